#include "truceline/store/claims.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "truceline/store/row_values.h"
#include "truceline/text/code_points.h"

namespace truceline::store {

namespace {

constexpr const char* kClaims = R"sql(
SELECT x.reading, x.id, x.kind, x.state, x.polarity, x.modality, x.degree, x.presupposed,
       coalesce(hr.side, x.holder_key), coalesce(hr.name, x.holder_name), coalesce(hr.actor, x.holder), x.teller_key,
       x.teller_name, x.first_hand, x.area, x.about, x.term, x.noun, x.rule, x.valid_from, x.valid_to, x.valid_precision,
       x.asserted, x.start, x."end", x.heading, x.holder
FROM assertion x LEFT JOIN actor ha ON ha.actor = x.holder LEFT JOIN actor hr ON hr.actor = ha."into"
WHERE x.truce IN (SELECT truce FROM truce WHERE truce = ?1 OR "into" = ?1) AND (?2 = 0 OR x.reading = ?2)
)sql";

constexpr const char* kStory = R"sql(
SELECT s.story, s.uri, s.published, coalesce(g."group", s.story),
       EXISTS (SELECT 1 FROM relation r WHERE r.story = s.story AND r.kind IN ('identical', 'syndicated', 'abridged')), s.text
FROM current s LEFT JOIN story_group g USING (story)
WHERE s.reading = ?1 AND (?2 IS NULL OR coalesce(s.published, substr(s.added, 1, 10)) <= ?2)
  AND (?3 IS NULL OR s.published >= ?3))sql";

/// What the claims of one story have in common.
struct Source {
  std::int64_t story = 0, group = 0;
  bool copy = false;
  std::string uri, text;
  record::Date published;
  std::optional<text::CodePoints> points;  // into the text

  std::string quote(std::int64_t start, std::int64_t end) const {
    const std::uint32_t from = points->to_byte(static_cast<std::uint32_t>(std::max<std::int64_t>(0, start)));
    const std::uint32_t to = points->to_byte(static_cast<std::uint32_t>(std::max<std::int64_t>(0, end)));
    return text.substr(from, to > from ? to - from : 0);
  }
};

/// The stories of claims, each looked up once: a story has a dozen.
class Sources {
 public:
  Sources(Database& db, const ClaimFilter& filter) : filter_(filter), row_(db, kStory) {}

  /// Null where the reading is not to be shown, or its story not of the days asked for.
  const Source* of(std::int64_t reading) {
    const auto [at, fresh] = sources_.try_emplace(reading);
    if (fresh) at->second = load(reading);
    return at->second.get();
  }

 private:
  std::unique_ptr<const Source> load(std::int64_t reading) {
    row_.bind(reading, filter_.known_on, filter_.since);
    if (!row_.next()) return nullptr;
    auto source = std::make_unique<Source>();
    source->story = row_.integer(0);
    source->uri = row_.text(1);
    source->published = row_.text(2);
    source->group = row_.integer(3);
    source->copy = row_.integer(4) != 0;
    source->text = row_.text(5);
    source->points.emplace(source->text);
    return source;
  }

  const ClaimFilter& filter_;
  Query row_;
  std::unordered_map<std::int64_t, std::unique_ptr<const Source>> sources_;
};

ClaimRecord claim_of(const Query& row, const Source& source) {
  ClaimRecord c;
  c.reading = row.integer(0);
  c.story = source.story;
  c.group = source.group;
  c.copy = source.copy;
  c.uri = source.uri;
  c.published = source.published;
  c.id = row.integer(1);
  c.kind = row.text(2);
  c.state = row.text(3);
  c.polarity = row.text(4);
  c.modality = row.text(5);
  c.degree = row.text(6);
  c.presupposed = row.integer(7) != 0;
  c.claim.holder = {row.text(8), row.text(9), row.integer(10), row.integer(26)};
  c.claim.teller = {row.text(11), row.text(12)};
  c.claim.first_hand = row.integer(13) != 0;
  c.claim.area = split(row.bytes(14));
  c.about = row.integer(15);
  c.term = row.text(16);
  c.noun = row.text(17);
  c.rule = row.text(18);
  c.valid = {row.text(19), row.text(20), row.text(21)};
  c.asserted = row.text(22);
  c.start = row.integer(23);
  c.end = row.integer(24);
  c.claim.heading = row.integer(25) != 0;
  c.quote = source.quote(c.start, c.end);
  return c;
}

/// In the order of publication, story and text; of more than `most` the latest. Sorted here: SQLite would copy every
/// column of every claim twice for it.
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
SELECT p.reading, p.assertion, coalesce(r.side, p.party), coalesce(r.name, p.name), coalesce(r.actor, p.actor), p.actor
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
    if (at != by_id.end())
      at->second->claim.parties.push_back({rows.text(2), rows.text(3), rows.integer(4), rows.integer(5)});
  }
}

}  // namespace

std::vector<ClaimRecord> load_claims(Database& db, const ClaimFilter& filter) {
  std::vector<ClaimRecord> claims;
  Sources sources(db, filter);
  Query rows(db, kClaims);
  rows.bind(filter.truce, filter.reading);
  while (rows.next())
    if (const Source* source = sources.of(rows.integer(0))) claims.push_back(claim_of(rows, *source));
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
