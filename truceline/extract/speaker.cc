#include "truceline/extract/speaker.h"

#include <cstdlib>

#include "truceline/extract/contents.h"

namespace truceline::extract {

namespace {

using text::TokenId;
using text::Tree;

bool relative_pronoun(const text::Token& t) { return t.xpos == "WP" || t.xpos == "WDT"; }

bool passive(const Tree& tree, TokenId verb) {
  return tree.child(verb, {"aux:pass"}).valid() || tree.child(verb, {"nsubj:pass"}).valid();
}

// "was quoted by Interfax as saying": the verb of saying hangs on "quoted".
Speaker quoted_speaker(const Tree& tree, TokenId quoted) {
  if (passive(tree, quoted)) {
    TokenId relay = tree.child(quoted, {"obl:agent"});
    return {tree.child(quoted, {"nsubj"}), relay};
  }
  return {tree.child(quoted, {"obj"}), tree.child(quoted, {"nsubj"})};
}

// "the mayor, |who| ...": whom a relative pronoun stands for where the parse does not say.
TokenId noun_before(const Tree& tree, TokenId pronoun) {
  std::uint32_t at = pronoun.index;
  while (at > 0 && tree.analysis().tokens[at - 1].upos == text::Upos::PUNCT) --at;
  if (at == 0) return {};
  const text::Token& word = tree.analysis().tokens[at - 1];
  if (word.sentence != tree.token(pronoun).sentence) return {};
  return word.upos == text::Upos::NOUN || word.upos == text::Upos::PROPN ? TokenId{at - 1} : TokenId{};
}

bool relays(const Tree& tree, TokenId verb, const lexicon::Cues& cues) {
  const lexicon::Cue* entry = cues.find(tree.token(verb).lemma);
  return entry && entry->takes(lexicon::Frame::relay);
}

TokenId own_subject(const Tree& tree, TokenId verb) {
  TokenId nearest;  // "In the port, a village, |residents| said": a parse with two subjects means the nearer
  for (const TokenId c : tree.children(verb)) {
    if (!tree.is(c, "nsubj") || tree.is(c, "nsubj:pass")) continue;
    const auto distance = [&](TokenId t) {
      return std::abs(static_cast<long>(t.index) - static_cast<long>(verb.index));
    };
    if (!nearest.valid() || distance(c) < distance(nearest)) nearest = c;
  }
  if (nearest.valid() && relative_pronoun(tree.token(nearest)))
    return tree.is(verb, "acl") ? tree.head(verb) : noun_before(tree, nearest);
  if (!nearest.valid() && passive(tree, verb)) return tree.child(verb, {"obl:agent"});
  return nearest;
}

// The relays "by Interfax" of a verb of saying that stands under "quoted" may hang on the lower verb.
TokenId by_phrase(const Tree& tree, TokenId verb) {
  for (const TokenId c : tree.children(verb)) {
    if (!tree.is(c, "obl")) continue;
    const TokenId mark = tree.child(c, {"case"});
    if (mark.valid() && tree.token(mark).lower == "by") return c;
  }
  return {};
}

}  // namespace

Speaker speaker_of(const Tree& tree, TokenId cue, const lexicon::Cues& cues) {
  constexpr int kSteps = 4;  // "X said ..., adding that ... and stressing that ..." needs two
  TokenId verb = cue;
  for (int step = 0; step < kSteps && verb.valid(); ++step) {
    if (const TokenId subject = own_subject(tree, verb); subject.valid()) return {subject, {}};
    TokenId up = tree.head(verb);
    if (!up.valid()) return {};
    if (const TokenId raised = raised_to(tree, verb, cues); raised.valid()) up = raised;
    if (relays(tree, up, cues)) {
      Speaker speaker = quoted_speaker(tree, up);
      if (!speaker.relay.valid()) speaker.relay = by_phrase(tree, verb);
      if (speaker.head.valid()) return speaker;
    }
    if (tree.is(verb, "acl")) return {up, {}};
    const bool shares = tree.is(verb, "conj") || tree.is(verb, "xcomp") || tree.is(verb, "advcl") ||
                        tree.is(verb, "parataxis") || tree.is(verb, "dep");
    if (!shares) return {};
    if (tree.is(verb, "parataxis") && up.index > verb.index) return {};
    verb = up;
  }
  return {};
}

text::TokenRange speaker_phrase(const Tree& tree, TokenId head) {
  text::TokenRange range = tree.subtree(head);
  for (const TokenId c : tree.children(head)) {
    if (c.index < head.index) {  // a clause in front is not part of the name
      if (tree.is(c, "parataxis") || tree.is(c, "advcl") || tree.is(c, "ccomp")) range.begin = tree.subtree(c).end;
      continue;
    }
    const bool part = tree.is(c, "flat") || tree.is(c, "nmod") || tree.is(c, "compound") || tree.is(c, "fixed") ||
                      tree.is(c, "conj") || tree.is(c, "goeswith") || tree.is(c, "nummod") || tree.is(c, "case");
    if (part) continue;
    range.end = std::max(head.index + 1, tree.subtree(c).begin);
    break;
  }
  if (range.begin > head.index) range.begin = head.index;
  if (range.end <= head.index) range.end = head.index + 1;
  return range;
}

record::ActorId actor_of(const Tree& tree, const record::Actors& actors, TokenId head) {
  if (!head.valid()) return {};
  if (const auto who = actors.by_token[head.index]; who.valid()) return who;
  for (const TokenId c : tree.children(head)) {
    const bool names = tree.is(c, "flat") || tree.is(c, "appos") || (tree.is(c, "compound") && c.index > head.index);
    if (names && actors.by_token[c.index].valid()) return actors.by_token[c.index];
  }
  return {};
}

}  // namespace truceline::extract
