#include "truceline/store/sql.h"

#include <sqlite3.h>

#include <limits>
#include <utility>

namespace truceline::store {

namespace {

// How long a reader or writer waits for another process that writes the same ledger.
constexpr int kBusyMilliseconds = 10'000;

// Prepared statements that a database keeps: more than it has texts, but for those that are put together anew.
constexpr std::size_t kIdle = 128;

std::string advice_for(int code) {
  switch (code & 0xff) {
    case SQLITE_FULL:
      return "free some space on the disk and run the command again: what was acknowledged is kept";
    case SQLITE_NOTADB:
      return "give a file that `truceline add` made";
    case SQLITE_CORRUPT:
      return "restore a copy, or save what can be read with `sqlite3 FILE .recover`";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return "another program is writing to it: wait until it is done";
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
      return "check that the file and its folder exist and may be written";
    default:
      return "run `truceline check` on it";
  }
}

}  // namespace

void Database::Close::operator()(sqlite3* db) const { sqlite3_close_v2(db); }
void Database::Finish::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

base::Result<Database> Database::open(const std::string& path, Mode mode) {
  const int flags = mode == Mode::read ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  sqlite3* raw = nullptr;
  int code = sqlite3_open_v2(path.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  auto state = std::make_unique<State>();
  state->path = path;
  state->db.reset(raw);
  if (code != SQLITE_OK) {
    const std::string problem = raw ? sqlite3_errmsg(raw) : "out of memory";
    if (mode == Mode::read) return base::Error{path, problem, "give a ledger that `truceline add` made"};
    return base::Error{path, problem, advice_for(code)};
  }
  sqlite3_busy_timeout(raw, kBusyMilliseconds);
  return Database(std::move(state));
}

void Database::note_failure() {
  if (state_->failure) return;
  const int code = sqlite3_extended_errcode(state_->db.get());
  state_->failure = base::Error{state_->path, sqlite3_errmsg(state_->db.get()), advice_for(code)};
}

void Database::fail(const base::Error& error) {
  if (!state_->failure) state_->failure = error;
}

void Database::recover() { state_->failure.reset(); }

void Database::run(const std::string& sql) {
  if (state_->failure) return;
  if (sqlite3_exec(state_->db.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) note_failure();
}

std::int64_t Database::changes() const { return sqlite3_changes64(state_->db.get()); }
std::int64_t Database::last_id() const { return sqlite3_last_insert_rowid(state_->db.get()); }

Query::Query(Database& db, std::string_view sql) : db_(db), sql_(sql) {
  if (db_.failure()) return;
  auto& idle = db_.state_->idle;
  if (const auto it = idle.find(sql_); it != idle.end()) {
    statement_ = std::move(it->second);
    idle.erase(it);
    return;
  }
  sqlite3_stmt* raw = nullptr;
  const int code = sqlite3_prepare_v2(db_.state_->db.get(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
  statement_.reset(raw);
  if (code != SQLITE_OK) db_.note_failure();
}

Query::~Query() {
  if (!statement_) return;
  reset();
  auto& idle = db_.state_->idle;
  if (idle.size() < kIdle) idle.emplace(std::move(sql_), std::move(statement_));
}

bool Query::next() {
  if (!statement_ || db_.failure()) return false;
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) db_.note_failure();
  return false;
}

void Query::reset() {
  if (!statement_) return;
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

bool Query::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }
std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }
double Query::number(int column) const { return sqlite3_column_double(statement_.get(), column); }
std::optional<double> Query::number_if_any(int column) const {
  return is_null(column) ? std::nullopt : std::optional(number(column));
}

std::string_view Query::bytes(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  const int size = sqlite3_column_bytes(statement_.get(), column);
  return data ? std::string_view(static_cast<const char*>(data), static_cast<std::size_t>(size)) : std::string_view();
}

int Query::columns() const { return statement_ ? sqlite3_column_count(statement_.get()) : 0; }
std::string Query::column_name(int column) const { return sqlite3_column_name(statement_.get(), column); }

char Query::column_type(int column) const {
  switch (sqlite3_column_type(statement_.get(), column)) {
    case SQLITE_INTEGER:
      return 'i';
    case SQLITE_FLOAT:
      return 'f';
    case SQLITE_TEXT:
      return 't';
    case SQLITE_BLOB:
      return 'b';
    default:
      return '0';
  }
}

void Query::put_integer(int parameter, std::int64_t value) {
  if (statement_) sqlite3_bind_int64(statement_.get(), parameter, value);
}
void Query::put(int parameter, double value) {
  if (statement_) sqlite3_bind_double(statement_.get(), parameter, value);
}
void Query::put(int parameter, std::nullptr_t) {
  if (statement_) sqlite3_bind_null(statement_.get(), parameter);
}
void Query::put(int parameter, std::string_view value) {
  if (!statement_) return;
  if (value.empty()) return put(parameter, nullptr);
  put_text(parameter, value);
}
void Query::put_text(int parameter, std::string_view value) {
  if (!statement_) return;
  const char* data = value.empty() ? "" : value.data();
  sqlite3_bind_text64(statement_.get(), parameter, data, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}
void Query::put_blob(int parameter, std::string_view value) {
  if (statement_) sqlite3_bind_blob64(statement_.get(), parameter, value.data(), value.size(), SQLITE_TRANSIENT);
}

Transaction::~Transaction() {
  if (!open_) return;
  const auto failed = db_.failure();
  db_.recover();
  db_.run("ROLLBACK");  // fails harmlessly where SQLite has rolled back by itself
  db_.recover();
  if (failed) db_.fail(*failed);
}

void Database::end_reading() {
  sqlite3* db = state_->db.get();
  for (sqlite3_stmt* s = sqlite3_next_stmt(db, nullptr); s; s = sqlite3_next_stmt(db, s))
    if (sqlite3_stmt_busy(s)) sqlite3_reset(s);
}

std::optional<base::Error> Transaction::commit() {
  if (!db_.failure()) {
    db_.end_reading();
    db_.run("COMMIT");
    if (!db_.failure()) open_ = false;
  }
  return db_.failure();
}

}  // namespace truceline::store
