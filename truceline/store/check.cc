#include "truceline/store/check.h"

#include <array>

#include "truceline/store/compress.h"

namespace truceline::store {

namespace {

using Findings = std::vector<std::string>;

void check_file(Database& db, Findings& found) {
  Query rows(db, "PRAGMA integrity_check(20)");
  while (rows.next())
    if (rows.text(0) != "ok") found.push_back("file: " + rows.text(0));
}

void check_foreign_keys(Database& db, Findings& found) {
  Query rows(db, "PRAGMA foreign_key_check");
  for (int n = 0; n < kMostFindings && rows.next(); ++n)
    found.push_back("foreign key: a row of " + rows.text(0) + " points at a row of " + rows.text(2) +
                    " that there is not");
}

/// A table whose rows point into the text of their story.
struct Spanned {
  const char* table;
  const char *start, *end;
};
constexpr std::array<Spanned, 4> kSpanned = {{{"statement", "start", "end"},
                                              {"event", "start", "end"},
                                              {"quantity", "start", "end"},
                                              {"assertion", "start", "end"}}};

void check_spans(Database& db, const std::string& sql, const std::string& what, Findings& found) {
  Query rows(db, sql + " LIMIT " + std::to_string(kMostFindings));
  while (rows.next())
    found.push_back(what + ": row " + rows.text(1) + " of story " + rows.text(0) + " points outside its text");
}

void check_all_spans(Database& db, Findings& found) {
  const std::string outside = "(x.start < 0 OR x.\"end\" < x.start OR x.\"end\" > length(s.text))";
  for (const Spanned& t : kSpanned)
    check_spans(db,
                std::string("SELECT s.story, x.id FROM ") + t.table +
                    " x JOIN reading r USING (reading) JOIN story s USING (story) WHERE " + outside,
                t.table, found);
  for (const char* side : {"a", "b"}) {
    const std::string s = side;
    check_spans(db,
                "SELECT s.story, c.contradiction FROM contradiction c JOIN reading r ON r.reading = c." + s +
                    "_reading JOIN story s USING (story) WHERE c." + s + "_start < 0 OR c." + s + "_end <= c." + s +
                    "_start OR c." + s + "_end > length(s.text)",
                "contradiction", found);
  }
}

/// Ids inside a story that no foreign key holds: what an assertion is about, whom an event is attributed to.
void check_inner_ids(Database& db, Findings& found) {
  constexpr std::array<std::array<const char*, 3>, 3> kInner = {
      {{"assertion", "about", "assertion"}, {"event", "attributed_to", "statement"}, {"quantity", "event", "event"}}};
  for (const auto& [table, column, other] : kInner) {
    const std::string sql = std::string("SELECT reading, id FROM ") + table + " x WHERE x." + column +
                            " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + other +
                            " y WHERE y.reading = x.reading AND y.id = x." + column + ") LIMIT " +
                            std::to_string(kMostFindings);
    Query rows(db, sql);
    while (rows.next())
      found.push_back(std::string(table) + ": row " + rows.text(1) + " of reading " + rows.text(0) + " names a " +
                      other + " that there is not");
  }
}

/// An event that is of an incident says why; an incident has days in order, and what it is taken for is taken for none.
void check_incidents(Database& db, Findings& found) {
  const std::string most = " LIMIT " + std::to_string(kMostFindings);
  Query grounds(db, "SELECT id, reading FROM event WHERE (incident IS NULL) <> (ground IS NULL)" + most);
  while (grounds.next())
    found.push_back("event: row " + grounds.text(0) + " of reading " + grounds.text(1) +
                    " is of an incident and does not say why");
  Query incidents(db,
                  "SELECT i.incident FROM incident i LEFT JOIN incident r ON r.incident = i.\"into\" WHERE "
                  "i.\"to\" < i.\"from\" OR r.\"into\" IS NOT NULL" +
                      most);
  while (incidents.next())
    found.push_back("incident: row " + incidents.text(0) + " ends before it begins, or is taken for one that is none");
}

void check_records(Database& db, Findings& found) {
  Query rows(db, "SELECT reading, record, dictionary, text, packed FROM reading JOIN story USING (story)");
  std::int64_t id = 0;
  std::string dictionary;
  int bad = 0;
  while (bad < kMostFindings && rows.next()) {
    if (rows.integer(2) != id) dictionary = dictionary_of(db, id = rows.integer(2));
    const auto record = unpacked({rows.bytes(1), rows.integer(4) != 0, dictionary, rows.bytes(3)});
    if (record && record.value().starts_with('{')) continue;
    found.push_back("record: that of reading " + rows.text(0) + " cannot be decompressed");
    ++bad;
  }
}

void check_search(Database& db, Findings& found) {
  Query rows(db, "SELECT story FROM story WHERE story NOT IN (SELECT rowid FROM search_docsize) LIMIT 20");
  while (rows.next()) found.push_back("search: story " + rows.text(0) + " is not in the index");
}

}  // namespace

base::Result<std::vector<std::string>> check_ledger(Database& db) {
  Findings found;
  check_file(db, found);
  if (!db.failure() && found.empty()) {
    check_foreign_keys(db, found);
    check_all_spans(db, found);
    check_inner_ids(db, found);
    check_incidents(db, found);
    check_records(db, found);
    check_search(db, found);
  }
  if (const auto failed = db.failure()) {
    if (found.empty()) return *failed;
    found.push_back("file: " + failed->problem);
  }
  return found;
}

}  // namespace truceline::store
