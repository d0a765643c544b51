#include "truceline/store/table.h"

#include "truceline/store/compress.h"

namespace truceline::store {

namespace {

// The stories that may be shown (the view `current`), read in the order of the day: lists that want the latest rows
// begin here and stop at their limit, instead of sorting what a hundred thousand stories say.
constexpr const char* kByDay = R"sql(
WITH by_day AS (SELECT r.reading, s.* FROM story s CROSS JOIN reading r USING (story)
  WHERE r.superseded_by IS NULL AND NOT EXISTS (
    SELECT 1 FROM notice n WHERE n.story = s.story AND (n.kind = 'withdrawn' OR n.until > date('now'))))
)sql";

// `/*narrow*/` is where narrowed() says which stories can have any.
// Parameters of every list: ?1 who ?2 about ?3 place ?4 kind ?5 since ?6 until ?7 confidence ?8 story ?9 limit ?10
// offset.
constexpr std::string_view kStatements = R"sql(
SELECT s.story, s.uri, s.published, 'q' || t.id AS id, coalesce(t.speaker_text, a.name) AS speaker, a.role, a.country,
       c.cue_class, c.kind, t.channel, coalesce(t.time, s.published) AS said,
       substr(s.text, t.start + 1, t."end" - t.start) AS content, t.start, t."end"
FROM by_day s CROSS JOIN statement t USING (reading) CROSS JOIN cue c USING (cue) LEFT JOIN actor w ON w.actor = t.speaker
LEFT JOIN actor a ON a.actor = coalesce(w."into", w.actor))sql";

constexpr std::string_view kStatementsWhere = R"sql(
WHERE (?1 IS NULL OR t.speaker_text LIKE '%' || ?1 || '%' OR t.speaker IN (SELECT m.actor FROM actor m LEFT JOIN actor r ON r.actor = m."into"
         WHERE m.name LIKE '%' || ?1 || '%' OR r.name LIKE '%' || ?1 || '%' OR coalesce(r.country, m.country) = upper(?1)
           OR coalesce(r.cameo, m.cameo) = upper(?1))) /*narrow*/
  AND (?2 IS NULL OR substr(s.text, t.start + 1, t."end" - t.start) LIKE '%' || ?2 || '%')
  AND (?3 IS NULL OR t.place IN (SELECT place FROM place_name WHERE name LIKE '%' || ?3 || '%' OR country = upper(?3)))
  AND (?4 IS NULL OR c.cue_class = ?4)
  AND (?5 IS NULL OR coalesce(t.time, s.published) >= ?5) AND (?6 IS NULL OR coalesce(t.time, s.published) <= ?6)
  AND ?7 >= 0 AND (?8 = 0 OR s.story = ?8))sql";

// A statement is about what its words are evidence of.
constexpr std::string_view kAboutTruce =
    R"sql(EXISTS (SELECT 1 FROM assertion x WHERE x.reading = t.reading AND x.start < t."end" AND x."end" > t.start))sql";
constexpr std::string_view kAboutEvents =
    R"sql(EXISTS (SELECT 1 FROM event e CROSS JOIN coding k USING (coding)
      WHERE e.reading = t.reading AND e.start < t."end" AND e."end" > t.start AND k.type = )sql";

constexpr const char* kEvents = R"sql(
SELECT s.story, s.uri, s.published, (SELECT "group" FROM story_group WHERE story = s.story) AS "group", 'e' || e.id AS id,
       k.type, k.mode, k.cameo,
       (SELECT group_concat(a.name, '; ') FROM event_party p JOIN actor w USING (actor)
        JOIN actor a ON a.actor = coalesce(w."into", w.actor) WHERE p.reading = e.reading AND p.event = e.id AND NOT p.recipient) AS actor,
       (SELECT group_concat(a.name, '; ') FROM event_party p JOIN actor w USING (actor)
        JOIN actor a ON a.actor = coalesce(w."into", w.actor) WHERE p.reading = e.reading AND p.event = e.id AND p.recipient) AS recipient,
       l.name AS place, l.country, e."from", e."to", k.polarity, k.modality, k.goldstein, e.confidence / 100.0 AS confidence,
       substr(s.text, e.start + 1, e."end" - e.start) AS quote, e.start, e."end"
FROM by_day s CROSS JOIN event e USING (reading) CROSS JOIN coding k USING (coding) LEFT JOIN place o ON o.place = e.place LEFT JOIN place l ON l.place = coalesce(o."into", o.place)
WHERE (?1 IS NULL OR EXISTS (SELECT 1 FROM event_party p WHERE p.reading = e.reading AND p.event = e.id AND p.actor IN
         (SELECT m.actor FROM actor m LEFT JOIN actor r ON r.actor = m."into"
         WHERE m.name LIKE '%' || ?1 || '%' OR r.name LIKE '%' || ?1 || '%' OR coalesce(r.country, m.country) = upper(?1)
           OR coalesce(r.cameo, m.cameo) = upper(?1)))) /*narrow*/
  AND (?2 IS NULL OR substr(s.text, e.start + 1, e."end" - e.start) LIKE '%' || ?2 || '%')
  AND (?3 IS NULL OR e.place IN (SELECT place FROM place_name WHERE name LIKE '%' || ?3 || '%' OR country = upper(?3)))
  AND (?4 IS NULL OR k.type = upper(?4) OR k.cameo = ?4)
  AND (?5 IS NULL OR coalesce(e."from", s.published) >= ?5) AND (?6 IS NULL OR coalesce(e."from", s.published) <= ?6)
  AND coalesce(e.confidence, 100) >= ?7 * 100 AND (?8 = 0 OR s.story = ?8)
ORDER BY s.published DESC, s.story DESC, e.start LIMIT ?9 OFFSET ?10)sql";

constexpr const char* kClaims = R"sql(
SELECT s.story, s.uri, s.published, 'x' || x.id AS id, t.truce, t.name AS truce_name, x.kind, x.state,
       coalesce(x.holder_name, x.holder_text) AS holder, x.polarity, x.modality, x.degree, x.valid_from, x.asserted,
       substr(s.text, x.start + 1, x."end" - x.start) AS quote, x.start, x."end"
FROM by_day s CROSS JOIN assertion x USING (reading) JOIN truce y ON y.truce = x.truce
JOIN truce t ON t.truce = coalesce(y."into", y.truce)
WHERE (?1 IS NULL OR x.holder_name LIKE '%' || ?1 || '%' OR x.holder IN (SELECT m.actor FROM actor m LEFT JOIN actor r ON r.actor = m."into"
         WHERE m.name LIKE '%' || ?1 || '%' OR r.name LIKE '%' || ?1 || '%' OR coalesce(r.country, m.country) = upper(?1)
           OR coalesce(r.cameo, m.cameo) = upper(?1)))
  AND (?2 IS NULL OR substr(s.text, x.start + 1, x."end" - x.start) LIKE '%' || ?2 || '%')
  AND (?3 IS NULL OR t.area LIKE '%' || ?3 || '%' OR t.truce IN (SELECT truce FROM truce_place JOIN place p USING (place)
         WHERE p.name LIKE '%' || ?3 || '%' OR p.country = upper(?3)))
  AND (?4 IS NULL OR instr(',' || ?4 || ',', ',' || x.state || ','))
  AND (?5 IS NULL OR s.published >= ?5) AND (?6 IS NULL OR s.published <= ?6)
  AND ?7 >= 0 AND (?8 = 0 OR s.story = ?8)
ORDER BY s.published DESC, s.story DESC, x.start LIMIT ?9 OFFSET ?10)sql";

constexpr const char* kNumbers = R"sql(
SELECT s.story, s.uri, s.published, 'n' || n.id AS id, c.measure, n.value, n.min, n.max, c.bound, n.unit,
       coalesce(a.name, n.claimant_text, 'wire:' || coalesce(s.agency_code, s.agency, '')) AS claimant,
       l.name AS place, l.country, n.day,
       substr(s.text, n.start + 1, n."end" - n.start) AS quote, n.start, n."end"
FROM by_day s CROSS JOIN quantity n USING (reading) CROSS JOIN counting c USING (counting) LEFT JOIN actor w ON w.actor = n.claimant
LEFT JOIN actor a ON a.actor = coalesce(w."into", w.actor)
LEFT JOIN place o ON o.place = n.place LEFT JOIN place l ON l.place = coalesce(o."into", o.place)
WHERE (?1 IS NULL OR n.claimant_text LIKE '%' || ?1 || '%' OR n.claimant IN (SELECT m.actor FROM actor m LEFT JOIN actor r ON r.actor = m."into"
         WHERE m.name LIKE '%' || ?1 || '%' OR r.name LIKE '%' || ?1 || '%' OR coalesce(r.country, m.country) = upper(?1)
           OR coalesce(r.cameo, m.cameo) = upper(?1))) /*narrow*/
  AND (?2 IS NULL OR substr(s.text, n.start + 1, n."end" - n.start) LIKE '%' || ?2 || '%')
  AND (?3 IS NULL OR n.place IN (SELECT place FROM place_name WHERE name LIKE '%' || ?3 || '%' OR country = upper(?3)))
  AND (?4 IS NULL OR c.measure = ?4)
  AND (?5 IS NULL OR coalesce(n.day, s.published) >= ?5) AND (?6 IS NULL OR coalesce(n.day, s.published) <= ?6)
  AND ?7 >= 0 AND (?8 = 0 OR s.story = ?8)
ORDER BY s.published DESC, s.story DESC, n.start LIMIT ?9 OFFSET ?10)sql";

// What each claimant counts of one thing in one place on one day, from the first report of it to the last. The latest
// 5,000 figures that the filter takes are looked at: these are hundreds of days of one measure. Joins what `by_day` is
// made of: beside a window function SQLite would copy all stories of the view first.
constexpr const char* kTollsByDay = R"sql(
WITH figure AS MATERIALIZED (
  SELECT coalesce(n.day, s.published) AS day, c.measure, coalesce(l.name, '') AS place, l.country,
         coalesce(a.name, n.claimant_text, 'wire:' || coalesce(s.agency_code, s.agency, '')) AS claimant,
         coalesce(n.min, n.value) AS low, coalesce(n.max, n.value) AS high, s.published,
         coalesce((SELECT "group" FROM story_group WHERE story = s.story), s.story) AS origin,
         substr(s.text, n.start + 1, n."end" - n.start) AS quote, s.story, s.uri, n.start, n."end"
  FROM story s CROSS JOIN reading r USING (story) CROSS JOIN quantity n USING (reading) CROSS JOIN counting c USING (counting)
  LEFT JOIN actor w ON w.actor = n.claimant LEFT JOIN actor a ON a.actor = coalesce(w."into", w.actor)
  LEFT JOIN place o ON o.place = n.place LEFT JOIN place l ON l.place = coalesce(o."into", o.place)
  WHERE r.superseded_by IS NULL AND NOT EXISTS (
      SELECT 1 FROM notice h WHERE h.story = s.story AND (h.kind = 'withdrawn' OR h.until > date('now')))
    AND coalesce(n.min, n.max, n.value) IS NOT NULL
    AND c.measure IN ('killed', 'wounded', 'missing', 'detained', 'hostages', 'displaced', 'evacuated', 'released', 'casualties',
                      'violations', 'attacks')
    AND (?1 IS NULL OR n.claimant_text LIKE '%' || ?1 || '%' OR a.name LIKE '%' || ?1 || '%' OR w.name LIKE '%' || ?1 || '%'
         OR a.country = upper(?1) OR a.cameo = upper(?1))
    /*narrow*/
    AND (?2 IS NULL OR substr(s.text, n.start + 1, n."end" - n.start) LIKE '%' || ?2 || '%')
    AND (?3 IS NULL OR l.name LIKE '%' || ?3 || '%' OR l.country = upper(?3))
    AND (?4 IS NULL OR c.measure = ?4)
    AND (?5 IS NULL OR coalesce(n.day, s.published) >= ?5) AND (?6 IS NULL OR coalesce(n.day, s.published) <= ?6)
    AND (?5 IS NULL OR s.published >= ?5) AND ?7 >= 0 AND (?8 = 0 OR s.story = ?8)
  ORDER BY s.published DESC, s.story DESC LIMIT 5000),
latest AS (
  SELECT *, row_number() OVER (PARTITION BY day, measure, place, claimant ORDER BY published DESC, story DESC, start) AS nth
  FROM figure),
spread AS (
  SELECT day, measure, place, claimant, min(low) AS least, max(high) AS most, count(DISTINCT story) AS reports,
         count(DISTINCT origin) AS origins
  FROM figure GROUP BY day, measure, place, claimant)
SELECT day, nullif(place, '') AS place, country, measure, claimant, least, most, reports, origins, quote, story, uri, published,
       start, "end"
FROM latest JOIN spread USING (day, measure, place, claimant)
WHERE nth = 1 ORDER BY day DESC, place, measure, claimant LIMIT ?9 OFFSET ?10)sql";

constexpr const char* kContradictions = R"sql(
SELECT c.contradiction AS id, c.kind, c.rule, c.same_speaker, c.confidence, c.explanation,
       sa.story AS a_story, sa.uri AS a_uri, sa.published AS a_published, sa.agency AS a_agency,
       (SELECT "group" FROM story_group WHERE story = sa.story) AS a_group, c.a_ref, c.a_holder,
       substr(sa.text, c.a_start + 1, c.a_end - c.a_start) AS a_quote, c.a_start, c.a_end,
       s.story AS b_story, s.uri AS b_uri, s.published AS b_published, s.agency AS b_agency,
       (SELECT "group" FROM story_group WHERE story = s.story) AS b_group, c.b_ref, c.b_holder,
       substr(s.text, c.b_start + 1, c.b_end - c.b_start) AS b_quote, c.b_start, c.b_end
FROM by_day s CROSS JOIN contradiction c ON c.b_reading = s.reading JOIN current sa ON sa.reading = c.a_reading
WHERE (?1 IS NULL OR c.a_holder LIKE '%' || ?1 || '%' OR c.b_holder LIKE '%' || ?1 || '%')
  AND (?2 IS NULL OR c.explanation LIKE '%' || ?2 || '%') AND ?3 IS NULL
  AND (?4 IS NULL OR c.kind = ?4 OR c.rule = upper(?4)) /*narrow*/
  AND (?5 IS NULL OR s.published >= ?5) AND (?6 IS NULL OR s.published <= ?6)
  AND c.confidence >= ?7 AND (?8 = 0 OR sa.story = ?8 OR s.story = ?8)
ORDER BY s.published DESC, c.confidence DESC, c.contradiction LIMIT ?9 OFFSET ?10)sql";

// Nobody was merged into most actors: those come in the order of an index. The few that others were merged into are
// counted over all of them, so that a story that names two of them counts once.
constexpr std::string_view kActors = R"sql(
SELECT a.actor AS id, a.name, a.kind, a.role, a.country, a.cameo, a.plover, a.wikidata, /*stories*/ AS stories,
       (SELECT count(*) FROM statement t WHERE t.speaker IN
         (SELECT m.actor FROM actor m WHERE m.actor = a.actor OR m."into" = a.actor)) AS statements
FROM actor a
WHERE a."into" IS NULL AND a.actor /*which*/ IN (SELECT "into" FROM actor WHERE "into" IS NOT NULL)
  AND EXISTS (SELECT 1 FROM story_actor JOIN current USING (reading) WHERE actor IN
        (SELECT m.actor FROM actor m WHERE m.actor = a.actor OR m."into" = a.actor) AND (?8 = 0 OR story = ?8))
  AND (?1 IS NULL OR a.name LIKE '%' || ?1 || '%' OR a.country = upper(?1) OR a.cameo = upper(?1) OR
       a.actor IN (SELECT m."into" FROM actor m WHERE m."into" IS NOT NULL AND m.name LIKE '%' || ?1 || '%'))
  AND (?2 IS NULL OR a.role LIKE '%' || ?2 || '%') AND ?3 IS NULL AND (?4 IS NULL OR a.kind = ?4)
  AND ?5 IS NULL AND ?6 IS NULL AND ?7 >= 0
ORDER BY a.stories DESC, a.actor LIMIT ?9 + ?10)sql";
constexpr std::string_view kStoriesOfAll = R"sql((
  SELECT count(DISTINCT r.story) FROM story_actor i JOIN reading r USING (reading)
  WHERE i.actor IN (SELECT m.actor FROM actor m WHERE m.actor = a.actor OR m."into" = a.actor)))sql";

constexpr const char* kStories = R"sql(
SELECT s.story AS id, s.uri, s.headline, s.published, s.agency, s.kind, s.version, g."group",
       r."to" AS relation_to, r.kind AS relation, r.why AS relation_why, length(s.text) AS characters
FROM current s LEFT JOIN story_group g USING (story)
LEFT JOIN relation r ON r.story = s.story AND r."to" = (  -- of a wrap-up of two the one that it is grouped with
  SELECT q."to" FROM relation q JOIN story_group h ON h.story = q."to" JOIN story_group m ON m.story = q.story
  WHERE q.story = s.story ORDER BY h."group" <> m."group", q."to" LIMIT 1)
WHERE (?1 IS NULL OR s.agency LIKE '%' || ?1 || '%') AND (?2 IS NULL OR s.headline LIKE '%' || ?2 || '%')
  AND (?3 IS NULL OR s.reading IN (SELECT reading FROM story_place WHERE place IN (
         SELECT place FROM place_name WHERE name LIKE '%' || ?3 || '%' OR country = upper(?3))))
  AND (?4 IS NULL OR s.kind = ?4) AND (?5 IS NULL OR s.published >= ?5) AND (?6 IS NULL OR s.published <= ?6)
  AND ?7 >= 0 AND (?8 = 0 OR s.story = ?8)
ORDER BY s.published DESC, s.story DESC LIMIT ?9 OFFSET ?10)sql";

// The best by their number alone, which is all that most searches must look at of a hundred thousand; then what is
// printed of them.
constexpr std::string_view kNoSearch = "is no search";
constexpr std::string_view kSearch = R"sql(
WITH best AS MATERIALIZED (
  SELECT search.rowid AS story, bm25(search, 4.0, 1.0) AS rank FROM search /*stories*/
  WHERE search MATCH ?2 AND search.rowid NOT IN (SELECT story FROM notice WHERE kind = 'withdrawn' OR until > date('now'))
  ORDER BY rank, search.rowid LIMIT ?9 OFFSET ?10)
SELECT s.story AS id, s.uri, s.published, s.headline, s.agency, s.kind,
       (SELECT "group" FROM story_group WHERE story = s.story) AS "group",
       snippet(search, 1, '[', ']', ' … ', 24) AS snippet, round(-best.rank, 3) AS score
FROM best CROSS JOIN search ON search.rowid = best.story JOIN story s ON s.story = best.story
WHERE search MATCH ?2 ORDER BY best.rank, s.story)sql";
constexpr std::string_view kSearchedStories = R"sql(JOIN story s ON s.story = search.rowid
  AND (?1 IS NULL OR s.agency LIKE '%' || ?1 || '%')
  AND (?3 IS NULL OR s.story IN (SELECT story FROM story_place JOIN reading USING (reading) WHERE place IN (
         SELECT place FROM place_name WHERE name LIKE '%' || ?3 || '%' OR country = upper(?3))))
  AND (?4 IS NULL OR s.kind = ?4) AND (?5 IS NULL OR s.published >= ?5) AND (?6 IS NULL OR s.published <= ?6))sql";

Cell cell_of(const Query& row, int column) {
  switch (row.column_type(column)) {
    case 'i':
      return row.integer(column);
    case 'f':
      return row.number(column);
    case '0':
      return std::monostate();
    default:
      return row.text(column);
  }
}

// The stories that can have a row: where the actor, the words or the place stand in them at all. Few are looked at
// twice, and asking for somebody who is nowhere costs next to nothing. The words are asked for as the beginning of
// their last one. A plus keeps SQLite on its way by the day, which ends at the limit.
constexpr std::string_view kWithActor = R"sql( AND +s.story IN (
  SELECT story FROM reading JOIN story_actor USING (reading) WHERE actor IN (SELECT m.actor FROM actor m
      LEFT JOIN actor r ON r.actor = m."into" WHERE m.name LIKE '%' || ?1 || '%' OR r.name LIKE '%' || ?1 || '%' OR
      coalesce(r.country, m.country) = upper(?1) OR coalesce(r.cameo, m.cameo) = upper(?1))
  UNION SELECT rowid FROM search WHERE search MATCH '"' || replace(?1, '"', '""') || '"*'))sql";
constexpr std::string_view kWithWords =
    R"sql( AND +s.story IN (SELECT rowid FROM search WHERE search MATCH '"' || replace(?2, '"', '""') || '"*'))sql";
constexpr std::string_view kWithPlace = R"sql( AND +s.story IN (
  SELECT story FROM reading JOIN story_place USING (reading)
  WHERE place IN (SELECT place FROM place_name WHERE name LIKE '%' || ?3 || '%' OR country = upper(?3))))sql";

/// Where one kind of item is asked for: the stories that have one of the place, one of the days between ?5 and ?6, and
/// one of that kind whose actor is ?1.
/// What a story of those days says without a date of its own is of its day.
struct Narrow {
  std::string_view placed = kWithPlace, dated = "", acted = "";
};
constexpr std::string_view kOfThoseDays = R"sql( AND +s.story IN (
  SELECT story FROM story WHERE published BETWEEN ?5 AND ?6 UNION
  SELECT story FROM reading WHERE reading IN ()sql";
constexpr Narrow kStatementsOf = {kWithPlace, "SELECT reading FROM statement WHERE time BETWEEN ?5 AND ?6"};
constexpr Narrow kEventsOf = {
    R"sql( AND +s.story IN (SELECT story FROM event JOIN reading USING (reading)
  WHERE place IN (SELECT place FROM place_name WHERE name LIKE '%' || ?3 || '%' OR country = upper(?3))
    AND (?4 IS NULL OR coding IN (SELECT coding FROM coding WHERE type = upper(?4) OR cameo = ?4))))sql",
    R"sql(SELECT reading FROM event WHERE "from" BETWEEN ?5 AND ?6)sql",
    R"sql( AND +s.story IN (SELECT story FROM story_actor p JOIN reading USING (reading) WHERE EXISTS (
      SELECT 1 FROM event e WHERE e.reading = p.reading
        AND e.coding IN (SELECT coding FROM coding WHERE type = upper(?4) OR cameo = ?4)) AND p.actor IN (
      SELECT m.actor FROM actor m LEFT JOIN actor r ON r.actor = m."into"
      WHERE m.name LIKE '%' || ?1 || '%' OR r.name LIKE '%' || ?1 || '%' OR coalesce(r.country, m.country) = upper(?1)
        OR coalesce(r.cameo, m.cameo) = upper(?1))))sql"};
constexpr Narrow kNumbersOf = {
    R"sql( AND +s.story IN (SELECT story FROM quantity JOIN reading USING (reading)
  WHERE place IN (SELECT place FROM place_name WHERE name LIKE '%' || ?3 || '%' OR country = upper(?3))
    AND (?4 IS NULL OR counting IN (SELECT counting FROM counting WHERE measure = ?4))))sql",
    "SELECT reading FROM quantity WHERE day BETWEEN ?5 AND ?6"};

// Pairs are few beside stories.
constexpr std::string_view kWithPair = R"sql( AND +s.story IN (
  SELECT story FROM contradiction c JOIN reading r ON r.reading = c.b_reading
  WHERE (?1 IS NULL OR c.a_holder LIKE '%' || ?1 || '%' OR c.b_holder LIKE '%' || ?1 || '%')
    AND (?4 IS NULL OR c.kind = ?4 OR c.rule = upper(?4))))sql";

std::string with(std::string sql, std::string_view mark, std::string_view text) {
  const std::size_t at = sql.find(mark);
  return at == std::string::npos ? sql : sql.replace(at, mark.size(), text);
}

/// Conditions on the story alone. What is planned may lie some weeks behind the day of the story that tells of it.
std::string narrowed(const char* sql, const ListFilter& f, const Narrow& narrow) {
  std::string clauses;
  if (!f.since.empty()) clauses += " AND s.published >= date(?5, '-60 days')";
  if (!f.since.empty() && !f.until.empty() && !narrow.dated.empty())
    clauses += std::string(kOfThoseDays) + std::string(narrow.dated) + "))";
  if (f.story != 0) clauses += " AND s.story = ?8";
  if (!f.who.empty()) clauses += f.kind.empty() || narrow.acted.empty() ? kWithActor : narrow.acted;
  if (!f.about.empty()) clauses += kWithWords;
  if (!f.place.empty()) clauses += narrow.placed;
  return with(sql, "/*narrow*/", clauses);
}

/// Which statements a filter takes. A subject that is no word of the record's finds nothing.
std::string statements_where(const ListFilter& f) {
  std::string where(kStatementsWhere);
  if (f.subject.empty()) return where;
  if (f.subject == "truce") return where + " AND " + std::string(kAboutTruce);
  const bool type = f.subject.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
  return where + (type ? " AND " + std::string(kAboutEvents) + "'" + f.subject + "')" : " AND 0");
}

/// Actors that others were merged into, or those that none was.
std::string actors_sql(bool merged) {
  const std::string one = with(std::string(kActors), "/*stories*/", merged ? kStoriesOfAll : "a.stories");
  return "SELECT * FROM (" + with(one, "/*which*/", merged ? "" : "NOT") + ")";
}

}  // namespace

base::Result<Table> list_rows(Database& db, const char* sql, const ListFilter& f) {
  Query rows(db, sql);
  rows.bind(f.who, f.about, f.place, f.kind, f.since, f.until, f.min_confidence, f.story, f.limit, f.offset);
  return all_rows(db, rows);
}

base::Result<Table> all_rows(Database& db, Query& rows) {
  Table table;
  for (int i = 0; i < rows.columns(); ++i) table.columns.push_back(rows.column_name(i));
  while (rows.next()) {
    std::vector<Cell> cells;
    for (int i = 0; i < rows.columns(); ++i) cells.push_back(cell_of(rows, i));
    table.rows.push_back(std::move(cells));
  }
  if (const auto failed = db.failure()) return *failed;
  return table;
}

namespace {

base::Result<Table> list_by_day(Database& db, const char* sql, const ListFilter& filter, const Narrow& narrow = {}) {
  return list_rows(db, (kByDay + narrowed(sql, filter, narrow)).c_str(), filter);
}

}  // namespace

base::Result<Table> list_statements(Database& db, const ListFilter& f) {
  constexpr const char* kOrder = " ORDER BY s.published DESC, s.story DESC, t.start LIMIT ?9 OFFSET ?10";
  return list_by_day(db, (std::string(kStatements) + statements_where(f) + kOrder).c_str(), f, kStatementsOf);
}
base::Result<Table> list_statement_facets(Database& db, const ListFilter& f) {
  // The latest that the filter takes: what some speak of and when is seen from these, and counting all takes seconds.
  const std::string spoken =
      R"sql(, t AS MATERIALIZED (SELECT t.reading, t.id, t.start, t."end", s.published
  FROM by_day s CROSS JOIN statement t USING (reading) CROSS JOIN cue c USING (cue))sql" +
      statements_where(f) + " ORDER BY s.published DESC, s.story DESC LIMIT 2000)";
  const std::string facets = R"sql(
SELECT 'subject' AS facet, 'truce' AS value, count(*) AS statements FROM t WHERE )sql" +
                             std::string(kAboutTruce) + R"sql(
UNION ALL SELECT * FROM (SELECT 'subject', k.type, count(DISTINCT t.reading * 100000 + t.id) AS statements
  FROM t CROSS JOIN event e ON e.reading = t.reading AND e.start < t."end" AND e."end" > t.start
  CROSS JOIN coding k USING (coding) GROUP BY k.type ORDER BY statements DESC, k.type LIMIT 12)
UNION ALL SELECT * FROM (SELECT 'month', substr(published, 1, 7) AS month, count(*) FROM t
  WHERE published IS NOT NULL GROUP BY month ORDER BY month DESC LIMIT 24))sql";
  return list_rows(db, (kByDay + narrowed((spoken + facets).c_str(), f, kStatementsOf)).c_str(), f);
}
base::Result<Table> list_events(Database& db, const ListFilter& f) { return list_by_day(db, kEvents, f, kEventsOf); }
base::Result<Table> list_claims(Database& db, const ListFilter& f) { return list_by_day(db, kClaims, f); }
base::Result<Table> list_numbers(Database& db, const ListFilter& f) { return list_by_day(db, kNumbers, f, kNumbersOf); }
base::Result<Table> list_tolls_by_day(Database& db, const ListFilter& f) {
  return list_rows(db, narrowed(kTollsByDay, f, kNumbersOf).c_str(), f);
}
base::Result<Table> list_contradictions(Database& db, const ListFilter& f) {
  const bool narrow = !f.who.empty() || !f.kind.empty();
  return list_rows(db, (kByDay + with(kContradictions, "/*narrow*/", narrow ? kWithPair : "")).c_str(), f);
}
base::Result<Table> list_actors(Database& db, const ListFilter& f) {
  const std::string both = actors_sql(false) + " UNION ALL " + actors_sql(true);
  return list_rows(db, (both + " ORDER BY stories DESC, id LIMIT ?9 OFFSET ?10").c_str(), f);
}
base::Result<Table> list_stories(Database& db, const ListFilter& f) { return list_rows(db, kStories, f); }

bool is_no_search(const base::Error& error) { return error.problem.starts_with(kNoSearch); }

base::Result<Table> search_stories(Database& db, const std::string& query, const ListFilter& filter) {
  ListFilter f = filter;
  f.about = query;
  const bool any = f.who.empty() && f.place.empty() && f.kind.empty() && f.since.empty() && f.until.empty();
  auto table = list_rows(db, with(std::string(kSearch), "/*stories*/", any ? "" : kSearchedStories).c_str(), f);
  const auto says = [&](const char* words) { return table.error().problem.find(words) != std::string::npos; };
  if (!table &&
      (says("fts5") || says("unterminated string") || says("no such column") || says("unknown special query")))
    return base::Error{"'" + query + "'", std::string(kNoSearch) + " (" + table.error().problem + ")",
                       "give words, \"a phrase in quotation marks\", and AND, OR or NOT between them"};
  return table;
}

base::Result<std::string> load_record(Database& db, const std::string& story) {
  Query row(db,
            "SELECT r.record, r.packed, r.dictionary, s.text FROM reading r JOIN story s USING (story) "
            "WHERE r.superseded_by IS NULL AND (CAST(s.story AS TEXT) = ?1 OR s.id = ?1 OR s.uri = ?1) ORDER BY "
            "s.story LIMIT 1");
  row.bind(story);
  if (!row.next()) {
    if (const auto failed = db.failure()) return *failed;
    return base::Error{story, "no such story in the ledger", "see `truceline stories LEDGER`"};
  }
  const std::string dictionary = dictionary_of(db, row.integer(2));
  return unpacked({row.bytes(0), row.integer(1) != 0, dictionary, row.bytes(3)});
}

}  // namespace truceline::store
