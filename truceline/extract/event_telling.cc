#include "truceline/extract/event_telling.h"

#include <algorithm>
#include <string>

#include "truceline/base/ascii.h"

namespace truceline::extract {

namespace {

using lexicon::EventPatterns;
using text::TokenId;
using text::Tree;

bool is_definite(const Tree& tree, TokenId noun, const EventPatterns& patterns) {
  return definite_word(tree, noun, patterns).valid();
}

/// True where a noun says whom or what it was done to: "an airstrike on the depot".
bool names_target(const Tree& tree, const EventMatch& match) {
  return !with_preposition(tree, match.slots, "on").empty() || !with_preposition(tree, match.slots, "against").empty();
}

/// "the shelling OF A MARKET": what was hit, by a noun that is no attack of somebody's ("the attack of the rebels").
bool names_thing_hit(const Tree& tree, const EventMatch& match, const EventPatterns& patterns) {
  const auto heads = with_preposition(tree, match.slots, "of");
  return std::any_of(heads.begin(), heads.end(), [&](TokenId t) {
    const std::string& lemma = tree.token(t).lemma;
    return patterns.in_class(lemma, "property") || patterns.in_class(lemma, "territory") ||
           patterns.in_class(lemma, "lorry");
  });
}

/// "heard THE blast": one that the story has told of already. "Prisoners crossed THE border" is told here.
bool hears_of_it(const Tree& tree, const EventMatch& match, const EventPatterns& patterns,
                 const lexicon::FactualityWords& words) {
  if (!words.is(tree.token(match.slots.trigger).lemma, lexicon::FactualityClass::undergo)) return false;
  return std::any_of(match.slots.object.begin(), match.slots.object.end(), [&](TokenId object) {
    return is_definite(tree, object, patterns) && !tree.child(object, {"nmod"}).valid();
  });
}

/// "directors general OF military OPERATIONS", "the head of operations": part of somebody's office.
bool is_part_of_office(const Tree& tree, const EventMatch& match, const EventPatterns& patterns) {
  const TokenId noun = match.slots.outer;
  return tree.is(noun, "nmod") && tree.head(noun).valid() &&
         patterns.in_class(tree.token(tree.head(noun)).lemma, "office_head");
}

/// "Rwanda, which backs the group", "the coalition backing it", "observers who monitor the truce": how things stand,
/// told to say who somebody is. A relative clause in the simple present, or a verb of standing as a participle on a
/// noun.
bool describes(const Tree& tree, TokenId verb, const EventPatterns& patterns) {
  if (!tree.is(verb, "acl")) return false;
  const std::string& tag = tree.token(verb).xpos;
  if (tree.deprel(verb) == "acl:relcl") return (tag == "VBZ" || tag == "VBP") && !tree.child(verb, {"aux"}).valid();
  return (tag == "VBG" || tag == "VBN") && patterns.in_class(tree.token(verb).lemma, "standing_verb");
}

/// "AN AGREEMENT reached IN ROME ended the war": the clause on a new thing that acts here tells of its making.
bool introduces(const Tree& tree, const EventMatch& match, const EventPatterns& patterns) {
  const TokenId verb = match.slots.trigger, noun = tree.head(verb);
  if (match.pattern->type != "AGREE") return false;
  const auto is_day = [&](TokenId t) { return patterns.in_class(base::ascii_lower(tree.token(t).lemma), "time_word"); };
  for (const TokenId c : tree.children(verb))  // "the accord, signed on DECEMBER 31"
    if (tree.is(c, "obl") && (is_day(c) || std::ranges::any_of(tree.children(c), is_day))) return true;
  if (!tree.is(noun, "nsubj") || noun.index + 1u != verb.index) return false;
  return !is_definite(tree, noun, patterns) && tree.child(noun, {"det"}).valid() && tree.child(verb, {"obl"}).valid();
}

/// What only words bring about: told of where somebody says it.
bool is_spoken(const lexicon::EventPattern& pattern) {
  return pattern.quad_class.starts_with("verbal") && pattern.type != "CONSULT" && pattern.type != "AGREE" &&
         pattern.type != "CONCEDE";
}

/// "The WITHDRAWAL of guns began", "no MEETING is planned", "TALKS are under way": the sentence is about the deed
/// itself.
bool is_told_of(const Tree& tree, const EventMatch& match, const EventPatterns& patterns) {
  TokenId noun = match.slots.outer;
  if (tree.is(noun, "conj") && tree.head(noun).valid()) noun = tree.head(noun);
  const TokenId verb = tree.head(noun);
  if (!verb.valid() || !tree.is(noun, "nsubj") || is_spoken(*match.pattern)) return false;
  const TokenId particle = tree.child(verb, {"compound:prt"});
  const std::string& lemma = tree.token(verb).lemma;
  return patterns.in_class(particle.valid() ? lemma + "_" + tree.token(particle).lower : lemma, "told_of");
}

/// "the town where SHELLS FELL": a relative clause that tells of others than what it describes.
bool names_own_subject(const Tree& tree, TokenId verb) {
  const TokenId subject = tree.child(verb, {"nsubj"});
  return subject.valid() && !tree.token(subject).xpos.starts_with('W') && tree.token(subject).lower != "that";
}

/// "thirty days TO AGREE ON a cabinet": an infinitive on a noun, by a pattern that asks for its words.
bool is_open_aim(const Tree& tree, const EventMatch& match) {
  return tree.token(match.slots.trigger).xpos == "VB" && asks_for_words(*match.pattern);
}

/// Whether a noun tells of a deed though it names nobody who had part in it: "the withdrawal began".
bool noun_tells(const Tree& tree, const EventMatch& match, const EventPatterns& patterns, const Telling& telling) {
  const bool definite = is_definite(tree, match.slots.outer, patterns);
  if (is_told_of(tree, match, patterns)) return !telling.told_before || !definite;
  const std::string& type = match.pattern->type;
  if (!match.slots.carrier.valid())
    return type == "ASSAULT" &&
           (names_target(tree, match) || (!telling.told_before && names_thing_hit(tree, match, patterns)));
  if (definite && type != "CONSULT") return false;
  return !match.pattern->quad_class.starts_with("verbal") || type == "CONSULT";
}

}  // namespace

bool is_noun_event(const Tree& tree, const EventMatch& match) { return !is_verb(tree.token(match.slots.trigger)); }

TokenId definite_word(const Tree& tree, TokenId noun, const EventPatterns& patterns) {
  for (const TokenId c : tree.children(noun))
    if (tree.is(c, "det") && patterns.in_class(tree.token(c).lower, "definite")) return c;
  return {};
}

bool asks_for_words(const lexicon::EventPattern& pattern) {
  return std::any_of(pattern.needs.begin(), pattern.needs.end(), [](const lexicon::EventNeed& n) {
    return !n.negated && (!n.classes.empty() || !n.lemmas.empty());
  });
}

bool tells(const Tree& tree, const EventMatch& match, const EventParties& parties, const EventPatterns& patterns,
           const lexicon::FactualityWords& words, Telling telling) {
  const bool nobody = parties.actor.empty() && parties.recipient.empty();
  if (!is_noun_event(tree, match) && describes(tree, match.slots.trigger, patterns)) return false;
  if (is_noun_event(tree, match) && is_part_of_office(tree, match, patterns)) return false;
  if (!nobody) return true;
  if (match.pattern->frame.actor.empty() && match.pattern->frame.recipient.empty() &&
      hears_of_it(tree, match, patterns, words))
    return false;
  const bool verbal = match.pattern->quad_class.starts_with("verbal");
  // "a truce, proclaimed for Easter, collapsed", "the clashes, which broke out at dawn": told of elsewhere
  const bool violent = match.pattern->quad_class == "material conflict";
  const std::string_view relation = tree.deprel(match.slots.trigger);
  if (relation == "acl:relcl" && !names_own_subject(tree, match.slots.trigger)) return false;
  if (relation == "acl" && !violent && !telling.negative && !introduces(tree, match, patterns) &&
      !is_open_aim(tree, match))
    return false;
  if (is_noun_event(tree, match)) return noun_tells(tree, match, patterns, telling);
  if (match.pattern->type == "CONSULT" && !match.slots.subject.empty()) return true;
  if (asks_for_words(*match.pattern)) return true;  // "thirty days to AGREE ON a cabinet"
  if (match.slots.subject.empty() && match.slots.object.empty()) return false;
  const bool agentless = match.slots.subject.empty() && !match.slots.object.empty();
  return !verbal || agentless;
}

}  // namespace truceline::extract
