#include "truceline/store/row_values.h"
#include "truceline/store/write.h"

namespace truceline::store {

namespace {

std::optional<std::int64_t> actor_or_null(std::int64_t actor) {
  return actor ? std::optional<std::int64_t>(actor) : std::nullopt;
}

}  // namespace

std::int64_t Writer::add_truce(const std::string& name, const std::string& country, const std::string& area) {
  insert_truce_.bind("", country, area);
  insert_truce_.put_text(1, name);
  while (insert_truce_.next()) {
  }
  return db_.last_id();
}

void Writer::widen_truce(std::int64_t truce, const record::Date& from, const record::Date& to,
                         const std::vector<std::int64_t>& places, const std::vector<std::string>& parties) {
  widen_truce_.run(truce, from, to);
  for (const std::int64_t place : places) insert_truce_place_.run(truce, place);
  for (const std::string& party : parties) insert_truce_party_.run(truce, party);
}

void Writer::add_story_truce(const record::Story& story, const Kept& kept, std::size_t index, std::int64_t truce,
                             const std::string& why) {
  const record::Truce& t = story.truces[index];
  insert_story_truce_.bind(kept.reading, index + 1, truce, "", joined(t.names), t.form, t.truce_class,
                           joined(t.purpose), t.written, t.dates.proposed, t.dates.agreed, t.dates.announced,
                           t.dates.effect, t.dates.expiry, t.dates.ended, t.how_ended, why);
  insert_story_truce_.put_text(4, t.name);
  while (insert_story_truce_.next()) {
  }
  const std::pair<const char*, const std::vector<record::ActorId>*> parts[] = {
      {"declared_by", &t.declared_by}, {"agreed_by", &t.agreed_by},     {"bound", &t.bound},
      {"excluded", &t.excluded},       {"brokered_by", &t.brokered_by}, {"guarantors", &t.guarantors},
      {"monitors", &t.monitors}};
  for (const auto& [part, actors] : parts)
    for (const record::ActorId a : *actors)
      insert_story_truce_party_.run(kept.reading, index + 1, part, kept.actors[a.index]);
}

void Writer::add_assertion(const record::Story& story, const Kept& kept, std::size_t index, std::int64_t truce,
                           const ClaimRow& claim, const text::CodePoints& points) {
  const record::Assertion& x = story.assertions[index];
  insert_assertion_.run(kept.reading, index + 1, truce, x.kind, x.state, actor_or_null(claim.holder.actor),
                        x.holder.text, claim.holder.key, claim.holder.name, claim.teller.key, claim.teller.name,
                        claim.first_hand, x.polarity, x.modality, x.degree, x.presupposed, number_of(x.about),
                        number_of(x.count), joined(claim.area), x.term, x.noun, x.valid.from, x.valid.to,
                        x.valid.precision, x.asserted, points.at_byte(x.span.begin), points.at_byte(x.span.end), x.rule,
                        claim.heading);
  insert_holder_.bind(truce, "", claim.holder.actor);
  insert_holder_.put_text(2, claim.holder.name);
  while (insert_holder_.next()) {
  }
  for (const PartyRow& party : claim.parties) {
    if (party.key.empty()) continue;
    insert_assertion_party_.bind(kept.reading, index + 1, party.key, "", actor_or_null(party.actor));
    insert_assertion_party_.put_text(4, party.name);
    while (insert_assertion_party_.next()) {
    }
  }
}

bool Writer::add_pair(const PairRow& pair) {
  insert_pair_.run(pair.kind, pair.rule, pair.a.reading, pair.a.ref, pair.a.start, pair.a.end, pair.a.holder,
                   pair.b.reading, pair.b.ref, pair.b.start, pair.b.end, pair.b.holder, pair.same_speaker,
                   pair.confidence, pair.explanation, pair.same);
  return db_.changes() > 0;
}

}  // namespace truceline::store
