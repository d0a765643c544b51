#include "truceline/store/schema.h"

#include <filesystem>

#include "truceline/store/schema_sql.h"

namespace truceline::store {

namespace {

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

std::optional<base::Error> wrong_file(Database& db) {
  const std::int64_t application = pragma(db, "application_id");
  const std::int64_t version = pragma(db, "user_version");
  if (db.failure()) return db.failure();
  if (application != kApplicationId)
    return base::Error{db.path(), "is a database, but no Truceline ledger", "give a file that `truceline add` made"};
  if (version > kSchemaVersion)
    return base::Error{db.path(), "was made by a newer Truceline (schema " + std::to_string(version) + ")",
                       "use that program, or a newer one"};
  return {};
}

void make(Database& db) {
  Transaction transaction(db);
  db.run(schema_sql());
  db.run("PRAGMA application_id = " + std::to_string(kApplicationId));
  db.run("PRAGMA user_version = " + std::to_string(kSchemaVersion));
  transaction.commit();
}

}  // namespace

std::string schema_sql() { return std::string(kTablesSql) + kViewsSql; }

base::Result<Database> open_ledger(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored))
    return base::Error{path, "no such ledger", "make one with `truceline add LEDGER FILE...`"};
  auto opened = Database::open(path, Database::Mode::read);
  if (!opened) return opened.error();
  Database db = std::move(opened).value();
  if (const auto wrong = wrong_file(db)) return *wrong;
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
    if (const auto wrong = wrong_file(db)) return *wrong;
  db.run(kSettings);
  if (fresh) make(db);
  if (const auto failed = db.failure()) return *failed;
  return db;
}

}  // namespace truceline::store
