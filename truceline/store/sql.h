#pragma once

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "truceline/base/check.h"
#include "truceline/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

/// The least of SQLite that the ledger needs, with failures as values. SQLite's own words never leave this room without
/// the name of the file in front of them.
namespace truceline::store {

/// An open database file. The first failure sticks (`failure`), and every later call does nothing, so that a run of
/// calls is checked once at its end:
///
///     Query insert(db, "INSERT INTO place(name) VALUES (?1)");
///     for (const auto& name : names) insert.run(name);
///     if (auto failed = db.failure()) return *failed;
class Database {
 public:
  /// How a file is opened: `read` fails where there is none; `write` makes one.
  enum class Mode { read, write };

  static base::Result<Database> open(const std::string& path, Mode mode);

  /// Runs statements that give no rows: "BEGIN; ...; COMMIT".
  void run(const std::string& sql);
  /// Rows that the last statement changed.
  std::int64_t changes() const;
  std::int64_t last_id() const;

  std::optional<base::Error> failure() const { return state_->failure; }
  /// Notes a failure that is not SQLite's own; the first one stays.
  void fail(const base::Error& error);
  /// Forgets the failure, after a rollback.
  void recover();

  const std::string& path() const { return state_->path; }

 private:
  friend class Query;
  friend class Transaction;
  struct Close {
    void operator()(sqlite3* db) const;
  };
  struct Finish {
    void operator()(sqlite3_stmt* statement) const;
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Finish>;
  struct State {
    std::string path;
    std::unique_ptr<sqlite3, Close> db;
    std::optional<base::Error> failure;
    std::unordered_map<std::string, Statement> idle;  // prepared, by their SQL: the next query of that text takes it
  };
  explicit Database(std::unique_ptr<State> state) : state_(std::move(state)) {}
  void note_failure();
  /// Ends all queries that have rows left. One that is left open keeps the log of changes from being worked into the
  /// file, and it grows without end.
  void end_reading();

  std::unique_ptr<State> state_;
};

/// A prepared statement. Parameters are numbered from 1, columns from 0. Lives no longer than its database, which keeps
/// what was prepared for the next query of the same text: "opposite stances" is asked once a claim.
class Query {
 public:
  Query(Database& db, std::string_view sql);
  Query(Query&&) = default;
  ~Query();

  /// Binds the arguments in order and runs to the end; for statements without rows.
  template <typename... Args>
  void run(const Args&... args) {
    bind(args...);
    while (next()) {
    }
  }

  /// Starts over with these parameters; `next` then gives the rows.
  template <typename... Args>
  void bind(const Args&... args) {
    reset();
    int at = 0;
    (put(++at, args), ...);
  }

  bool next();

  bool is_null(int column) const;
  std::int64_t integer(int column) const;
  double number(int column) const;
  std::optional<double> number_if_any(int column) const;  // none where it is null
  /// The text or blob of a column; empty where it is null. Valid until the next call of `next` or `bind`.
  std::string_view bytes(int column) const;
  std::string text(int column) const { return std::string(bytes(column)); }
  int columns() const;
  std::string column_name(int column) const;
  /// 'i' integer, 'f' number, 't' text, 'b' blob, '0' null.
  char column_type(int column) const;

  template <std::integral T>
  void put(int parameter, T value) {
    put_integer(parameter, static_cast<std::int64_t>(value));
  }
  void put(int parameter, double value);
  /// An empty text is stored as null: what is not known is null.
  void put(int parameter, std::string_view value);
  void put(int parameter, const std::string& value) { put(parameter, std::string_view(value)); }
  void put(int parameter, const char* value) { put(parameter, std::string_view(value)); }
  void put(int parameter, std::nullptr_t);
  void put_integer(int parameter, std::int64_t value);
  void put_blob(int parameter, std::string_view value);
  /// The text as it is, an empty one too.
  void put_text(int parameter, std::string_view value);
  template <typename T>
  void put(int parameter, const std::optional<T>& value) {
    value ? put(parameter, *value) : put(parameter, nullptr);
  }
  void reset();

 private:
  Database& db_;
  std::string sql_;
  Database::Statement statement_;
};

/// The ledger as it is now, for as long as this lives: what others add meanwhile is not seen, and each of many small
/// queries is spared the locks of its own. May stand inside another, and inside a transaction.
class Snapshot {
 public:
  explicit Snapshot(Database& db) : db_(db) { db_.run("SAVEPOINT reading"); }
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot() { db_.run("RELEASE reading"); }

 private:
  Database& db_;
};

/// A transaction that is rolled back unless it is committed.
class Transaction {
 public:
  explicit Transaction(Database& db) : db_(db) { db_.run("BEGIN IMMEDIATE"); }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction();

  /// What has been written is on disk when this returns without an error. Queries that have rows left are over.
  std::optional<base::Error> commit();

 private:
  Database& db_;
  bool open_ = true;
};

}  // namespace truceline::store
