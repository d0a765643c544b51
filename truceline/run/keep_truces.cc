#include "truceline/run/keep_truces.h"

#include <algorithm>
#include <utility>

#include "truceline/reason/truce_claims.h"
#include "truceline/reason/truce_match.h"
#include "truceline/record/sides.h"
#include "truceline/run/truce_area.h"
#include "truceline/store/truces.h"

namespace truceline::run {

namespace {

using record::Story;

constexpr int kTruceDays = 45;

void add_unless_there(std::vector<std::string>& list, const std::string& word) {
  if (!word.empty() && std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
}

reason::TruceIdentity identity_of(const Story& story, const TruceArea& area, const store::Kept& kept) {
  reason::TruceIdentity who;
  add_unless_there(who.countries, area.country);
  for (const record::PlaceId p : area.towns) add_unless_there(who.places, std::to_string(kept.places[p.index]));
  for (const record::ActorId a : area.parties) add_unless_there(who.parties, record::side_key(story.actors, a));
  who.from = who.to = story.published.value;
  return who;
}

struct Found {
  std::int64_t truce = 0;
  std::string why;
};

/// The ledger's truce that this one is, or a new one. One story tells its truces apart, so none of `taken` is it.
Found find_truce(store::Database& db, store::Writer& writer, const Story& story, const store::Kept& kept,
                 std::size_t index, const lexicon::ActorBase& base, const std::set<std::int64_t>& taken) {
  const TruceArea area = truce_area(story, index, base);
  const reason::TruceIdentity who = identity_of(story, area, kept);
  Found best;
  double score = 0;
  for (const store::TruceRow& row : store::truces_near(db, area.country, who.to, kTruceDays)) {
    if (taken.contains(row.truce)) continue;
    reason::TruceMatch match = reason::match_truces(known_identity(row), who);
    if (match.score < reason::kSameTruce || match.score <= score) continue;
    score = match.score;
    best = {row.truce, std::move(match.why)};
  }
  if (best.truce == 0)
    best = {writer.add_truce(truce_name(story, index, area), area.country, area.country_name), "first told of here"};
  std::vector<std::int64_t> places;
  for (const record::PlaceId p : area.towns) places.push_back(kept.places[p.index]);
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
  row.heading = claim.heading;
  return row;
}

}  // namespace

std::set<std::int64_t> keep_truces(store::Database& db, store::Writer& writer, const Story& story,
                                   const store::Kept& kept, const lexicon::ActorBase& base,
                                   const text::CodePoints& points) {
  const auto claims = reason::truce_claims(story, 0);
  std::set<std::int64_t> truces;
  std::vector<std::int64_t> row_of(story.truces.size());
  for (std::size_t i = 0; i < story.truces.size(); ++i) {
    const Found found = find_truce(db, writer, story, kept, i, base, truces);
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

reason::TruceIdentity known_identity(const store::TruceRow& row) {
  reason::TruceIdentity who;
  add_unless_there(who.countries, row.country);
  for (const store::PlaceRow& place : row.places) add_unless_there(who.places, std::to_string(place.place));
  who.parties = row.parties;
  who.from = row.first;
  who.to = row.last;
  return who;
}

}  // namespace truceline::run
