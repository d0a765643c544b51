#include "truceline/store/incident_claims.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "truceline/store/row_values.h"

namespace truceline::store {

namespace {

constexpr const char* kPicked = R"sql(
SELECT i.incident, i.kind, i."from", i."to", l.name, l.country, i.things, i.spots
FROM incident i JOIN place o ON o.place = i.place JOIN place l ON l.place = coalesce(o."into", o.place)
WHERE i."into" IS NULL AND (?1 = 0 OR i.incident = ?1) AND (?2 IS NULL OR i.kind = ?2)
  AND (?3 IS NULL OR i."to" >= ?3) AND (?4 IS NULL OR i."from" <= ?4) /*narrow*/
  AND (SELECT count(DISTINCT coalesce(g."group", s.story)) FROM incident m CROSS JOIN event e ON e.incident = m.incident
       JOIN current s USING (reading) LEFT JOIN story_group g USING (story)
       WHERE (m.incident = i.incident OR m."into" = i.incident) AND (?5 IS NULL OR s.published <= ?5)
         AND (?6 = 0 OR s.story = ?6)) >= ?7
ORDER BY i."from" DESC, i.incident DESC LIMIT ?8 OFFSET ?9)sql";

constexpr std::string_view kAtPlace = R"sql(
  AND (i.place IN (SELECT place FROM place_name WHERE name LIKE '%' || ?10 || '%' OR country = upper(?10)) OR i.spots LIKE '%' || ?10 || '%'))sql";
// Whoever does it, suffers it or says so.
constexpr std::string_view kWithActor = R"sql(
  AND i.incident IN (SELECT coalesce(m."into", m.incident) FROM (SELECT DISTINCT reading FROM story_actor WHERE actor IN named) n
    CROSS JOIN event e USING (reading) JOIN incident m USING (incident)
    WHERE EXISTS (SELECT 1 FROM event_party p WHERE p.reading = e.reading AND p.event = e.id AND p.actor IN named)
       OR EXISTS (SELECT 1 FROM statement q WHERE q.reading = e.reading AND q.id = e.attributed_to AND q.speaker IN named)))sql";
constexpr std::string_view kNamed = R"sql(WITH named AS MATERIALIZED (
  SELECT m.actor FROM actor m LEFT JOIN actor r ON r.actor = m."into" WHERE m.name LIKE '%' || ?11 || '%' OR
    r.name LIKE '%' || ?11 || '%' OR coalesce(r.country, m.country) = upper(?11) OR coalesce(r.cameo, m.cameo) = upper(?11)))sql";
constexpr std::string_view kWithWords = R"sql(
  AND (i.things LIKE '%' || ?12 || '%' OR i.incident IN (SELECT coalesce(m."into", m.incident)
    FROM (SELECT rowid AS story FROM search WHERE search MATCH '"' || replace(?12, '"', '""') || '"*') n JOIN current s USING (story)
    CROSS JOIN event e USING (reading) JOIN incident m USING (incident)
    WHERE substr(s.text, e.start + 1, e."end" - e.start) LIKE '%' || ?12 || '%')))sql";

constexpr const char* kClaims =
    "SELECT story, \"group\", id, uri, published, claimant, denied, actor, recipient, start, \"end\", quote, why FROM "
    "incident_claims WHERE incident = ?1 AND (?2 IS NULL OR published <= ?2) ORDER BY published, story, start, id";
constexpr const char* kTolls =
    "SELECT story, \"group\", id, uri, published, measure, claimant, value, min, max, bound, start, \"end\", quote "
    "FROM "
    "incident_tolls WHERE incident = ?1 AND measure IN ('killed', 'wounded', 'missing', 'detained', 'hostages', "
    "'displaced', 'evacuated', 'released') AND (?2 IS NULL OR published <= ?2) ORDER BY published, story, start, id";

std::string picked_sql(const ListFilter& f) {
  std::string narrow;
  if (!f.place.empty()) narrow += kAtPlace;
  if (!f.who.empty()) narrow += kWithActor;
  if (!f.about.empty()) narrow += kWithWords;
  std::string sql(kPicked);
  constexpr std::string_view kMark = "/*narrow*/";
  sql.replace(sql.find(kMark), kMark.size(), narrow);
  return f.who.empty() ? sql : std::string(kNamed) + sql;
}

IncidentTold incident_of(const Query& row) {
  IncidentTold told;
  told.incident = row.integer(0);
  told.kind = row.text(1);
  told.from = row.text(2);
  told.to = row.text(3);
  told.place = row.text(4);
  told.country = row.text(5);
  told.things = row.text(6);
  told.spots = row.text(7);
  return told;
}

IncidentClaim claim_of(const Query& row) {
  return {row.integer(0),  row.integer(1),      row.integer(2), row.text(3), row.text(4),
          row.text(5),     row.integer(6) != 0, row.text(7),    row.text(8), row.integer(9),
          row.integer(10), row.text(11),        row.text(12)};
}

IncidentToll toll_of(const Query& row) {
  return {row.integer(0), row.integer(1),  row.integer(2),       row.text(3),          row.text(4),
          row.text(5),    row.text(6),     row.number_if_any(7), row.number_if_any(8), row.number_if_any(9),
          row.text(10),   row.integer(11), row.integer(12),      row.text(13)};
}

}  // namespace

base::Result<std::vector<IncidentTold>> told_incidents(Database& db, const IncidentFilter& filter) {
  const ListFilter& f = filter.list;
  std::vector<IncidentTold> found;
  Query picked(db, picked_sql(f));
  picked.bind(filter.incident, f.kind, f.since, f.until, filter.known_on, f.story, std::max(1, filter.origins), f.limit,
              f.offset);
  if (!f.place.empty()) picked.put(10, f.place);
  if (!f.who.empty()) picked.put(11, f.who);
  if (!f.about.empty()) picked.put(12, f.about);
  while (picked.next()) found.push_back(incident_of(picked));
  Query claims(db, kClaims), tolls(db, kTolls);
  for (IncidentTold& told : found) {
    claims.bind(told.incident, filter.known_on);
    while (claims.next()) told.claims.push_back(claim_of(claims));
    tolls.bind(told.incident, filter.known_on);
    while (tolls.next()) told.tolls.push_back(toll_of(tolls));
  }
  if (const auto failed = db.failure()) return *failed;
  return found;
}

}  // namespace truceline::store
