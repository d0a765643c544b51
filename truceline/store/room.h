#pragma once

#include <cstdint>
#include <string>

#include "truceline/base/result.h"
#include "truceline/store/sql.h"
#include "truceline/store/table.h"

/// What the reading room asks of a ledger beside the lists (store/table.h).
namespace truceline::store {

/// A story as it was published, to be shown or read anew.
struct StoryText {
  std::int64_t story = 0;
  std::string uri, published, headline, text;
};

/// By the ledger's number, with or without its "s". Fails where there is none.
base::Result<StoryText> load_story_text(Database& db, const std::string& story);

/// A story with its copies, updates and what they go back to: story, published, headline, kind, relation, text; the
/// oldest first.
base::Result<Table> list_versions(Database& db, const std::string& story);

/// Places with coordinates and how many stories and events speak of them, those of most stories first: name, country,
/// feature (GeoNames code, which tells a country from a town), lat, lon, stories, events.
base::Result<Table> list_places(Database& db, const ListFilter& filter);

/// How the stories that a search or list finds (its words, if any, in `about`) spread: facet ("agency", "place",
/// "kind", "month"), value, stories; the dozen of most stories each, months the latest first.
base::Result<Table> list_facets(Database& db, const ListFilter& filter);

/// stories, statements, events, truces, contradictions, actors, first, last: one row.
base::Result<Table> count_all(Database& db);

/// What people decided, apart from what the program found; the latest of each item: kind, item, verdict, note, added.
/// Narrowed by kind, and by the story whose review it is.
base::Result<Table> list_verdicts(Database& db, const ListFilter& filter);

/// `item` names what is judged: kind "contradiction" and item "12", or what store/gold_sheets.h says. Keeps those
/// before it.
base::Result<bool> add_verdict(Database& db, const std::string& kind, const std::string& item,
                               const std::string& verdict, const std::string& note);

}  // namespace truceline::store
