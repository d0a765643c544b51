#include "truceline/extract/event_parties.h"

#include <algorithm>

namespace truceline::extract {

namespace {

using lexicon::SlotSource;
using record::ActorId;
using text::TokenId;
using text::Tree;
using text::Upos;

constexpr int kMostSteps = 4;

void add(std::vector<ActorId>& to, ActorId id) {
  if (id.valid() && std::find(to.begin(), to.end(), id) == to.end()) to.push_back(id);
}

ActorId at(const record::Actors& actors, TokenId t) {
  return t.index < actors.by_token.size() ? actors.by_token[t.index] : ActorId{};
}

/// An actor in the words that stand in for a head that names none.
ActorId stand_in(const Tree& tree, const record::Actors& actors, TokenId head) {
  static constexpr const char* kStandIns[] = {"flat", "appos", "compound", "amod", "nmod:poss", "nmod"};
  for (const char* relation : kStandIns)
    for (const TokenId c : tree.children(head))
      if (tree.is(c, relation))
        if (const ActorId found = at(actors, c); found.valid()) return found;
  return {};
}

/// "THE TWO SIDES agreed": the two that are meant, where the story settles it.
std::vector<ActorId> with_members(const record::Actors& actors, const std::vector<ActorId>& found) {
  std::vector<ActorId> out;
  for (const ActorId id : found) {
    const auto& members = actors.actors[id.index].members;
    if (members.empty()) add(out, id);
    for (const ActorId member : members) add(out, member);
  }
  return out;
}

/// The actor that one phrase names, without its row; for "fifteen of its men" that of "its men".
ActorId actor_of(const Tree& tree, const record::Actors& actors, TokenId head) {
  if (const ActorId own = at(actors, head); own.valid()) return own;
  if (const ActorId found = stand_in(tree, actors, head); found.valid()) return found;
  for (const TokenId c : tree.children(head))
    if (tree.is(c, "nmod") && tree.deprel(c) != "nmod:poss")
      if (const ActorId found = stand_in(tree, actors, c); found.valid()) return found;
  return {};
}

/// "Ecuador said that IT would take Peru to court", where nothing tells whom the pronoun means: who says so.
std::vector<ActorId> speaker_for(const Tree& tree, const record::Actors& actors, TokenId pronoun,
                                 const lexicon::FactualityWords& words) {
  const auto& word = tree.token(pronoun);
  if (word.upos != Upos::PRON || (word.xpos != "PRP" && word.lower != "it") || !tree.is(pronoun, "nsubj")) return {};
  TokenId clause = tree.head(pronoun);
  for (int step = 0; step < kMostSteps && clause.valid() && !tree.is(clause, "ccomp"); ++step) {
    if (!tree.is(clause, "xcomp") && !tree.is(clause, "conj")) return {};
    clause = tree.head(clause);
  }
  if (!clause.valid() || !tree.head(clause).valid()) return {};
  const TokenId says = tree.head(clause);
  if (!words.is(tree.token(says).lemma, lexicon::FactualityClass::claim)) return {};
  const TokenId speaker = clause_subject(tree, says);
  return speaker.valid() && speaker != pronoun ? actors_of(tree, actors, speaker) : std::vector<ActorId>{};
}

/// Adds the actors of the first source that names any; false where none does.
bool fill(const Tree& tree, const record::Actors& actors, const EventMatch& match,
          const std::vector<SlotSource>& slot_sources, const lexicon::FactualityWords& words,
          std::vector<ActorId>& slot, std::vector<TokenId>& heads) {
  for (const SlotSource& source : slot_sources) {
    for (const TokenId head : phrase_heads(tree, match.slots, source, words)) {
      auto found = actors_of(tree, actors, head);
      if (found.empty() && &slot_sources == &match.pattern->frame.actor) found = speaker_for(tree, actors, head, words);
      if (found.empty()) continue;
      for (const ActorId id : found) add(slot, id);
      heads.push_back(head);
      if (is_verb(tree.token(match.slots.trigger))) break;
    }
    if (!slot.empty()) return true;
  }
  return false;
}

/// "after talks with B, A said": a meeting named in passing has the subject of its clause as the other party.
TokenId unnamed_party(const Tree& tree, const EventSlots& slots) {
  if (slots.carrier.valid() || is_verb(tree.token(slots.trigger))) return {};
  const TokenId verb = tree.head(slots.outer);
  if (!verb.valid() || !tree.is(slots.outer, "obl") || tree.token(verb).upos != Upos::VERB) return {};
  return clause_subject(tree, verb);
}

/// "Norway's minister, speaking during a VISIT to Kyiv": who is told of in the clause is who visits.
bool is_visit(const EventMatch& match) { return match.pattern->cameo == "042"; }

/// "blamed the attack ON THE REBELS": who is blamed is said to have done it. Nobody for any other noun.
std::vector<TokenId> blamed(const Tree& tree, const EventMatch& match, const lexicon::EventPatterns& patterns) {
  const TokenId verb = tree.head(match.slots.outer);
  if (is_verb(tree.token(match.slots.trigger)) || !verb.valid() || !tree.is(match.slots.outer, "obj") ||
      !patterns.in_class(tree.token(verb).lemma, "blame_verb"))
    return {};
  EventSlots beyond = match.slots;
  beyond.carrier = verb;
  return with_preposition(tree, beyond, "on");
}

/// "issued a declaration DEMANDING an inquiry": what a document says, the subject of its clause says. Men demanding an
/// inquiry speak for themselves.
TokenId author(const Tree& tree, const EventMatch& match, const lexicon::EventPatterns& patterns) {
  const TokenId verb = match.slots.trigger;
  if (!match.pattern->quad_class.starts_with("verbal") || !tree.is(verb, "acl") || tree.token(verb).xpos != "VBG")
    return {};
  const TokenId document = tree.head(verb);
  if (!patterns.in_class(tree.token(document).lemma, "utterance")) return {};
  const TokenId above = tree.head(document);
  if (!above.valid() || tree.token(above).upos != Upos::VERB) return {};
  return tree.is(document, "obj") || tree.is(document, "obl") ? clause_subject(tree, above) : TokenId{};
}

/// "accused EACH OTHER": the object only points back at the subject.
bool is_reciprocal(const Tree& tree, const EventMatch& match, const lexicon::EventPatterns& patterns) {
  const auto points_back = [&](TokenId t) { return patterns.in_class(tree.token(t).lemma, "reciprocal"); };
  return std::any_of(match.slots.object.begin(), match.slots.object.end(), points_back);
}

/// Nobody is their own recipient: "his counterpart" that resolves to "he" is an unknown counterpart.
void drop_own_recipients(EventParties& parties) {
  std::erase_if(parties.recipient, [&](ActorId id) {
    return std::find(parties.actor.begin(), parties.actor.end(), id) != parties.actor.end();
  });
}

void make_mutual(EventParties& parties) {
  for (const ActorId id : parties.recipient) add(parties.actor, id);
  parties.recipient.assign(parties.actor.empty() ? parties.actor.end() : parties.actor.begin() + 1,
                           parties.actor.end());
}

}  // namespace

std::vector<ActorId> actors_of(const Tree& tree, const record::Actors& actors, TokenId head) {
  std::vector<ActorId> found;
  add(found, actor_of(tree, actors, head));
  for (const TokenId c : tree.children(head)) {
    if (tree.is(c, "conj")) add(found, actor_of(tree, actors, c));
    if (tree.is(c, "nmod"))  // "the armies of India and Pakistan"
      for (const TokenId g : tree.children(c))
        if (tree.is(g, "conj") && at(actors, g).valid()) {
          if (at(actors, c).valid() && actors.actors[at(actors, c).index].kind == "government")
            add(found, at(actors, c));
          add(found, at(actors, g));
        }
    // "Russian and Ukrainian officials", "Ethiopian, Eritrean ministers": two parties in one phrase
    if (!tree.is(c, "amod") && !tree.is(c, "compound")) continue;
    for (const TokenId g : tree.children(c)) {
      if (!tree.is(g, "conj") || !at(actors, g).valid() || !at(actors, c).valid()) continue;
      add(found, at(actors, c));
      add(found, at(actors, g));
    }
  }
  return with_members(actors, found);
}

EventParties event_parties(const Tree& tree, const record::Actors& actors, const EventMatch& match,
                           const lexicon::EventPatterns& patterns, const lexicon::FactualityWords& words) {
  EventParties parties;
  const lexicon::EventFrame& frame = match.pattern->frame;
  if (const auto heads = blamed(tree, match, patterns); !heads.empty()) {
    for (const ActorId id : actors_of(tree, actors, heads.front())) add(parties.actor, id);
    parties.heads.push_back(heads.front());
    return parties;
  }
  fill(tree, actors, match, frame.actor, words, parties.actor, parties.heads);
  fill(tree, actors, match, frame.recipient, words, parties.recipient, parties.heads);
  if (frame.mutual || is_visit(match)) {
    if (parties.actor.empty() && (!parties.recipient.empty() || !frame.mutual))
      if (const TokenId party = unnamed_party(tree, match.slots); party.valid())
        parties.actor = actors_of(tree, actors, party);
  }
  if (parties.actor.empty())
    if (const TokenId writer = author(tree, match, patterns); writer.valid()) {
      parties.actor = actors_of(tree, actors, writer);
      if (!parties.actor.empty()) parties.heads.push_back(writer);
    }
  drop_own_recipients(parties);
  if (frame.mutual || (parties.recipient.empty() && is_reciprocal(tree, match, patterns))) make_mutual(parties);
  return parties;
}

}  // namespace truceline::extract
