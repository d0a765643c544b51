#include "truceline/store/truces.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "truceline/store/row_values.h"

namespace truceline::store {

namespace {

constexpr const char* kColumns = "SELECT t.truce, t.name, t.country, t.first, t.last, t.area FROM truce t ";
// How many names of one side are worth printing.
constexpr std::size_t kAliases = 12;

TruceRow truce_of(const Query& row) {
  TruceRow t;
  t.truce = row.integer(0);
  t.name = row.text(1);
  t.country = row.text(2);
  t.first = row.text(3);
  t.last = row.text(4);
  t.area = row.text(5);
  return t;
}

void add_unless_there(std::vector<std::string>& names, std::string name) {
  if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
}

void fill(Database& db, std::vector<TruceRow>& truces) {
  Query places(db,
               "SELECT DISTINCT place, name, country, feature FROM truce_place JOIN place USING (place) "
               "WHERE truce IN (SELECT truce FROM truce WHERE truce = ?1 OR \"into\" = ?1)");
  Query parties(db,
                "SELECT DISTINCT party FROM truce_party "
                "WHERE truce IN (SELECT truce FROM truce WHERE truce = ?1 OR \"into\" = ?1)");
  // A government that only speaks of it, as a mediator's does, is bound by nothing.
  Query bound(db, R"sql(
    SELECT DISTINCT a.side FROM story_truce t JOIN story_truce_party p ON p.reading = t.reading AND p.id = t.id
    JOIN actor a USING (actor)
    WHERE t.truce IN (SELECT truce FROM truce WHERE truce = ?1 OR "into" = ?1)
      AND p.part IN ('declared_by', 'agreed_by', 'bound'))sql");
  Query names(
      db,
      "SELECT t.names FROM story_truce t JOIN current USING (reading) "
      "WHERE t.truce IN (SELECT truce FROM truce WHERE truce = ?1 OR \"into\" = ?1) ORDER BY t.reading LIMIT 50");
  for (TruceRow& t : truces) {
    places.bind(t.truce);
    while (places.next()) t.places.push_back({places.integer(0), places.text(1), places.text(2), places.text(3)});
    parties.bind(t.truce);
    while (parties.next()) t.parties.push_back(parties.text(0));
    bound.bind(t.truce);
    while (bound.next()) add_unless_there(t.bound, bound.text(0));
    for (const std::string& party : t.parties)
      if (!party.starts_with("state:")) add_unless_there(t.bound, party);
    names.bind(t.truce);
    while (names.next())
      for (std::string& name : split(names.bytes(0))) add_unless_there(t.names, std::move(name));
  }
}

}  // namespace

std::vector<TruceRow> truces_near(Database& db, const std::string& country, const record::Date& day, int days) {
  std::vector<TruceRow> found;
  Query rows(db, std::string(kColumns) +
                     "WHERE t.\"into\" IS NULL AND (?1 IS NULL OR t.country IS NULL OR t.country = ?1) AND (?2 IS NULL "
                     "OR t.last IS NULL OR "
                     "(t.last >= date(?2, '-' || ?3 || ' days') AND t.first <= date(?2, '+' || ?3 || ' days'))) "
                     "ORDER BY t.last DESC, t.truce LIMIT 200");
  rows.bind(country, day, days);
  while (rows.next()) found.push_back(truce_of(rows));
  fill(db, found);
  return found;
}

std::vector<TruceRow> list_truces(Database& db, const TruceFilter& filter) {
  std::vector<TruceRow> found;
  Query rows(db, std::string(kColumns) + R"sql(
    WHERE t."into" IS NULL AND (?1 IS NULL OR t.name LIKE '%' || ?1 || '%' OR t.area LIKE '%' || ?1 || '%' OR t.country = upper(?1) OR EXISTS (
             SELECT 1 FROM truce_place JOIN place p USING (place)
             WHERE truce = t.truce AND (p.name LIKE '%' || ?1 || '%' OR p.country = upper(?1))))
      AND (?2 IS NULL OR EXISTS (
             SELECT 1 FROM truce_holder x LEFT JOIN actor a USING (actor)
             WHERE x.truce = t.truce AND (x.name LIKE '%' || ?2 || '%' OR a.country = upper(?2) OR a.cameo = upper(?2)))
           OR EXISTS (SELECT 1 FROM truce_party p WHERE p.truce = t.truce AND p.party LIKE '%' || ?2 || '%'))
      AND (?3 = 0 OR t.truce = ?3)
    ORDER BY t.last DESC, t.truce LIMIT ?4 OFFSET ?5)sql");
  rows.bind(filter.place, filter.party, filter.truce, filter.limit, filter.offset);
  while (rows.next()) found.push_back(truce_of(rows));
  fill(db, found);
  return found;
}

std::vector<TruceRow> told_truces(Database& db) {
  constexpr int kMost = 400;
  std::vector<TruceRow> found = list_truces(db, {"", "", 0, kMost, 0});
  Query stories(db,
                "SELECT count(DISTINCT reading) FROM story_truce "
                "WHERE truce IN (SELECT truce FROM truce WHERE truce = ?1 OR \"into\" = ?1)");
  for (TruceRow& truce : found) {
    stories.bind(truce.truce);
    if (stories.next()) truce.stories = stories.integer(0);
  }
  return found;
}

ActorRow load_actor(Database& db, std::int64_t actor) {
  ActorRow a;
  Query row(db, "SELECT actor, name, kind, role, country, cameo, plover, wikidata FROM actor WHERE actor = ?1");
  row.bind(actor);
  if (!row.next()) return a;
  a = {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7), {}};
  Query names(db, "SELECT DISTINCT name FROM story_actor WHERE actor = ?1 AND name <> ?2 LIMIT ?3");
  names.bind(actor, a.name, kAliases);
  while (names.next()) a.aliases.push_back(names.text(0));
  return a;
}

namespace {

// Those whom stories only make parties to it.
constexpr const char* kSideBound = R"sql(
    SELECT a.side, a.actor, a.name, a.kind, a.role, a.country, a.cameo, a.plover, a.wikidata
    FROM actor a WHERE a.actor IN (
      SELECT p.actor FROM story_truce t JOIN story_truce_party p ON p.reading = t.reading AND p.id = t.id
      WHERE t.truce IN (SELECT truce FROM truce WHERE truce = ?1 OR "into" = ?1))
      AND a.side = ?2 ORDER BY (a.kind = 'person'), a.actor LIMIT 8)sql";

/// The first row of a side is the one that it is called by; the others give it further names.
void add_side(ActorRow& side, const ActorRow& row) {
  if (side.actor == 0) {
    side = row;
    return;
  }
  if (row.name != side.name && side.aliases.size() < kAliases) add_unless_there(side.aliases, row.name);
  if (row.cameo != side.cameo && side.aliases.size() < kAliases) add_unless_there(side.aliases, row.cameo);
}

ActorRow actor_of(const Query& row) {
  return {row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5),
          row.text(6),    row.text(7), row.text(8), {}};
}

/// How often each actor is named on each side.
using Named = std::map<std::pair<std::string_view, std::int64_t>, int>;

Named named_in(const std::vector<ClaimRecord>& claims) {
  Named named;
  const auto add = [&](const PartyRow& party) {
    if (party.told != 0) ++named[{party.key, party.told}];
  };
  for (const ClaimRecord& claim : claims) {
    add(claim.claim.holder);
    for (const PartyRow& party : claim.claim.parties) add(party);
  }
  return named;
}

}  // namespace

std::map<std::string, ActorRow> load_sides(Database& db, const std::vector<ClaimRecord>& claims) {
  Query find(db, "SELECT side, actor, name, kind, role, country, cameo, plover, wikidata FROM actor WHERE actor = ?1");
  // By side, those that are no persons first, then those named most often.
  std::vector<std::tuple<std::string, bool, int, std::int64_t, ActorRow>> order;
  for (const auto& [who, times] : named_in(claims)) {
    find.bind(who.second);
    if (!find.next()) continue;
    ActorRow actor = actor_of(find);
    order.emplace_back(who.first, actor.kind == "person", -times, who.second, std::move(actor));
  }
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a), std::get<3>(a)) <
           std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b), std::get<3>(b));
  });
  std::map<std::string, ActorRow> sides;
  for (const auto& row : order) add_side(sides[std::get<0>(row)], std::get<4>(row));
  return sides;
}

ActorRow load_side(Database& db, std::int64_t truce, const std::string& key) {
  ActorRow side;
  Query rows(db, kSideBound);
  rows.bind(truce, key);
  while (rows.next()) add_side(side, actor_of(rows));
  return side;
}

}  // namespace truceline::store
