#include "truceline/store/stances.h"

#include "truceline/store/row_values.h"

namespace truceline::store {

namespace {

constexpr const char* kOpposite = R"sql(
SELECT t.reading, s.story, t.statement, t.speaker, t.accused, t.denies, t.words, t.towns,
       t.day, t.incident, coalesce(a.name, q.speaker_text), q.start, q."end", substr(s.text, q.start + 1, q."end" - q.start)
FROM stance t JOIN current s USING (reading) JOIN statement q ON q.reading = t.reading AND q.id = t.statement
LEFT JOIN actor a ON a.actor = q.speaker
WHERE t.accused = ?1 AND t.denies = ?2 AND t.day BETWEEN date(?3, '-' || ?4 || ' days') AND date(?3, '+' || ?4 || ' days')
ORDER BY abs(julianday(t.day) - julianday(?3)), s.story DESC, t.statement DESC LIMIT 50)sql";

}  // namespace

std::vector<StanceRow> opposite_stances(Database& db, const StanceRow& mine, int days) {
  std::vector<StanceRow> found;
  Query rows(db, kOpposite);
  rows.bind(mine.accused, !mine.denies, mine.day, days);
  while (rows.next())
    found.push_back({rows.integer(0), rows.integer(1), rows.integer(2), rows.text(3), rows.text(4),
                     rows.integer(5) != 0, split(rows.bytes(6)), split(rows.bytes(7)), rows.text(8), rows.text(9),
                     rows.text(10), rows.integer(11), rows.integer(12), rows.text(13)});
  return found;
}

std::string dispute_key(const StanceRow& accusation, const record::Date& day) {
  return "act|" + accusation.accused + "|" + accusation.speaker + "|" + day;
}

bool has_dispute(Database& db, const StanceRow& accusation, const record::Date& day, int days) {
  Query row(db,
            "SELECT 1 FROM contradiction WHERE same BETWEEN ?1 || date(?2, '-' || ?3 || ' days') AND "
            "?1 || date(?2, '+' || ?3 || ' days')");
  row.bind(dispute_key(accusation, ""), day, days);
  return row.next();
}

}  // namespace truceline::store
