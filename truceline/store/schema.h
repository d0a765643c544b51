#pragma once

#include <string>

#include "truceline/base/result.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// "TrLg", so that `file` and SQLite itself can tell a ledger from any other database.
inline constexpr int kApplicationId = 0x54724c67;
/// Which migrations a ledger has been through (`PRAGMA user_version`).
inline constexpr int kSchemaVersion = 6;

/// Opens the ledger at `path` for reading. Fails where it is missing, no ledger, or of another schema: an older one is
/// brought up by the next `truceline add`.
base::Result<Database> open_ledger(const std::string& path);

/// Opens or makes the ledger at `path` for writing, and brings an older one up to kSchemaVersion in one transaction.
base::Result<Database> create_ledger(const std::string& path);

/// The same of a ledger that must be there: for changing what is in it.
base::Result<Database> change_ledger(const std::string& path);

/// The tables and views of the current schema as SQL, for documentation.
std::string schema_sql();

}  // namespace truceline::store
