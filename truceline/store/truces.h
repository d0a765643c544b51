#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/store/claims.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// A place of a truce.
struct PlaceRow {
  std::int64_t place = 0;
  std::string name, country, feature;  // ISO 3166-1 alpha-2; GeoNames feature code
};

/// A truce as the ledger knows it, whatever stories call it.
struct TruceRow {
  std::int64_t truce = 0;
  std::string name, country;       // ISO 3166-1 alpha-2
  std::string area;                // the country by name
  record::Date first, last;        // the days between which stories speak of it
  std::vector<std::string> names;  // what stories call it
  std::vector<PlaceRow> places;
  std::vector<std::string> parties;  // side keys: those who fight, govern, or are bound by it
  std::vector<std::string> bound;    // those of them that a report on the truce as a whole speaks of
  std::int64_t stories = 0;          // in how many it is told of; only from told_truces
};

/// Truces that a story of `day` about `country` (alpha-2; empty for any) may be about: last spoken of not more than
/// `days` before or after it.
std::vector<TruceRow> truces_near(Database& db, const std::string& country, const record::Date& day, int days);

/// All truces with places, parties and stories, the latest first, at most 400: what proposals are made of.
std::vector<TruceRow> told_truces(Database& db);

/// Which truces. Names match without regard to case, and in part; empty and 0 mean any.
struct TruceFilter {
  std::string place;  // of a place or country
  std::string party;  // of a party or holder
  std::int64_t truce = 0;
  int limit = 200, offset = 0;
};

/// The latest first.
std::vector<TruceRow> list_truces(Database& db, const TruceFilter& filter);

/// What an actor is called across all stories, and what the ledger knows of it.
struct ActorRow {
  std::int64_t actor = 0;
  std::string name, kind, role, country, cameo, plover, wikidata;
  std::vector<std::string> aliases;
};
ActorRow load_actor(Database& db, std::int64_t actor);

/// Who stands for each side that a truce's claims name, by the side's key: the one named most often, before persons,
/// with the other names and codes of the side.
std::map<std::string, ActorRow> load_sides(Database& db, const std::vector<ClaimRecord>& claims);
/// The same of a side that no claim names, but that stories make a party to the truce.
ActorRow load_side(Database& db, std::int64_t truce, const std::string& key);

}  // namespace truceline::store
