#include "truceline/store/tolls.h"

#include <algorithm>

namespace truceline::store {

namespace {

constexpr const char* kTolls = R"sql(
SELECT n.reading, s.story, n.id, n.value, n.min, n.max, c.approximate, c.bound, n.unit, c.measure, coalesce(i."into", i.incident),
       l.name, i."from", s.published, a.side, a.name, n.start, n."end", substr(s.text, n.start + 1, n."end" - n.start)
FROM event e CROSS JOIN quantity n ON n.reading = e.reading AND n.event = e.id CROSS JOIN counting c USING (counting)
CROSS JOIN current s ON s.reading = e.reading CROSS JOIN incident i USING (incident) CROSS JOIN place o ON o.place = i.place
CROSS JOIN place l ON l.place = coalesce(o."into", o.place) CROSS JOIN actor w ON w.actor = n.claimant
CROSS JOIN actor a ON a.actor = coalesce(w."into", w.actor)
WHERE a.side <> '' AND n.value IS NOT NULL AND c.measure IN ('killed', 'wounded', 'missing', 'detained', 'hostages') )sql";

constexpr const char* kRivals = R"sql(
  AND e.incident IN (SELECT incident FROM incident WHERE incident = ?1 OR "into" = ?1) AND c.measure = ?2 AND n.reading <> ?3
  AND s.published BETWEEN date(?4, '-' || ?5 || ' days') AND ?4
  AND NOT EXISTS (SELECT 1 FROM story_group g JOIN story_group h USING ("group") WHERE g.story = s.story AND h.story = ?6)
ORDER BY s.published, s.story, n.id LIMIT 50)sql";

std::vector<TollRow> rows_of(Query& rows) {
  std::vector<TollRow> found;
  while (rows.next()) {
    TollRow t;
    t.reading = rows.integer(0);
    t.story = rows.integer(1);
    t.id = rows.integer(2);
    t.figure.value = rows.number_if_any(3);
    t.figure.min = rows.number_if_any(4);
    t.figure.max = rows.number_if_any(5);
    t.figure.approximate = rows.integer(6) != 0;
    t.figure.bound = rows.text(7);
    t.figure.unit = rows.text(8);
    t.figure.measure = rows.text(9);
    t.incident = rows.integer(10);
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

double count_of(const TollRow& row) {
  return row.figure.value.value_or(row.figure.min.value_or(row.figure.max.value_or(0)));
}

/// Of what one side counts in one story the highest figure of each measure and incident: of "18, five children among
/// them" the eighteen.
std::vector<TollRow> whole_ones(const std::vector<TollRow>& rows) {
  std::vector<TollRow> whole;
  for (const TollRow& row : rows) {
    const auto same = std::find_if(whole.begin(), whole.end(), [&](const TollRow& other) {
      return other.story == row.story && other.incident == row.incident && other.side == row.side &&
             other.figure.measure == row.figure.measure;
    });
    if (same == whole.end())
      whole.push_back(row);
    else if (count_of(row) > count_of(*same))
      *same = row;
  }
  return whole;
}

}  // namespace

Tolls::Tolls(Database& db)
    : own_(db, std::string(kTolls) + "AND e.reading = ?1 ORDER BY n.id"), rivals_(db, std::string(kTolls) + kRivals) {}

std::vector<TollRow> Tolls::of(std::int64_t reading) {
  own_.bind(reading);
  return whole_ones(rows_of(own_));
}

std::vector<TollRow> Tolls::rivals(const TollRow& mine, int days) {
  rivals_.bind(mine.incident, mine.figure.measure, mine.reading, mine.published, days, mine.story);
  return whole_ones(rows_of(rivals_));
}

}  // namespace truceline::store
