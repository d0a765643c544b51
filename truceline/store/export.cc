#include "truceline/store/export.h"

#include <algorithm>
#include <array>
#include <filesystem>

#include "truceline/record/json_writer.h"

namespace truceline::store {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 12> kTables = {{
    {"stories",
     "SELECT story, id, uri, agency, kind, version, headline, dateline, published, published_basis, language FROM "
     "current "
     "ORDER BY story"},
    {"statements", "SELECT * FROM statements ORDER BY story, id"},
    {"events", "SELECT * FROM events ORDER BY story, id"},
    {"incidents", "SELECT * FROM incidents ORDER BY incident"},
    {"incident_claims", "SELECT * FROM incident_claims ORDER BY incident, story, id"},
    {"incident_tolls", "SELECT * FROM incident_tolls ORDER BY incident, story, id"},
    {"numbers", "SELECT * FROM numbers ORDER BY story, id"},
    {"assertions", "SELECT * FROM assertions ORDER BY story, id"},
    {"contradictions", "SELECT * FROM contradictions ORDER BY contradiction"},
    {"actors",
     "SELECT actor, name, kind, role, country, cameo, plover, wikidata, side FROM actor WHERE EXISTS (SELECT 1 FROM "
     "story_actor i JOIN current USING (reading) WHERE i.actor = actor.actor) ORDER BY actor"},
    {"places",
     "SELECT place, name, country, admin1, lat, lon, geonames, feature FROM place WHERE EXISTS (SELECT 1 FROM "
     "story_place i JOIN current USING (reading) WHERE i.place = place.place) ORDER BY place"},
    {"relations",
     "SELECT r.story, s.uri, r.\"to\", t.uri AS to_uri, r.kind, r.why FROM relation r JOIN current s ON s.story = "
     "r.story "
     "JOIN current t ON t.story = r.\"to\" ORDER BY r.story"},
}};

constexpr const char* kCeasefires = R"sql(
SELECT 't' || t.truce AS cc_id, t.name, coalesce(t.area, t.country) AS location,
       coalesce(a.name, '') AS side, min(x.proposed) AS proposed, min(x.agreed) AS agreed, min(x.announced) AS declared,
       min(x.effect) AS effect, max(x.ended) AS "end", max(x.expiry) AS expiry, max(nullif(x.written, 'unclear')) AS written,
       max(x.purpose) AS purpose, max(nullif(x.class, 'unclear')) AS ceasefire_class,
       max(nullif(x.form, 'unclear')) AS form, max(x.how_ended) AS ended_how,
       (SELECT group_concat(DISTINCT m.name) FROM story_truce y JOIN current USING (reading) JOIN story_truce_party q ON q.reading = y.reading AND
        q.id = y.id AND q.part = 'brokered_by' JOIN actor m USING (actor) WHERE y.truce = t.truce) AS mediator,
       group_concat(DISTINCT s.uri) AS sources
FROM truce t JOIN story_truce x USING (truce) JOIN current s USING (reading)
LEFT JOIN story_truce_party p ON p.reading = x.reading AND p.id = x.id AND p.part IN ('declared_by', 'agreed_by')
LEFT JOIN actor a USING (actor)
GROUP BY t.truce, coalesce(a.side, '') ORDER BY t.truce, side)sql";

constexpr const char* kPlaced = R"sql(
SELECT l.lon, l.lat, s.story, s.uri, s.published, e.id, k.type, k.cameo, l.name, e."from", k.polarity, k.modality,
       substr(s.text, e.start + 1, e."end" - e.start), e.start, e."end"
FROM event e JOIN current s USING (reading) JOIN coding k USING (coding) JOIN place l ON l.place = e.place
WHERE l.lat IS NOT NULL AND l.lon IS NOT NULL ORDER BY s.story, e.id)sql";

base::Result<Table> rows_of(Database& db, const char* sql) { return list_rows(db, sql, {}); }

void put(record::JsonWriter& json, const char* key, std::string_view value) {
  json.key(key);
  value.empty() ? json.null() : json.string(value);
}

void put_feature(record::JsonWriter& json, const Query& row) {
  json.begin_object();
  put(json, "type", "Feature");
  json.key("geometry");
  json.begin_object();
  put(json, "type", "Point");
  json.key("coordinates");
  json.begin_array();
  json.number(row.number(0));
  json.number(row.number(1));
  json.end_array();
  json.end_object();
  json.key("properties");
  json.begin_object();
  put(json, "id", "s" + row.text(2) + ".e" + row.text(5));
  constexpr std::array<std::pair<const char*, int>, 9> kProperties = {{{"story", 3},
                                                                       {"published", 4},
                                                                       {"type", 6},
                                                                       {"cameo", 7},
                                                                       {"place", 8},
                                                                       {"from", 9},
                                                                       {"polarity", 10},
                                                                       {"modality", 11},
                                                                       {"quote", 12}}};
  for (const auto& [key, column] : kProperties) put(json, key, row.bytes(column));
  json.key("start");
  json.integer(row.integer(13));
  json.key("end");
  json.integer(row.integer(14));
  json.end_object();
  json.end_object();
}

}  // namespace

std::vector<std::string> export_tables() {
  std::vector<std::string> names;
  for (const auto& [name, sql] : kTables) names.emplace_back(name);
  return names;
}

base::Result<Table> export_table(Database& db, const std::string& name) {
  const auto at = std::find_if(kTables.begin(), kTables.end(), [&](const auto& t) { return t.first == name; });
  if (at == kTables.end()) return base::Error{name, "is no table of a ledger", "give one of those in docs/ledger.md"};
  return rows_of(db, at->second);
}

base::Result<Table> export_ceasefires(Database& db) { return rows_of(db, kCeasefires); }

base::Result<std::string> export_geojson(Database& db) {
  record::JsonWriter json;
  json.begin_object();
  put(json, "type", "FeatureCollection");
  json.key("features");
  json.begin_array();
  Query rows(db, kPlaced);
  while (rows.next()) put_feature(json, rows);
  json.end_array();
  json.end_object();
  if (const auto failed = db.failure()) return *failed;
  return std::move(json).text();
}

base::Result<std::string> export_snapshot(Database& db, const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) return base::Error{path, "is there already", "give another name"};
  Query copy(db, "VACUUM INTO ?1");
  copy.run(path);
  if (const auto failed = db.failure()) return *failed;
  return path;
}

}  // namespace truceline::store
