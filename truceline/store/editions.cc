#include "truceline/store/editions.h"

#include <algorithm>
#include <map>

namespace truceline::store {

namespace {

constexpr const char* kColumns =
    "SELECT s.story, g.\"group\", s.id, s.kind, s.agency, s.headline, s.text, s.published, "
    "EXISTS (SELECT 1 FROM relation r WHERE r.story = s.story AND r.kind = 'wrapup') "
    "FROM story s LEFT JOIN story_group g USING (story) ";

EditionRow edition_of(const Query& row) {
  return {row.integer(0), row.integer(1), row.text(2), row.text(3),        row.text(4),
          row.text(5),    row.text(6),    row.text(7), row.integer(8) != 0};
}

}  // namespace

std::vector<EditionRow> likely_copies(Database& db, std::int64_t story, const std::vector<std::int64_t>& bands,
                                      int limit) {
  std::map<std::int64_t, int> shared;
  Query in_band(db, "SELECT story FROM sketch WHERE band = ?1 AND story <> ?2 LIMIT 1000");
  for (const std::int64_t band : bands) {
    in_band.bind(band_key(band), story);
    while (in_band.next()) ++shared[in_band.integer(0)];
  }
  std::vector<std::pair<int, std::int64_t>> order;
  for (const auto& [other, count] : shared) order.emplace_back(-count, other);
  std::sort(order.begin(), order.end());
  std::vector<EditionRow> found;
  Query row(db, std::string(kColumns) + "WHERE s.story = ?1");
  for (const auto& [count, other] : order) {
    if (found.size() >= static_cast<std::size_t>(limit)) break;
    row.bind(other);
    if (row.next()) found.push_back(edition_of(row));
  }
  return found;
}

std::vector<EditionRow> recent_of_agency(Database& db, std::int64_t story, const std::string& agency,
                                         const record::Date& day, int days, int limit) {
  std::vector<EditionRow> found;
  if (agency.empty() || day.empty()) return found;
  Query rows(db,
             std::string(kColumns) +
                 "WHERE s.published BETWEEN date(?1, '-' || ?2 || ' days') AND ?1 AND s.agency = ?3 AND s.story <> ?4 "
                 "ORDER BY s.published DESC, s.story DESC LIMIT ?5");
  rows.bind(day, days, agency, story, limit);
  while (rows.next()) found.push_back(edition_of(rows));
  return found;
}

std::int64_t group_of(Database& db, std::int64_t story) {
  Query row(db, "SELECT \"group\" FROM story_group WHERE story = ?1");
  row.bind(story);
  return row.next() ? row.integer(0) : story;
}

}  // namespace truceline::store
