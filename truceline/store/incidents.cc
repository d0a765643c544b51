#include "truceline/store/incidents.h"

#include "truceline/store/row_values.h"

namespace truceline::store {

namespace {

constexpr const char* kIncidents = R"sql(
SELECT i.incident, i.kind, p.place, p.name, p.country, p.admin1, p.feature, p.lat, p.lon, i."from", i."to", i.dated, i.night,
       i.things, i.spots, i.doers, i.hit, i.tolls, i.place
FROM incident i JOIN place o ON o.place = i.place JOIN place p ON p.place = coalesce(o."into", o.place) )sql";

// A degree and a half: what lies further apart is in another province.
constexpr const char* kNear = R"sql(
WHERE i."from" BETWEEN date(?1, '-' || ?3 || ' days') AND date(?2, '+' || ?3 || ' days') AND p.country IS ?4
  AND (p.lat IS NULL OR ?5 IS NULL OR abs(p.lat - ?5) < 1.5) AND (p.lon IS NULL OR ?6 IS NULL OR abs(p.lon - ?6) < 1.5)
ORDER BY i.incident LIMIT 1000)sql";

IncidentRow incident_of(const Query& row) {
  IncidentRow i;
  i.incident = row.integer(0);
  i.kind = row.text(1);
  i.place = row.integer(2);
  i.place_name = row.text(3);
  i.country = row.text(4);
  i.admin1 = row.text(5);
  i.feature = row.text(6);
  i.lat = row.number_if_any(7);
  i.lon = row.number_if_any(8);
  i.from = row.text(9);
  i.to = row.text(10);
  i.dated = row.integer(11) != 0;
  i.night = row.integer(12) != 0;
  i.things = split(row.bytes(13));
  i.spots = split(row.bytes(14));
  i.doers = split(row.bytes(15));
  i.hit = split(row.bytes(16));
  i.tolls = split(row.bytes(17));
  i.own_place = row.integer(18);
  return i;
}

}  // namespace

NearIncidents::NearIncidents(Database& db)
    : near_(db, std::string(kIncidents) + kNear),
      root_(db, "SELECT coalesce(\"into\", place) FROM place WHERE place = ?1") {}

std::vector<IncidentRow> NearIncidents::of(const IncidentRow& mine, int days) {
  std::vector<IncidentRow> found;
  near_.bind(mine.from, mine.to, days, mine.country, mine.lat, mine.lon);
  while (near_.next()) found.push_back(incident_of(near_));
  return found;
}

std::int64_t NearIncidents::place_root(std::int64_t place) {
  root_.bind(place);
  return root_.next() ? root_.integer(0) : place;
}

std::vector<NamedIncident> named_incidents(Database& db) {
  std::vector<NamedIncident> found;
  Query rows(db, std::string(kIncidents) + R"sql(
WHERE i."into" IS NULL AND EXISTS (SELECT 1 FROM event e JOIN current USING (reading) WHERE e.incident = i.incident)
ORDER BY i."from" DESC, i.incident DESC LIMIT 1000)sql");
  Query stories(db, "SELECT count(DISTINCT reading) FROM event WHERE incident = ?1");
  while (rows.next()) {
    stories.bind(rows.integer(0));
    found.push_back({incident_of(rows), stories.next() ? stories.integer(0) : 0});
  }
  return found;
}

}  // namespace truceline::store
