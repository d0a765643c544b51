#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "truceline/store/sql.h"

namespace truceline::store {

/// A table of what many rows have in common, each value once: its first column is the number that they point at with,
/// the others are all that it has. It is read whole, so it must stay small: some thousands.
///
///     SharedRows<std::string, std::string> cues(db, "cue", "kind,cue_class");
///     cues.row("direct", "say")   ->  the same number each time
template <typename... Columns>
class SharedRows {
 public:
  SharedRows(Database& db, std::string_view table, std::string_view columns)
      : db_(db), insert_(db, insertion(table, columns)) {
    Query rows(db, "SELECT " + std::string(table) + "," + std::string(columns) + " FROM " + std::string(table));
    while (rows.next()) rows_.emplace(values(rows, std::index_sequence_for<Columns...>()), rows.integer(0));
  }

  std::int64_t row(const Columns&... columns) {
    const auto [at, fresh] = rows_.try_emplace({columns...}, 0);
    if (fresh) {
      insert_.run(columns...);
      at->second = db_.last_id();
    }
    return at->second;
  }

 private:
  static std::string insertion(std::string_view table, std::string_view columns) {
    std::string marks;
    for (std::size_t i = 1; i <= sizeof...(Columns); ++i) marks += (i > 1 ? ",?" : "?") + std::to_string(i);
    return "INSERT INTO " + std::string(table) + "(" + std::string(columns) + ") VALUES (" + marks + ")";
  }

  template <typename T>
  static T value(const Query& row, int column) {
    if constexpr (std::integral<T>)
      return static_cast<T>(row.integer(column));
    else if constexpr (std::floating_point<T>)
      return row.number(column);
    else
      return row.text(column);
  }
  template <std::size_t... kAt>
  static std::tuple<Columns...> values(const Query& row, std::index_sequence<kAt...>) {
    return {value<Columns>(row, static_cast<int>(kAt) + 1)...};
  }

  Database& db_;
  Query insert_;
  std::map<std::tuple<Columns...>, std::int64_t> rows_;
};

}  // namespace truceline::store
