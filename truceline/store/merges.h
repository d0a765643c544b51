#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/store/sql.h"
#include "truceline/store/table.h"

/// What people say is one and the same, beside what the program found: two actors, truces, places or incidents. Nothing
/// of either is changed: views and timelines take the one for the other from then on, and an undone merge leaves
/// everything as if it had never been. Each call is one transaction.
namespace truceline::store {

/// What can be merged.
enum class Merged { actor, truce, place, incident };

/// The kind whose numbers begin with this letter: a12, t4, p3, i7.
std::optional<Merged> merged_by(char letter);

/// Takes `from` for `into`, and whatever was taken for `from` too. Gives the merge's number. Fails where there is no
/// such row, or where both are one already.
base::Result<std::int64_t> merge(Database& db, Merged kind, std::int64_t from, std::int64_t into,
                                 const std::string& why);

/// Undoes a merge; its row stays, with the time. Fails where there is none of that number, or it is undone already.
std::optional<base::Error> undo_merge(Database& db, std::int64_t merge);

/// Keeps the two apart: they are not proposed as one again, unless somebody merges them. Fails as `merge` does.
std::optional<base::Error> refuse_merge(Database& db, Merged kind, std::int64_t one, std::int64_t other,
                                        const std::string& why);
/// Kind and rows, the lower number first.
std::set<std::pair<std::string, std::pair<std::int64_t, std::int64_t>>> refused_merges(Database& db);

/// Whoever is known by more than the story, and nobody was merged with: what proposals are made of. Those of most
/// stories first, at most 5,000.
struct NamedActor {
  std::int64_t actor = 0, stories = 0;
  std::string name, kind, country;
};
std::vector<NamedActor> named_actors(Database& db);

/// A place that current stories name, and that nobody merged: what proposals are made of.
struct NamedPlace {
  std::int64_t place = 0, stories = 0;  // at most a thousand are counted
  std::string name, country, admin1, feature;
  std::optional<double> lat, lon;
};
/// At most 5,000, those of most stories first.
std::vector<NamedPlace> named_places(Database& db);

/// All merges, undone ones too, the latest first: merge, kind, from, from_name, into, into_name, why, added, undone.
base::Result<Table> list_merges(Database& db, const ListFilter& filter);

}  // namespace truceline::store
