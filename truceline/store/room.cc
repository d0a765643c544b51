#include "truceline/store/room.h"

namespace truceline::store {

namespace {

template <typename... Args>
base::Result<Table> ask(Database& db, const char* sql, const Args&... args) {
  Query rows(db, sql);
  rows.bind(args...);
  return all_rows(db, rows);
}

std::string number_of(const std::string& story) { return story.starts_with('s') ? story.substr(1) : story; }

}  // namespace

base::Result<StoryText> load_story_text(Database& db, const std::string& story) {
  Query row(db, "SELECT story, uri, published, headline, text FROM current WHERE story = CAST(?1 AS INTEGER)");
  row.bind(number_of(story));
  if (row.next()) return StoryText{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4)};
  if (const auto failed = db.failure()) return *failed;
  return base::Error{"story " + story, "is not in the ledger, or may not be shown", "find it by a search"};
}

base::Result<Table> list_versions(Database& db, const std::string& story) {
  return ask(db, R"sql(
SELECT s.story AS id, s.uri, s.published, s.headline, s.agency, s.kind, r.kind AS relation, r."to" AS relation_to,
       r.why AS relation_why, s.text
FROM current s LEFT JOIN relation r ON r.story = s.story
WHERE s.story = CAST(?1 AS INTEGER)
   OR s.story IN (SELECT "to" FROM relation WHERE story = CAST(?1 AS INTEGER))
   OR s.story IN (SELECT story FROM relation WHERE "to" = CAST(?1 AS INTEGER))
   OR s.story IN (SELECT h.story FROM story_group g JOIN story_group h ON h."group" = g."group"
                  WHERE g.story = CAST(?1 AS INTEGER))
GROUP BY s.story ORDER BY s.published, s.story LIMIT 50)sql",
             number_of(story));
}

base::Result<Table> list_places(Database& db, const ListFilter& f) {
  return ask(db, R"sql(
WITH named AS (SELECT place, count(DISTINCT reading) AS stories FROM story_place
  WHERE reading NOT IN (SELECT reading FROM notice n JOIN reading USING (story)
                        WHERE n.kind = 'withdrawn' OR n.until > date('now'))
  GROUP BY place),
shown AS (SELECT p.*, named.stories FROM named JOIN place p USING (place)
  WHERE p.lat IS NOT NULL AND (?1 IS NULL OR p.name LIKE '%' || ?1 || '%' OR p.country = upper(?1))
  ORDER BY stories DESC, place LIMIT ?2 OFFSET ?3)
SELECT place AS id, name, country, feature, lat, lon, stories,
       (SELECT count(*) FROM event e WHERE e.place = shown.place) AS events
FROM shown ORDER BY stories DESC, place)sql",
             f.place, f.limit, f.offset);
}

base::Result<Table> list_facets(Database& db, const ListFilter& f) {
  // Stories that may not be shown are few: they are looked up by their number, and the story's own row is enough.
  const bool all =
      f.who.empty() && f.about.empty() && f.place.empty() && f.kind.empty() && f.since.empty() && f.until.empty();
  const std::string found =
      std::string("WITH found AS MATERIALIZED (SELECT s.story, s.agency, s.kind, s.published FROM ") +
      (f.about.empty() ? "story s WHERE ?2 IS NULL"
                       : "search JOIN story s ON s.story = search.rowid WHERE search MATCH ?2") +
      R"sql(
  AND s.story NOT IN (SELECT story FROM notice WHERE kind = 'withdrawn' OR until > date('now'))
  AND (?1 IS NULL OR s.agency LIKE '%' || ?1 || '%') AND (?4 IS NULL OR s.kind = ?4)
  AND (?3 IS NULL OR s.story IN (SELECT story FROM reading JOIN story_place USING (reading) JOIN place p USING (place)
                                 WHERE p.name LIKE '%' || ?3 || '%' OR p.country = upper(?3)))
  AND (?5 IS NULL OR s.published >= ?5) AND (?6 IS NULL OR s.published <= ?6)),
at AS (SELECT place, count(DISTINCT reading) AS stories FROM story_place WHERE reading )sql" +
      (all ? "NOT IN (SELECT reading FROM notice JOIN reading USING (story) WHERE kind = 'withdrawn' OR until > "
             "date('now'))"
           : "IN (SELECT reading FROM reading WHERE superseded_by IS NULL AND story IN (SELECT story FROM found))") +
      " GROUP BY place ORDER BY stories DESC, place LIMIT 12)";
  return list_rows(db,
                   (found + R"sql(
SELECT * FROM (SELECT 'agency' AS facet, agency AS value, count(*) AS stories FROM found
               WHERE agency IS NOT NULL GROUP BY agency ORDER BY stories DESC, agency LIMIT 12)
UNION ALL SELECT * FROM (SELECT 'place', name, stories FROM at JOIN place USING (place) ORDER BY stories DESC, place)
UNION ALL SELECT * FROM (SELECT 'kind', kind, count(*) AS stories FROM found GROUP BY kind ORDER BY stories DESC, kind)
UNION ALL SELECT * FROM (SELECT 'month', substr(published, 1, 7) AS month, count(*) FROM found
                         WHERE published IS NOT NULL GROUP BY month ORDER BY month DESC LIMIT 12))sql")
                       .c_str(),
                   f);
}

base::Result<Table> count_all(Database& db) {
  return ask(db, R"sql(
SELECT (SELECT count(*) FROM story) AS stories, (SELECT count(*) FROM statement) AS statements,
       (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM truce) AS truces,
       (SELECT count(*) FROM contradiction) AS contradictions, (SELECT count(*) FROM actor) AS actors,
       (SELECT min(published) FROM story) AS first, (SELECT max(published) FROM story) AS last)sql");
}

base::Result<Table> list_verdicts(Database& db, const ListFilter& f) {
  return ask(db, R"sql(
SELECT kind, item, verdict, note, added FROM verdict
WHERE id IN (SELECT max(id) FROM verdict WHERE ?1 IS NULL OR kind = ?1 GROUP BY kind, item)
  AND (?2 = 0 OR item GLOB 's' || ?2 || ':*')
ORDER BY id DESC LIMIT ?3 OFFSET ?4)sql",
             f.kind, f.story, f.limit, f.offset);
}

base::Result<bool> add_verdict(Database& db, const std::string& kind, const std::string& item,
                               const std::string& verdict, const std::string& note) {
  Query insert(db,
               "INSERT INTO verdict(kind, item, verdict, note, added) "
               "VALUES (?1, ?2, ?3, ?4, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))");
  insert.run(kind, item, verdict, note);
  if (const auto failed = db.failure()) return *failed;
  return true;
}

}  // namespace truceline::store
