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

/// What people say is one and the same, beside what the program found: two actors, or two truces. Nothing of either is
/// changed: views and timelines take the one for the other from then on, and an undone merge leaves everything as if
/// it had never been. Each call is one transaction.
namespace truceline::store {

/// What can be merged.
enum class Merged { actor, truce };

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

/// All merges, undone ones too, the latest first: merge, kind, from, from_name, into, into_name, why, added, undone.
base::Result<Table> list_merges(Database& db, const ListFilter& filter);

}  // namespace truceline::store
