#include "truceline/store/table.h"

namespace truceline::store {

namespace {

// What is said of truces, on the day that it speaks of; an expression that both the sort and the filters use.
constexpr const char* kTimeline = R"sql(
WITH chosen AS MATERIALIZED (
  SELECT t.truce, r.truce AS root, r.name FROM truce t JOIN truce r ON r.truce = coalesce(t."into", t.truce)
  WHERE (?3 IS NULL OR t.name LIKE '%' || ?3 || '%' OR t.area LIKE '%' || ?3 || '%' OR t.country = upper(?3)
         OR EXISTS (SELECT 1 FROM truce_place q JOIN place p USING (place)
                    WHERE q.truce = t.truce AND p.name LIKE '%' || ?3 || '%'))
    AND (?5 IS NULL OR t.last >= ?5) AND (?6 IS NULL OR t.first <= ?6)
  ORDER BY t.last DESC, t.truce DESC LIMIT 200)
SELECT coalesce(x.valid_from, x.asserted, s.published) AS day, c.root AS truce, c.name AS truce_name,
       s.story, s.uri, s.published, 'x' || x.id AS id, x.holder_name AS holder, x.state, x.polarity, x.modality, x.degree,
       substr(s.text, x.start + 1, x."end" - x.start) AS quote, x.start, x."end"
FROM chosen c JOIN assertion x USING (truce) JOIN current s USING (reading)
WHERE (?1 IS NULL OR x.holder_name LIKE '%' || ?1 || '%' OR x.holder_key LIKE '%' || ?1 || '%')
  AND (?2 IS NULL OR substr(s.text, x.start + 1, x."end" - x.start) LIKE '%' || ?2 || '%')
  AND (?4 IS NULL OR x.state = ?4)
  AND (?5 IS NULL OR coalesce(x.valid_from, x.asserted, s.published) >= ?5)
  AND (?6 IS NULL OR coalesce(x.valid_from, x.asserted, s.published) <= ?6)
  AND ?7 >= 0 AND (?8 = 0 OR s.story = ?8)
  AND NOT EXISTS (SELECT 1 FROM relation r WHERE r.story = s.story AND r.kind IN ('identical', 'syndicated', 'abridged'))
ORDER BY day, s.published, s.story, x.start LIMIT ?9 OFFSET ?10)sql";

}  // namespace

base::Result<Table> list_timeline(Database& db, const ListFilter& filter) { return list_rows(db, kTimeline, filter); }

}  // namespace truceline::store
