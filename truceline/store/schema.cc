#include "truceline/store/schema.h"

#include <filesystem>
#include <iterator>

#include "truceline/store/migrations_sql.h"
#include "truceline/store/schema_sql.h"

namespace truceline::store {

namespace {

// Rows of text and records have some 2 KB: on pages of 4 KB a third of the file would be air.
constexpr const char* kPages = "PRAGMA page_size = 16384;";
// Readers do not wait for the writer (WAL); a commit is on disk when it returns (FULL); foreign keys hold.
constexpr const char* kSettings =
    "PRAGMA journal_mode = WAL;"
    "PRAGMA synchronous = FULL;"
    "PRAGMA foreign_keys = ON;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA mmap_size = 1073741824;"
    "PRAGMA cache_size = -65536;";

std::int64_t pragma(Database& db, const std::string& name) {
  Query query(db, "PRAGMA " + name);
  return query.next() ? query.integer(0) : 0;
}

bool is_empty(Database& db) {
  Query query(db, "SELECT count(*) FROM sqlite_schema");
  return query.next() && query.integer(0) == 0;
}

std::optional<base::Error> wrong_file(Database& db, bool may_be_older) {
  const std::int64_t application = pragma(db, "application_id");
  const std::int64_t version = pragma(db, "user_version");
  if (db.failure()) return db.failure();
  if (application != kApplicationId)
    return base::Error{db.path(), "is a database, but no Truceline ledger", "give a file that `truceline add` made"};
  if (version > kSchemaVersion)
    return base::Error{db.path(), "was made by a newer Truceline (schema " + std::to_string(version) + ")",
                       "use that program, or a newer one"};
  if (version < kSchemaVersion && !may_be_older)
    return base::Error{db.path(), "was made by an older Truceline (schema " + std::to_string(version) + ")",
                       "bring it up to date with `truceline add LEDGER FILE...`, which keeps what is there"};
  return {};
}

std::optional<base::Error> missing(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) return {};
  return base::Error{path, "no such ledger", "make one with `truceline add LEDGER FILE...`"};
}

void make(Database& db) {
  Transaction transaction(db);
  db.run(schema_sql());
  db.run("PRAGMA application_id = " + std::to_string(kApplicationId));
  db.run("PRAGMA user_version = " + std::to_string(kSchemaVersion));
  transaction.commit();
}

void drop_views(Database& db) {
  std::string drops;
  Query views(db, "SELECT name FROM sqlite_schema WHERE type = 'view'");
  while (views.next()) drops += "DROP VIEW " + views.text(0) + ";";
  db.run(drops);
}

void bring_up(Database& db, std::int64_t version) {
  drop_views(db);
  for (std::int64_t next = version; next < kSchemaVersion; ++next) db.run(kMigrationsSql[next - 1]);
  db.run(kViewsSql);
  db.run("PRAGMA user_version = " + std::to_string(kSchemaVersion));
}

/// Brings a ledger of an older schema up to this one, wholly or not at all. A table that is made anew is dropped first:
/// rows that point at it would be in the way.
void migrate(Database& db) {
  const std::int64_t version = pragma(db, "user_version");
  if (version >= kSchemaVersion) return;
  db.run("PRAGMA foreign_keys = OFF");
  {
    Transaction transaction(db);
    bring_up(db, version);
    transaction.commit();
  }
  db.run("PRAGMA foreign_keys = ON");
}

static_assert(std::size(kMigrationsSql) == kSchemaVersion - 1);

}  // namespace

std::string schema_sql() { return std::string(kTablesSql) + kViewsSql; }

base::Result<Database> open_ledger(const std::string& path) {
  if (const auto none = missing(path)) return *none;
  auto opened = Database::open(path, Database::Mode::read);
  if (!opened) return opened.error();
  Database db = std::move(opened).value();
  if (const auto wrong = wrong_file(db, false)) return *wrong;
  db.run(kSettings);
  if (const auto failed = db.failure()) return *failed;
  return db;
}

base::Result<Database> create_ledger(const std::string& path) {
  auto opened = Database::open(path, Database::Mode::write);
  if (!opened) return opened.error();
  Database db = std::move(opened).value();
  const bool fresh = is_empty(db);
  if (!fresh)
    if (const auto wrong = wrong_file(db, true)) return *wrong;
  if (fresh) db.run(kPages);
  db.run(kSettings);
  fresh ? make(db) : migrate(db);
  if (const auto failed = db.failure()) return *failed;
  return db;
}

base::Result<Database> change_ledger(const std::string& path) {
  if (const auto none = missing(path)) return *none;
  return create_ledger(path);
}

}  // namespace truceline::store
