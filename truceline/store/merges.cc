#include "truceline/store/merges.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <sstream>
#include <utility>
#include <vector>

namespace truceline::store {

namespace {

// What a merged row is called.
std::string name_sql(const char* column) {
  const std::string id = std::string("m.\"") + column + "\"";
  return "CASE m.kind WHEN 'actor' THEN (SELECT name FROM actor WHERE actor = " + id +
         ") WHEN 'truce' THEN (SELECT name FROM truce WHERE truce = " + id +
         ") WHEN 'place' THEN (SELECT name FROM place WHERE place = " + id +
         ") ELSE (SELECT i.kind || ', ' || p.name || ', ' || i.\"from\" FROM incident i JOIN place p USING (place) "
         "WHERE "
         "i.incident = " +
         id + ") END";
}

std::string merges_sql() {
  return "WITH m AS (SELECT m.*, " + name_sql("from") + " AS from_name, " + name_sql("into") +
         R"sql( AS into_name FROM merge m)
SELECT m.id AS merge, m.kind, m."from", m.from_name, m."into", m.into_name, m.why, m.added, m.undone FROM m
WHERE (?1 IS NULL OR from_name LIKE '%' || ?1 || '%' OR into_name LIKE '%' || ?1 || '%')
  AND (?2 IS NULL OR m.why LIKE '%' || ?2 || '%') AND ?3 IS NULL AND (?4 IS NULL OR m.kind = ?4)
  AND (?5 IS NULL OR m.added >= ?5) AND (?6 IS NULL OR substr(m.added, 1, 10) <= ?6) AND ?7 >= 0 AND ?8 = 0
ORDER BY m.id DESC LIMIT ?9 OFFSET ?10)sql";
}

struct Kind {
  Merged kind;
  const char* table;  // and its key, and what merges call it
};
constexpr Kind kKinds[] = {
    {Merged::actor, "actor"}, {Merged::truce, "truce"}, {Merged::place, "place"}, {Merged::incident, "incident"}};

std::string table_of(Merged kind) {
  for (const Kind& each : kKinds)
    if (each.kind == kind) return each.table;
  return "";
}

/// What each row is taken for by the merges that stand, in the order in which they were made: a -> c of "a into b" and
/// "b into c".
class Roots {
 public:
  std::int64_t of(std::int64_t row) const {
    for (auto at = into_.find(row); at != into_.end(); at = into_.find(row)) row = at->second;  // no circles: see add
    return row;
  }
  void add(std::int64_t from, std::int64_t into) {
    const std::int64_t a = of(from), b = of(into);
    if (a != b) into_[a] = b;
  }
  const std::map<std::int64_t, std::int64_t>& rows() const { return into_; }

 private:
  std::map<std::int64_t, std::int64_t> into_;
};

Roots roots(Database& db, Merged kind) {
  Roots found;
  Query rows(db, "SELECT \"from\", \"into\" FROM merge WHERE kind = ?1 AND undone IS NULL ORDER BY id");
  rows.bind(table_of(kind));
  while (rows.next()) found.add(rows.integer(0), rows.integer(1));
  return found;
}

/// Writes into the rows what the merges come to.
void settle(Database& db, Merged kind) {
  const std::string table = table_of(kind);
  const Roots found = roots(db, kind);
  db.run("UPDATE " + table + " SET \"into\" = NULL WHERE \"into\" IS NOT NULL");
  Query set(db, "UPDATE " + table + " SET \"into\" = ?2 WHERE " + table + " = ?1");
  for (const auto& [row, above] : found.rows()) set.run(row, found.of(above));
}

bool there(Database& db, Merged kind, std::int64_t row) {
  Query query(db, "SELECT 1 FROM " + table_of(kind) + " WHERE " + table_of(kind) + " = ?1");
  query.bind(row);
  return query.next();
}

}  // namespace

namespace {

/// An error where one of the rows is none of the ledger.
std::optional<base::Error> not_there(Database& db, Merged kind, std::initializer_list<std::int64_t> rows) {
  const std::string name = table_of(kind);
  for (const std::int64_t row : rows)
    if (!there(db, kind, row)) {
      if (const auto failed = db.failure()) return failed;
      return base::Error{name.front() + std::to_string(row), "no such " + name + " in the ledger",
                         "see `truceline " + name + "s LEDGER`"};
    }
  return {};
}

}  // namespace

std::optional<Merged> merged_by(char letter) {
  for (const Kind& each : kKinds)
    if (*each.table == letter) return each.kind;
  return std::nullopt;
}

base::Result<std::int64_t> merge(Database& db, Merged kind, std::int64_t from, std::int64_t into,
                                 const std::string& why) {
  Transaction transaction(db);
  const std::string name = table_of(kind);
  if (const auto missing = not_there(db, kind, {from, into})) return *missing;
  const Roots before = roots(db, kind);
  if (before.of(from) == before.of(into))
    return base::Error{name.front() + std::to_string(from),
                       std::string("is taken for ") + name.front() + std::to_string(into) + " already",
                       "see `truceline " + name + "s LEDGER`"};
  Query insert(db,
               "INSERT INTO merge(kind, \"from\", \"into\", why, added) VALUES (?1, ?2, ?3, ?4, "
               "strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
  insert.bind(name, from, into, "");
  insert.put_text(4, why);
  while (insert.next()) {
  }
  const std::int64_t id = db.last_id();
  settle(db, kind);
  if (const auto failed = transaction.commit()) return *failed;
  return id;
}

std::optional<base::Error> undo_merge(Database& db, std::int64_t merge) {
  Transaction transaction(db);
  Query find(db, "SELECT kind, undone FROM merge WHERE id = ?1");
  find.bind(merge);
  if (!find.next()) {
    if (const auto failed = db.failure()) return failed;
    return base::Error{"m" + std::to_string(merge), "no such merge in the ledger", "see `truceline merge LEDGER`"};
  }
  if (!find.is_null(1))
    return base::Error{"m" + std::to_string(merge), "was undone on " + find.text(1).substr(0, 10),
                       "there is nothing to undo"};
  const auto kind = merged_by(find.bytes(0).front());
  if (!kind)
    return base::Error{"m" + std::to_string(merge), "is of a kind that this program does not know", "use a newer one"};
  find.reset();
  Query undo(db, "UPDATE merge SET undone = strftime('%Y-%m-%dT%H:%M:%SZ', 'now') WHERE id = ?1");
  undo.run(merge);
  settle(db, *kind);
  return transaction.commit();
}

std::optional<base::Error> refuse_merge(Database& db, Merged kind, std::int64_t one, std::int64_t other,
                                        const std::string& why) {
  if (const auto missing = not_there(db, kind, {one, other})) return missing;
  const auto [low, high] = std::minmax(one, other);
  Query insert(db,
               "INSERT INTO verdict(kind, item, verdict, note, added) VALUES ('merge', ?1, 'refused', ?2, "
               "strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
  insert.run(table_of(kind) + " " + std::to_string(low) + " " + std::to_string(high), why);
  return db.failure();
}

std::set<std::pair<std::string, std::pair<std::int64_t, std::int64_t>>> refused_merges(Database& db) {
  std::set<std::pair<std::string, std::pair<std::int64_t, std::int64_t>>> refused;
  Query rows(db, "SELECT item FROM verdict WHERE kind = 'merge' AND verdict = 'refused'");
  while (rows.next()) {
    std::istringstream item(rows.text(0));
    std::string kind;
    std::int64_t low = 0, high = 0;
    if (item >> kind >> low >> high) refused.insert({kind, {low, high}});
  }
  return refused;
}

std::vector<NamedActor> named_actors(Database& db) {
  std::vector<NamedActor> actors;
  Query rows(db,
             "SELECT actor, stories, name, kind, country FROM actor WHERE key IS NOT NULL AND \"into\" IS NULL "
             "AND EXISTS (SELECT 1 FROM story_actor i JOIN current USING (reading) WHERE i.actor = actor.actor) "
             "ORDER BY stories DESC, actor LIMIT 5000");
  while (rows.next()) actors.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4)});
  return actors;
}

std::vector<NamedPlace> named_places(Database& db) {
  std::vector<NamedPlace> places;
  Query rows(db, R"sql(
SELECT place, (SELECT count(*) FROM (SELECT DISTINCT reading FROM story_place i WHERE i.place = p.place LIMIT 1000)) AS stories, name,
       country, admin1, feature, lat, lon
FROM place p WHERE "into" IS NULL AND EXISTS (SELECT 1 FROM story_place i JOIN current USING (reading) WHERE i.place = p.place)
ORDER BY stories DESC, place LIMIT 5000)sql");
  while (rows.next())
    places.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5),
                      rows.number_if_any(6), rows.number_if_any(7)});
  return places;
}

base::Result<Table> list_merges(Database& db, const ListFilter& filter) {
  return list_rows(db, merges_sql().c_str(), filter);
}

}  // namespace truceline::store
