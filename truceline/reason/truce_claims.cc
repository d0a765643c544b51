#include "truceline/reason/truce_claims.h"

#include <algorithm>
#include <string_view>

#include "truceline/base/ascii.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

bool in_heading(const text::Document& document, text::Span span) {
  return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const text::Block& b) {
    return b.kind != text::BlockKind::paragraph && b.span.contains(span);
  });
}

namespace {

/// "cease-fire" and "ceasefire" are one word.
std::string one_word(std::string noun) {
  std::erase(noun, '-');
  return noun;
}

struct Maker {
  const std::string& text;
  const std::vector<record::Actor>& actors;

  Party party(record::ActorId actor, const std::string& words) const {
    if (actor.valid()) return {record::side_key(actors, actor), actors[actor.index].name};
    if (words.starts_with("wire")) return {words, "the wire"};
    return words.empty() ? Party{} : Party{base::ascii_lower(words), words};
  }

  Party teller(const record::Assertion& a) const {
    if (a.via.empty()) return {};
    const record::ActorRef& last = a.via.back();
    return party(last.actor, std::string(text::slice(text, last.span)));
  }
};

}  // namespace

bool tells(const TruceClaim& claim, std::string_view what) { return claim.told && claim.told->contains(what); }

bool of_wire(const TruceClaim& claim) { return claim.holder.key.starts_with("wire"); }

const record::Date& day_of(const TruceClaim& claim) {
  if (!claim.valid.from.empty()) return claim.valid.from;
  return claim.asserted.empty() ? claim.published : claim.asserted;
}

std::vector<TruceClaim> truce_claims(const text::Document& document, const record::Date& published,
                                     const std::vector<record::Actor>& actors, const std::vector<record::Place>& places,
                                     const std::vector<record::Assertion>& assertions, std::size_t source) {
  const std::string& text = document.text;
  const Maker make{text, actors};
  std::vector<TruceClaim> claims;
  claims.reserve(assertions.size());
  for (const record::Assertion& a : assertions) {
    TruceClaim claim;
    claim.truce = a.truce.valid() ? a.truce.index : TruceClaim::kNone;
    claim.source = source;
    claim.at = a.span.begin;
    if (a.about.valid()) claim.about = a.about.index;
    claim.holder = make.party(a.holder.actor, a.holder.text);
    claim.teller = make.teller(a);
    claim.first_hand = a.statement.valid() && a.via.empty();
    for (const record::ActorId p : a.parties) claim.parties.push_back(make.party(p, ""));
    claim.kind = a.kind;
    claim.state = a.state;
    claim.rule = a.rule;
    claim.positive = a.polarity != "negative";
    claim.modality = a.modality;
    claim.degree = a.degree;
    claim.presupposed = a.presupposed;
    for (const record::PlaceId p : a.places) claim.area.push_back(base::ascii_lower(places[p.index].name));
    claim.term = a.term;
    claim.noun = one_word(a.noun);
    claim.valid = a.valid;
    claim.asserted = a.asserted;
    claim.published = published;
    claim.heading = in_heading(document, a.span);
    claim.quote = std::string(text::slice(text, a.span));
    claims.push_back(std::move(claim));
  }
  return claims;
}

std::vector<TruceClaim> truce_claims(const record::Story& story, std::size_t source) {
  return truce_claims(story.document, story.published.value, story.actors, story.places, story.assertions, source);
}

}  // namespace truceline::reason
