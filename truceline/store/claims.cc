#include "truceline/store/claims.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "truceline/store/row_values.h"

namespace truceline::store {

namespace {

constexpr const char* kClaims = R"sql(
SELECT x.reading, s.story, x.id, s.uri, s.published, x.kind, x.state, x.polarity, x.modality, x.degree, x.presupposed,
       coalesce(hr.side, x.holder_key), coalesce(hr.name, x.holder_name), coalesce(hr.actor, x.holder), x.teller_key, x.teller_name, x.first_hand, x.area, x.about, x.term, x.noun,
       x.rule, x.valid_from, x.valid_to, x.valid_precision, x.asserted, x.start, x."end",
       substr(s.text, x.start + 1, x."end" - x.start), coalesce(g."group", s.story),
       x.heading,
       EXISTS (SELECT 1 FROM relation r WHERE r.story = s.story AND r.kind IN ('identical', 'syndicated', 'abridged'))
FROM assertion x JOIN current s USING (reading) LEFT JOIN story_group g ON g.story = s.story
LEFT JOIN actor ha ON ha.actor = x.holder LEFT JOIN actor hr ON hr.actor = ha."into"
WHERE x.truce IN (SELECT truce FROM truce WHERE truce = ?1 OR "into" = ?1) AND (?2 IS NULL OR coalesce(s.published, substr(s.added, 1, 10)) <= ?2)
  AND (?3 IS NULL OR s.published >= ?3) AND (?4 = 0 OR x.reading = ?4)
)sql";

ClaimRecord claim_of(const Query& row) {
  ClaimRecord c;
  c.reading = row.integer(0);
  c.story = row.integer(1);
  c.id = row.integer(2);
  c.uri = row.text(3);
  c.published = row.text(4);
  c.kind = row.text(5);
  c.state = row.text(6);
  c.polarity = row.text(7);
  c.modality = row.text(8);
  c.degree = row.text(9);
  c.presupposed = row.integer(10) != 0;
  c.claim.holder = {row.text(11), row.text(12), row.integer(13)};
  c.claim.teller = {row.text(14), row.text(15), 0};
  c.claim.first_hand = row.integer(16) != 0;
  c.claim.area = split(row.bytes(17));
  c.about = row.integer(18);
  c.term = row.text(19);
  c.noun = row.text(20);
  c.rule = row.text(21);
  c.valid = {row.text(22), row.text(23), row.text(24)};
  c.asserted = row.text(25);
  c.start = row.integer(26);
  c.end = row.integer(27);
  c.quote = row.text(28);
  c.group = row.integer(29);
  c.claim.heading = row.integer(30) != 0;
  c.copy = row.integer(31) != 0;
  return c;
}

/// In the order of publication, story and text; of more than `most` the latest. Sorted here: SQLite would copy every column
/// of every claim twice for it.
void keep_latest(std::vector<ClaimRecord>& claims, std::size_t most) {
  std::vector<std::size_t> order(claims.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto key = [&](std::size_t i) {
    return std::tuple(std::string_view(claims[i].published), claims[i].story, claims[i].start, -claims[i].id);
  };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  if (order.size() > most) order.erase(order.begin(), order.end() - static_cast<std::ptrdiff_t>(most));
  std::vector<ClaimRecord> sorted;
  sorted.reserve(order.size());
  for (const std::size_t i : order) sorted.push_back(std::move(claims[i]));
  claims = std::move(sorted);
}

constexpr const char* kParties = R"sql(
SELECT p.reading, p.assertion, coalesce(r.side, p.party), coalesce(r.name, p.name), coalesce(r.actor, p.actor)
FROM assertion x JOIN assertion_party p ON p.reading = x.reading AND p.assertion = x.id
LEFT JOIN actor a USING (actor) LEFT JOIN actor r ON r.actor = a."into"
WHERE x.truce IN (SELECT truce FROM truce WHERE truce = ?1 OR "into" = ?1) AND (?2 = 0 OR x.reading = ?2)
ORDER BY p.reading, p.assertion, p.party)sql";

/// Whom the claims are about: all of a truce in one query, since it has thousands.
void add_parties(Database& db, const ClaimFilter& filter, std::vector<ClaimRecord>& claims) {
  std::map<std::pair<std::int64_t, std::int64_t>, ClaimRecord*> by_id;
  for (ClaimRecord& claim : claims) by_id[{claim.reading, claim.id}] = &claim;
  Query rows(db, kParties);
  rows.bind(filter.truce, filter.reading);
  while (rows.next()) {
    const auto at = by_id.find({rows.integer(0), rows.integer(1)});
    if (at != by_id.end()) at->second->claim.parties.push_back({rows.text(2), rows.text(3), rows.integer(4)});
  }
}

}  // namespace

std::vector<ClaimRecord> load_claims(Database& db, const ClaimFilter& filter) {
  std::vector<ClaimRecord> claims;
  Query rows(db, kClaims);
  rows.bind(filter.truce, filter.known_on, filter.since, filter.reading);
  while (rows.next()) claims.push_back(claim_of(rows));
  keep_latest(claims, static_cast<std::size_t>(filter.limit));
  add_parties(db, filter, claims);
  return claims;
}

bool has_pair(Database& db, std::int64_t group, const PairRow& pair) {
  Query row(db, R"sql(
SELECT 1 FROM contradiction c JOIN reading r ON r.reading = c.b_reading JOIN story_group g USING (story)
WHERE g."group" = ?1 AND c.rule = ?2 AND (c.a_holder IS ?3 AND c.b_holder IS ?4 OR c.a_holder IS ?4 AND c.b_holder IS ?3))sql");
  row.bind(group, pair.rule, pair.a.holder, pair.b.holder);
  return row.next();
}

}  // namespace truceline::store
