#include "truceline/extract/event_match.h"

#include <algorithm>
#include <string>

#include "truceline/base/ascii.h"

namespace truceline::extract {

namespace {

using lexicon::EventNeed;
using lexicon::EventPattern;
using lexicon::EventPatterns;
using lexicon::FactualityWords;
using lexicon::SlotSource;
using text::Token;
using text::TokenId;
using text::Tree;
using text::Upos;

constexpr std::uint32_t kMostClauseWords = 40;

struct Matcher {
  const Tree& tree;
  const record::Actors& actors;
  const record::Places& places;
  const EventPatterns& patterns;
  const FactualityWords& words;

  bool word_fits(const std::string& word, const EventNeed& need) const {
    if (std::find(need.lemmas.begin(), need.lemmas.end(), word) != need.lemmas.end()) return true;
    return std::any_of(need.classes.begin(), need.classes.end(),
                       [&](std::uint16_t id) { return patterns.in_class(word, id); });
  }

  /// The token by its lemma, its form, or with the word before it: "cease_fire", "car_bomb".
  bool token_fits(TokenId t, const EventNeed& need) const {
    const Token& token = tree.token(t);
    if (token.upos == Upos::NUM && word_fits("#number", need)) return true;  // "will release 1,700"
    const std::string lemma = base::ascii_lower(token.lemma);
    if (word_fits(lemma, need) || (token.lower != lemma && word_fits(token.lower, need))) return true;
    if (token.lower.size() > 3 && token.lower.back() == 's' &&
        word_fits(token.lower.substr(0, token.lower.size() - 1), need))
      return true;
    for (const TokenId c : tree.children(t)) {
      if (c > t || !(tree.is(c, "compound") || tree.is(c, "amod"))) continue;
      if (word_fits(tree.token(c).lower + "_" + lemma, need)) return true;
    }
    if (need.actor && names_actor(t)) return true;
    return (need.place && names_place(t)) || actor_fits(t, need);
  }

  /// A pronoun or a name by what it stands for: "IT had struck the camp" of an army, "HEZBOLLAH fired rockets".
  bool actor_fits(TokenId t, const EventNeed& need) const {
    const Upos upos = tree.token(t).upos;
    if ((upos != Upos::PRON && upos != Upos::PROPN) || !names_actor(t)) return false;
    const record::Actor& actor = actors.actors[actors.by_token[t.index].index];
    if (actor.kind == "military" || actor.kind == "armed_group") return word_fits("army", need);
    return upos == Upos::PRON && !actor.role.empty() && word_fits(actor.role, need);
  }

  /// "on Tuesday", "for years" are no slots.
  bool tells_time(TokenId t) const { return patterns.in_class(base::ascii_lower(tree.token(t).lemma), "time_word"); }

  bool names_actor(TokenId t) const { return t.index < actors.by_token.size() && actors.by_token[t.index].valid(); }

  bool names_place(TokenId t) const { return t.index < places.by_token.size() && places.by_token[t.index].valid(); }

  /// A phrase by its head, the other heads of its row, or what it bundles: "a round of talks".
  bool phrase_fits(TokenId head, const EventNeed& need, std::vector<TokenId>& consumed) const {
    if (token_fits(head, need)) {
      consumed.push_back(head);
      return true;
    }
    const bool bundles = patterns.in_class(tree.token(head).lemma, "container");
    for (const TokenId c : tree.children(head)) {
      if (!tree.is(c, "conj") && !(bundles && tree.is(c, "nmod"))) continue;
      if (!token_fits(c, need)) continue;
      consumed.push_back(c);
      return true;
    }
    return false;
  }

  /// The words of the clause of `trigger`: what a later clause of the same row says is its own.
  text::TokenRange clause(TokenId trigger) const {
    text::TokenRange range = tree.subtree(trigger);
    for (const TokenId c : tree.children(trigger))
      if (c > trigger && (tree.is(c, "conj") || tree.is(c, "parataxis")) && tree.child(c, {"nsubj"}).valid())
        range.end = std::min(range.end, tree.subtree(c).begin);
    return range;
  }

  bool clause_fits(TokenId trigger, const EventNeed& need) const {
    const text::TokenRange range = clause(trigger);
    const std::uint32_t begin =
        std::max(range.begin, trigger.index > kMostClauseWords ? trigger.index - kMostClauseWords : 0);
    const std::uint32_t end = std::min(range.end, trigger.index + kMostClauseWords);
    for (std::uint32_t i = begin; i < end; ++i)
      if (i != trigger.index && token_fits(TokenId{i}, need)) return true;
    return false;
  }

  bool content_names_actor(const EventSlots& slots) const {
    for (const auto kind : {SlotSource::Kind::content_subject, SlotSource::Kind::content_object})
      for (const TokenId t : phrase_heads(tree, slots, {kind, ""}, words))
        if (names_actor(t)) return true;
    return false;
  }

  /// "decided that it would NOT send food", "urged them NOT to leave": the content is that it be left undone.
  bool is_negated(TokenId content) const {
    return content.valid() && std::ranges::any_of(tree.children(content), [&](TokenId c) {
             return tree.is(c, "advmod") && words.is(tree.token(c).lower, lexicon::FactualityClass::negator);
           });
  }

  bool fits_in(const EventSlots& slots, const SlotSource& source, const EventNeed& need,
               std::vector<TokenId>& consumed) const {
    if (source.kind == SlotSource::Kind::anywhere) return clause_fits(slots.trigger, need);
    const auto heads = phrase_heads(tree, slots, source, words);
    if (need.presence())
      return std::any_of(heads.begin(), heads.end(), [&](TokenId head) { return !tells_time(head); });
    if (source.kind == SlotSource::Kind::content && need.actor) return content_names_actor(slots);
    if (source.kind == SlotSource::Kind::content && !need.negated && is_negated(slots.content)) return false;
    return std::any_of(heads.begin(), heads.end(), [&](TokenId head) { return phrase_fits(head, need, consumed); });
  }

  /// Whether the need is met; `consumed` grows by the nouns that met it, but for who acts.
  bool fits(const EventSlots& slots, const EventNeed& need, std::vector<TokenId>& consumed) const {
    for (const SlotSource& source : need.sources) {
      std::vector<TokenId> named;
      if (!fits_in(slots, source, need, named)) continue;
      if (source.kind != SlotSource::Kind::subject) consumed.insert(consumed.end(), named.begin(), named.end());
      return true;
    }
    return false;
  }

  bool fulfils(const EventPattern& pattern, const EventSlots& slots, std::vector<TokenId>& consumed) const {
    for (const EventNeed& need : pattern.needs) {
      std::vector<TokenId> named;
      if (fits(slots, need, named) == need.negated) return false;
      if (!need.negated) consumed.insert(consumed.end(), named.begin(), named.end());
    }
    return true;
  }

  /// The word beside a verb that makes it another verb: "off" of "called the talks off"; invalid where it lacks.
  TokenId particle_of(TokenId trigger, const std::string& particle) const {
    for (const TokenId c : tree.children(trigger))
      if (tree.token(c).lower == particle &&
          (tree.is(c, "compound:prt") || tree.is(c, "advmod") || tree.is(c, "xcomp")))
        return c;
    for (const TokenId c : tree.children(trigger))  // "pull its men OUT of the town"
      if (c > trigger && tree.is(c, "obl"))
        for (const TokenId g : tree.children(c))
          if (tree.token(g).lower == particle && is_adposition(g.index) && is_adposition(g.index + 1u)) return g;
    const TokenId next{trigger.index + 1u};
    const bool there = next.index < tree.analysis().tokens.size() && tree.token(next).lower == particle;
    return there && is_adposition(next.index) ? next : TokenId{};
  }

  bool is_adposition(std::size_t t) const {
    const auto& tokens = tree.analysis().tokens;
    return t < tokens.size() && (tokens[t].upos == Upos::ADP || tokens[t].upos == Upos::ADV);
  }
};

/// "hand over its weapons", where the parse takes "over" for a preposition: what it introduces is the verb's object.
EventSlots with_particle_object(const Tree& tree, EventSlots slots, const std::string& particle) {
  if (particle.empty() || !slots.object.empty()) return slots;
  for (const TokenId c : tree.children(slots.trigger)) {
    if (!tree.is(c, "obl")) continue;
    for (const TokenId g : tree.children(c))
      if (tree.is(g, "case") && g.index == slots.trigger.index + 1u && tree.token(g).lower == particle)
        slots.object = {c};
  }
  return slots;
}

/// "took on the post", "backed away from": a particle that makes another verb of it, whatever the bare verb takes.
bool is_shifted(const Tree& tree, TokenId verb, const EventPatterns& patterns) {
  const TokenId particle = tree.child(verb, {"compound:prt"});
  return particle.valid() &&
         patterns.in_class(tree.token(verb).lemma + "_" + tree.token(particle).lower, "shifted_verb");
}

/// How far down CAMEO's tree a code lies: 1 for "030" (agree, without more), 2 for "057", 3 for "0356".
std::size_t depth(const std::string& cameo) { return cameo.size() > 3 ? 3 : cameo.ends_with('0') ? 1 : 2; }

/// How much a pattern asks for: a certain word more than anybody, anybody more than nothing. Of two that ask for as
/// much, the narrower code tells more: "a truce agreed by both" is agreeing to stop fighting before it is agreeing.
std::size_t weight(const EventPattern& pattern, const std::string& particle) {
  std::size_t sum = particle.empty() ? 0 : 4;
  for (const EventNeed& need : pattern.needs)
    if (!need.negated) sum += need.presence() || need.actor ? 1 : 3;
  return 4 * sum + depth(pattern.cameo);
}

bool is_trigger(const Tree& tree, TokenId t, char& part) {
  const Token& token = tree.token(t);
  if (is_verb(token)) {
    part = 'v';
    const bool before_noun = tree.is(t, "amod") && !(tree.head(t).valid() && tree.head(t) < t);
    if (before_noun && missed_subject(tree, t).valid()) return true;
    return !before_noun && !tree.is(t, "compound") && !tree.is(t, "case") && !tree.is(t, "aux");
  }
  part = 'n';
  if (token.upos != Upos::NOUN && token.upos != Upos::VERB) return false;
  return !tree.is(t, "compound") && tree.deprel(t) != "nmod:poss" && !tree.is(t, "flat");
}

}  // namespace

std::optional<EventMatch> match_event(const Tree& tree, TokenId trigger, const record::Actors& actors,
                                      const record::Places& places, const EventPatterns& patterns,
                                      const FactualityWords& words) {
  char part = 'v';
  if (!is_trigger(tree, trigger, part)) return {};
  const auto* candidates = &patterns.find(part, tree.token(trigger).lemma);
  if (candidates->empty()) candidates = &patterns.find_form(part, tree.token(trigger).lower);
  if (candidates->empty()) return {};
  const Matcher matcher{tree, actors, places, patterns, words};
  std::optional<EventMatch> best;
  std::size_t best_weight = 0;
  const EventSlots slots = event_slots(tree, trigger, words);
  const bool shifted = part == 'v' && is_shifted(tree, trigger, patterns);
  for (const lexicon::EventTrigger& candidate : *candidates) {
    const EventPattern& pattern = patterns.patterns[candidate.pattern];
    const std::size_t own = weight(pattern, candidate.particle);
    if ((best && own <= best_weight) || (shifted && candidate.particle.empty())) continue;
    std::vector<TokenId> consumed;
    const TokenId particle = matcher.particle_of(trigger, candidate.particle);
    if (!candidate.particle.empty() && !particle.valid()) continue;
    std::optional<EventSlots> with_object;  // the slots are a handful of lists: copied only where they change
    if (particle.valid() && slots.object.empty()) with_object = with_particle_object(tree, slots, candidate.particle);
    const EventSlots& own_slots = with_object ? *with_object : slots;
    if (!matcher.fulfils(pattern, own_slots, consumed)) continue;
    if (particle.valid()) consumed.push_back(particle);
    best = EventMatch{&pattern, own_slots, std::move(consumed)};
    best_weight = own;
  }
  return best;
}

}  // namespace truceline::extract
