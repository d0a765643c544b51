#include "truceline/run/keep.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <set>
#include <utility>

#include "truceline/reason/copies.h"
#include "truceline/reason/holders.h"
#include "truceline/reason/truce_claims.h"
#include "truceline/reason/truce_match.h"
#include "truceline/reason/truce_rules.h"
#include "truceline/record/sides.h"
#include "truceline/run/stored_claims.h"
#include "truceline/store/claims.h"
#include "truceline/store/editions.h"
#include "truceline/store/truces.h"

namespace truceline::run {

namespace {

using record::Story;

// Claims are compared with those published up to so many days before: what was said longer ago has changed since.
constexpr int kDaysCompared = 21;
constexpr int kClaimsCompared = 400;
constexpr int kTruceDays = 45;
constexpr int kCopiesCompared = 20;
constexpr int kUpdateDays = 3;

// -- truces
// ------------------------------------------------------------------------------------------------------------

void add_unless_there(std::vector<std::string>& list, const std::string& word) {
  if (!word.empty() && std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
}

bool is_country(const std::string& feature) { return feature.starts_with("PCL"); }

/// Alpha-2 of the country that most of the story's places lie in; empty where it names none.
std::string country_of(const Story& story) {
  std::vector<std::pair<std::size_t, std::string>> counts;
  for (const record::Place& place : story.places) {
    if (place.country.empty()) continue;
    auto at = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.second == place.country; });
    if (at == counts.end()) at = counts.insert(counts.end(), {0, place.country});
    at->first += place.mentions.size();
  }
  const auto most =
      std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return most == counts.end() ? std::string() : most->second;
}

std::string place_key(const record::Place& place) {
  return place.geonames ? std::to_string(*place.geonames) : place.name + "|" + place.country;
}

reason::TruceIdentity identity_of(const Story& story, std::size_t index,
                                  const std::vector<reason::TruceClaim>& claims) {
  const record::Truce& truce = story.truces[index];
  reason::TruceIdentity who;
  for (const record::PlaceId p : truce.places) {
    const record::Place& place = story.places[p.index];
    add_unless_there(who.countries, place.country);
    if (!is_country(place.feature)) add_unless_there(who.places, place_key(place));
  }
  if (who.countries.empty()) add_unless_there(who.countries, country_of(story));
  for (const auto* list : {&truce.declared_by, &truce.agreed_by, &truce.bound})
    for (const record::ActorId a : *list) add_unless_there(who.parties, record::side_key(story.actors, a));
  for (const reason::TruceClaim& claim : claims) {
    if (claim.truce != index || reason::of_wire(claim)) continue;
    add_unless_there(who.parties, claim.holder.key);
    for (const reason::Party& party : claim.parties) add_unless_there(who.parties, party.key);
  }
  who.from = who.to = story.published.value;
  return who;
}

reason::TruceIdentity identity_of(const store::TruceRow& row) {
  reason::TruceIdentity who;
  add_unless_there(who.countries, row.country);
  for (const store::PlaceRow& place : row.places) {
    add_unless_there(who.countries, place.country);
    if (!is_country(place.feature)) add_unless_there(who.places, std::to_string(place.place));
  }
  who.parties = row.parties;
  who.from = row.first;
  who.to = row.last;
  return who;
}

struct Found {
  std::int64_t truce = 0;
  std::string why;
};

/// The ledger's truce that this one is, or a new one.
Found find_truce(store::Database& db, store::Writer& writer, const Story& story, const store::Kept& kept,
                 std::size_t index, const std::vector<reason::TruceClaim>& claims,
                 const std::set<std::int64_t>& taken) {
  reason::TruceIdentity who = identity_of(story, index, claims);
  std::vector<std::int64_t> places;
  for (const record::PlaceId p : story.truces[index].places) places.push_back(kept.places[p.index]);
  who.places.clear();  // compared by the ledger's own ids
  for (const record::PlaceId p : story.truces[index].places)
    if (!is_country(story.places[p.index].feature)) add_unless_there(who.places, std::to_string(kept.places[p.index]));

  Found best;
  double score = 0;
  const std::string country = who.countries.size() == 1 ? who.countries.front() : std::string();
  for (const store::TruceRow& row : store::truces_near(db, country, who.to, kTruceDays)) {
    if (taken.contains(row.truce)) continue;  // one story tells its truces apart
    reason::TruceMatch match = reason::match_truces(identity_of(row), who);
    if (match.score < reason::kSameTruce || match.score <= score) continue;
    score = match.score;
    best = {row.truce, std::move(match.why)};
  }
  if (best.truce == 0) best = {writer.add_truce(story.truces[index].name, country), "first told of here"};
  writer.widen_truce(best.truce, who.from, who.to, places, who.parties);
  return best;
}

store::PartyRow party_row(const reason::Party& party, record::ActorId actor, const store::Kept& kept) {
  return {party.key, party.name, actor.valid() ? kept.actors[actor.index] : 0};
}

store::ClaimRow claim_row(const reason::TruceClaim& claim, const record::Assertion& x, const store::Kept& kept) {
  store::ClaimRow row;
  row.holder = party_row(claim.holder, x.holder.actor, kept);
  row.teller = party_row(claim.teller, {}, kept);
  row.first_hand = claim.first_hand;
  for (std::size_t i = 0; i < claim.parties.size(); ++i)
    row.parties.push_back(party_row(claim.parties[i], x.parties[i], kept));
  row.area = claim.area;
  return row;
}

std::set<std::int64_t> keep_truces(store::Database& db, store::Writer& writer, const Story& story,
                                   const store::Kept& kept, const text::CodePoints& points) {
  const auto claims = reason::truce_claims(story, 0);
  std::set<std::int64_t> truces;
  std::vector<std::int64_t> row_of(story.truces.size());
  for (std::size_t i = 0; i < story.truces.size(); ++i) {
    const Found found = find_truce(db, writer, story, kept, i, claims, truces);
    writer.add_story_truce(story, kept, i, found.truce, found.why);
    truces.insert(found.truce);
    row_of[i] = found.truce;
  }
  for (std::size_t i = 0; i < story.assertions.size(); ++i) {
    const record::Assertion& x = story.assertions[i];
    if (x.truce.valid())
      writer.add_assertion(story, kept, i, row_of[x.truce.index], claim_row(claims[i], x, kept), points);
  }
  return truces;
}

// -- copies
// ------------------------------------------------------------------------------------------------------------

struct Origin {
  std::int64_t to = 0, group = 0;
  reason::Descent descent;
  double shared = 0;
};

Origin nearest(const Story& story, const std::vector<std::uint64_t>& mine,
               const std::vector<store::EditionRow>& others) {
  const text::Document& doc = story.document;
  const reason::Edition later{story.id,
                              doc.furniture.kind,
                              doc.furniture.agency,
                              std::string(text::slice(doc.text, doc.furniture.headline)),
                              story.published.value,
                              mine.size()};
  Origin best;
  for (const store::EditionRow& other : others) {
    if (!other.published.empty() && !later.published.empty() && other.published > later.published) continue;
    const auto theirs = reason::shingles(other.text);
    const reason::Overlap shared = reason::overlap(theirs, mine);
    const reason::Edition earlier{other.id, other.kind, other.agency, other.headline, other.published, theirs.size()};
    const double most = std::max(shared.of_a, shared.of_b);
    if (most <= best.shared) continue;
    reason::Descent how = reason::descent(earlier, later, shared);
    if (!how.kind.empty()) best = {other.story, other.group ? other.group : other.story, std::move(how), most};
  }
  return best;
}

Origin keep_origin(store::Database& db, store::Writer& writer, const Story& story, const store::Kept& kept) {
  const text::Document& doc = story.document;
  const auto mine = reason::shingles(doc.text);
  const auto bands = reason::sketch(mine);
  auto others = store::likely_copies(db, kept.story, bands, kCopiesCompared);
  if (doc.furniture.kind != "first")
    for (auto& row : store::recent_of_agency(db, kept.story, doc.furniture.agency, story.published.value, kUpdateDays,
                                             kCopiesCompared))
      others.push_back(std::move(row));
  const Origin origin = nearest(story, mine, others);
  writer.add_sketch(kept.story, bands);
  writer.set_group(kept.story, origin.to ? origin.group : kept.story);
  if (origin.to) writer.add_relation(kept.story, origin.to, origin.descent.kind, origin.descent.why);
  return origin;
}

// -- contradictions
// ----------------------------------------------------------------------------------------------------

/// The holder of one side of a pair that the story itself tells of.
std::string holder_of(const Story& story, const record::Side& side) {
  if (side.ref.empty()) return "";
  const std::size_t index = std::strtoul(side.ref.c_str() + 1, nullptr, 10) - 1;
  record::Actors actors;
  actors.actors = story.actors;
  if (side.ref[0] == 'x' && index < story.assertions.size())
    return reason::holder_name(actors, story.assertions[index].holder);
  if (side.ref[0] == 'q' && index < story.statements.size()) {
    const record::ActorRef& speaker = story.statements[index].speaker;
    return speaker.actor.valid() ? story.actors[speaker.actor.index].name
                                 : std::string(text::slice(story.document.text, speaker.span));
  }
  return "";
}

void keep_own_pairs(store::Writer& writer, const Story& story, const store::Kept& kept,
                    const text::CodePoints& points) {
  const auto end_of = [&](const record::Side& side) {
    return store::PairEnd{kept.reading, side.ref, holder_of(story, side), points.at_byte(side.span.begin),
                          points.at_byte(side.span.end)};
  };
  for (const record::Contradiction& c : story.contradictions)
    writer.add_pair({c.kind, c.rule, c.explanation, end_of(c.a), end_of(c.b), c.same_speaker, c.confidence});
}

store::PairEnd end_of(const store::ClaimRecord& claim) {
  return {claim.reading, "x" + std::to_string(claim.id), claim.claim.holder.name, claim.start, claim.end};
}

record::Date days_before(const record::Date& day, int days) {
  if (day.size() != 10) return "";
  const std::chrono::year_month_day date{std::chrono::year{std::stoi(day.substr(0, 4))},
                                         std::chrono::month{static_cast<unsigned>(std::stoi(day.substr(5, 2)))},
                                         std::chrono::day{static_cast<unsigned>(std::stoi(day.substr(8, 2)))}};
  const std::chrono::year_month_day then{std::chrono::sys_days{date} - std::chrono::days{days}};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(then.year()), static_cast<unsigned>(then.month()),
                     static_cast<unsigned>(then.day()));
}

/// This story's claims on a truce against those of other stories; a copy of a claim contradicts nothing that its
/// original does not, and an update corrects its own earlier text rather than contradicting it.
int keep_cross_pairs(store::Database& db, store::Writer& writer, const Story& story, const store::Kept& kept,
                     std::int64_t truce, std::int64_t group, const lexicon::ContradictionWords& words) {
  store::ClaimFilter recent;
  recent.truce = truce;
  recent.since = days_before(story.published.value, kDaysCompared);
  recent.limit = kClaimsCompared;
  const auto records = store::load_claims(db, recent);
  const auto claims = stored_claims(records);
  int found = 0;
  for (const reason::ClaimPair& pair : reason::compare_truce_claims(claims, words)) {
    const store::ClaimRecord &a = records[pair.a], &b = records[pair.b];
    if (a.story == b.story || (a.reading != kept.reading && b.reading != kept.reading)) continue;
    if (store::group_of(db, a.story) == group && store::group_of(db, b.story) == group) continue;
    found += writer.add_pair(
        {pair.kind, pair.rule, pair.explanation, end_of(a), end_of(b), pair.same_speaker, pair.confidence});
  }
  return found;
}

}  // namespace

KeptStory keep(store::Database& db, store::Writer& writer, const Story& story, const std::string& program,
               std::string_view json, const lexicon::ContradictionWords& words) {
  const store::Kept kept = writer.add(story, program, json);
  KeptStory result{kept.story, kept.reading, kept.known, "", 0};
  if (kept.known || db.failure()) return result;
  const text::CodePoints points(story.document.text);
  const auto truces = keep_truces(db, writer, story, kept, points);
  const Origin origin = keep_origin(db, writer, story, kept);
  result.relation = origin.descent.kind;
  keep_own_pairs(writer, story, kept, points);
  if (result.relation == "identical" || result.relation == "syndicated" || result.relation == "abridged") return result;
  for (const std::int64_t truce : truces)
    result.contradictions +=
        keep_cross_pairs(db, writer, story, kept, truce, origin.to ? origin.group : kept.story, words);
  return result;
}

}  // namespace truceline::run
