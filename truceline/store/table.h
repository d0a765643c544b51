#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// A value of a table: null, an integer, a number, or text.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

/// Rows as the ledger's views give them, for whoever prints them: a terminal, JSON, CSV, a page.
struct Table {
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;
};

/// What a list is narrowed by. Empty and 0 mean any. Text matches without regard to case, and in part; dates are ISO
/// days, both ends included.
struct ListFilter {
  std::string who;    // speaker, actor, recipient, claimant: a name, a country's alpha-3 or a CAMEO code
  std::string about;  // words of the text, the last of which may be cut
  std::string place;  // a place's name, or a country's alpha-2
  std::string kind;   // cue class, event type, measure or kind of contradiction
  std::string since, until;
  double min_confidence = 0;
  std::int64_t story = 0;
  int limit = 1000, offset = 0;
  std::string subject;  // of statements: "truce", or the type of an event that they speak of: "ASSAULT"
};

/// The latest first. Each row leads back to its story, characters and words.
base::Result<Table> list_statements(Database& db, const ListFilter& filter);
base::Result<Table> list_events(Database& db, const ListFilter& filter);
/// Claims about truces; `who` is their holder, `kind` their state, or several with commas between them.
base::Result<Table> list_claims(Database& db, const ListFilter& filter);
base::Result<Table> list_numbers(Database& db, const ListFilter& filter);
/// What each claimant counts of one thing in one place on one day: day, place, country, measure, claimant, least, most,
/// reports, origins (of copies and versions one), and the latest figure with its story, characters and words. The
/// latest day first.
base::Result<Table> list_tolls_by_day(Database& db, const ListFilter& filter);
base::Result<Table> list_contradictions(Database& db, const ListFilter& filter);
base::Result<Table> list_actors(Database& db, const ListFilter& filter);
base::Result<Table> list_stories(Database& db, const ListFilter& filter);
/// How the latest 2,000 of those statements spread: facet ("subject", "month"), value, statements; subjects of most
/// statements first.
base::Result<Table> list_statement_facets(Database& db, const ListFilter& filter);
/// What is said of truces, the earliest first, by the day that it speaks of; copies left out.
base::Result<Table> list_timeline(Database& db, const ListFilter& filter);

/// The rows of a SELECT with the parameters that all lists have: ?1 who ?2 about ?3 place ?4 kind ?5 since ?6 until
/// ?7 confidence ?8 story ?9 limit ?10 offset.
base::Result<Table> list_rows(Database& db, const char* sql, const ListFilter& filter);

/// What is left of a bound query, with the names of its columns.
base::Result<Table> all_rows(Database& db, Query& rows);

/// Stories with the words of `query` (FTS5: words, "a phrase", AND OR NOT NEAR), the best first, with a snippet.
base::Result<Table> search_stories(Database& db, const std::string& query, const ListFilter& filter);
/// True where the words were no search, `"half a phrase`, rather than the ledger at fault.
bool is_no_search(const base::Error& error);

/// The record of a story as JSON, by the ledger's number, its id or its address.
base::Result<std::string> load_record(Database& db, const std::string& story);

}  // namespace truceline::store
