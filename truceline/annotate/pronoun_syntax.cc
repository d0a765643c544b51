#include "truceline/annotate/pronoun_syntax.h"

#include <algorithm>

namespace truceline::annotate {

namespace {

using text::TokenId;
using text::Upos;

constexpr std::uint32_t kLookBack = 150;  // tokens, so that a hostile sentence costs no more than its length

bool is_speech(const text::Tree& tree, TokenId verb, const lexicon::ActorBase& base) {
  return base.is_cue("speech_verb", tree.token(verb).lemma);
}

/// "It is ready", "it remains committed": what only somebody can be.
bool is_state_of_actor(const text::Tree& tree, TokenId predicate, const lexicon::ActorBase& base) {
  if (base.is_cue("actor_state", tree.token(predicate).lower)) return true;
  const TokenId more = tree.child(predicate, {"xcomp", "ccomp", "obj", "advmod", "advcl"});
  return base.is_cue("stay_verb", tree.token(predicate).lemma) && more.valid() &&
         base.is_cue("actor_state", tree.token(more).lower);
}

/// The beginning of the sentence that lies so many before the pronoun's, or as far back as a search may cost.
std::uint32_t first_looked_at(const text::Tree& tree, const Mention& pronoun, std::uint32_t sentences) {
  const std::uint32_t at = pronoun.tokens.begin;
  const std::uint32_t own = tree.analysis().tokens[at].sentence.index;
  const std::uint32_t begin = tree.analysis().sentences[own - std::min(own, sentences)].tokens.begin;
  return std::max(begin, at > kLookBack ? at - kLookBack : 0);
}

/// "The fund had warned that | the vote | could ...": what is told of does not become what the story is about.
bool is_told(const text::Tree& tree, TokenId subject) {
  const TokenId verb = tree.head(subject);
  return verb.valid() && tree.is(verb, "ccomp") && tree.head(verb).valid() && tree.head(verb).index < subject.index;
}

}  // namespace

ItReading read_it(const text::Tree& tree, const Mention& it, const lexicon::ActorBase& base) {
  const TokenId verb = tree.head(it.head);
  if (!verb.valid() || !tree.is(it.head, "nsubj") || tree.deprel(it.head) == "nsubj:pass") return ItReading::nobody;
  const bool copula = tree.child(verb, {"cop"}).valid() || base.is_cue("stay_verb", tree.token(verb).lemma);
  if (copula && !is_state_of_actor(tree, verb, base)) return ItReading::nobody;
  if (base.is_cue("thing_verb", tree.token(verb).lemma)) return ItReading::nobody;
  if (is_speech(tree, verb, base)) return ItReading::actor;
  if (reporting_subject(tree, it, base).valid()) return ItReading::actor;
  return tree.token(verb).upos == Upos::VERB || copula ? ItReading::topic : ItReading::nobody;
}

TokenId reporting_subject(const text::Tree& tree, const Mention& pronoun, const lexicon::ActorBase& base) {
  const TokenId verb = tree.head(pronoun.head);
  if (!verb.valid() || !tree.is(pronoun.head, "nsubj") || !tree.is(verb, "ccomp")) return {};
  const TokenId above = tree.head(verb);
  if (!above.valid() || !is_speech(tree, above, base)) return {};
  return tree.child(above, {"nsubj"});
}

text::TokenRange told_before(const text::Tree& tree, const Mention& pronoun) {
  const TokenId verb = tree.head(pronoun.head);
  if (!pronoun.says || !verb.valid()) return {};
  const TokenId told = tree.child(verb, {"ccomp", "parataxis"});
  if (told.valid() && told.index < pronoun.tokens.begin) return {tree.subtree(told).begin, pronoun.tokens.begin};
  // where the parse hangs the saying on what is said
  const TokenId above = tree.is(verb, "parataxis") ? tree.head(verb) : TokenId{};
  const bool trails = above.valid() && above.index < pronoun.tokens.begin;
  return trails ? text::TokenRange{tree.subtree(above).begin, pronoun.tokens.begin} : text::TokenRange{};
}

TokenId binding_subject(const text::Tree& tree, const Mention& pronoun) {
  if (pronoun.subject || !pronoun.listed || !tree.head(pronoun.head).valid()) return {};
  if (!tree.is(pronoun.head, "obj") && !tree.is(pronoun.head, "iobj") && !tree.is(pronoun.head, "obl")) return {};
  TokenId verb = tree.head(pronoun.head);  // "..., even arresting him": the subject is the verb's above
  for (int up = 0; up < 3 && !tree.child(verb, {"nsubj"}).valid() && tree.head(verb).valid(); ++up)
    verb = tree.head(verb);
  const TokenId subject = tree.child(verb, {"nsubj"});
  return subject.valid() && subject.index < pronoun.tokens.begin ? subject : TokenId{};
}

bool is_part_of(const text::Tree& tree, const Mention& pronoun) {
  const std::uint32_t t = pronoun.tokens.begin;
  const auto& tokens = tree.analysis().tokens;
  if (t == 0 || tokens[t - 1].sentence != tokens[t].sentence) return false;
  if (tokens[t - 1].lower == "among") return true;
  return t > 1 && tokens[t - 1].lower == "of" &&
         (tokens[t - 2].upos == Upos::NUM || tokens[t - 2].upos == Upos::DET || tokens[t - 2].upos == Upos::ADJ ||
          tokens[t - 2].upos == Upos::PRON);
}

std::uint32_t last_things(const text::Tree& tree, const Mention& pronoun, const std::vector<char>& covered) {
  const auto& tokens = tree.analysis().tokens;
  for (std::uint32_t t = pronoun.tokens.begin; t > first_looked_at(tree, pronoun, is_part_of(tree, pronoun) ? 0 : 1);
       --t)
    if (tokens[t - 1].upos == Upos::NOUN && tokens[t - 1].xpos == "NNS" && !covered[t - 1]) return t;
  return 0;
}

std::uint32_t last_other_subject(const text::Tree& tree, const Mention& pronoun, const std::vector<char>& covered) {
  const auto& tokens = tree.analysis().tokens;
  for (std::uint32_t t = pronoun.tokens.begin; t > first_looked_at(tree, pronoun, 1); --t) {
    const bool noun = tokens[t - 1].upos == Upos::NOUN || tokens[t - 1].upos == Upos::PROPN;
    if (noun && !covered[t - 1] && tree.is(TokenId{t - 1}, "nsubj") && !is_told(tree, TokenId{t - 1})) return t;
  }
  return 0;
}

}  // namespace truceline::annotate
