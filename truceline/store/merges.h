#pragma once

#include <cstdint>
#include <optional>
#include <string>

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

/// All merges, undone ones too, the latest first: merge, kind, from, from_name, into, into_name, why, added, undone.
base::Result<Table> list_merges(Database& db, const ListFilter& filter);

}  // namespace truceline::store
