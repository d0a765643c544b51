#include "truceline/store/tolls.h"

namespace truceline::store {

namespace {

constexpr const char* kTolls = R"sql(
SELECT n.reading, s.story, n.id, n.value, n.min, n.max, c.approximate, c.bound, n.unit, c.measure, l.place, l.name, n.day,
       s.published, a.side, a.name, n.start, n."end", substr(s.text, n.start + 1, n."end" - n.start)
FROM quantity n JOIN current s USING (reading) JOIN counting c USING (counting) JOIN place o ON o.place = n.place JOIN place l ON l.place = coalesce(o."into", o.place) JOIN actor w ON w.actor = n.claimant
JOIN actor a ON a.actor = coalesce(w."into", w.actor)
WHERE l.feature LIKE 'PPL%' AND a.side <> '' AND c.measure IN ('killed', 'wounded', 'missing', 'detained', 'hostages') )sql";

std::optional<double> number_or_none(const Query& row, int column) {
  return row.is_null(column) ? std::nullopt : std::optional(row.number(column));
}

std::vector<TollRow> rows_of(Query& rows) {
  std::vector<TollRow> found;
  while (rows.next()) {
    TollRow t;
    t.reading = rows.integer(0);
    t.story = rows.integer(1);
    t.id = rows.integer(2);
    t.figure.value = number_or_none(rows, 3);
    t.figure.min = number_or_none(rows, 4);
    t.figure.max = number_or_none(rows, 5);
    t.figure.approximate = rows.integer(6) != 0;
    t.figure.bound = rows.text(7);
    t.figure.unit = rows.text(8);
    t.figure.measure = rows.text(9);
    t.place = rows.integer(10);
    t.place_name = rows.text(11);
    t.day = rows.text(12);
    t.published = rows.text(13);
    t.side = rows.text(14);
    t.claimant = rows.text(15);
    t.start = rows.integer(16);
    t.end = rows.integer(17);
    t.quote = rows.text(18);
    found.push_back(std::move(t));
  }
  return found;
}

}  // namespace

std::vector<TollRow> tolls_of(Database& db, std::int64_t reading) {
  Query rows(db, std::string(kTolls) + "AND n.reading = ?1 AND length(n.day) = 10 ORDER BY n.id");
  rows.bind(reading);
  return rows_of(rows);
}

std::vector<TollRow> rival_tolls(Database& db, const TollRow& mine, int days) {
  Query rows(db, std::string(kTolls) + R"sql(
  AND c.measure = ?1 AND n.day = ?2 AND n.place IN (SELECT place FROM place WHERE place = ?3 OR "into" = ?3) AND n.reading <> ?4
  AND s.published BETWEEN date(?5, '-' || ?6 || ' days') AND ?5
  AND NOT EXISTS (SELECT 1 FROM story_group g JOIN story_group h USING ("group") WHERE g.story = s.story AND h.story = ?7)
ORDER BY s.published, s.story, n.id LIMIT 50)sql");
  rows.bind(mine.figure.measure, mine.day, mine.place, mine.reading, mine.published, days, mine.story);
  return rows_of(rows);
}

}  // namespace truceline::store
