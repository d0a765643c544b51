#include "truceline/extract/truce_frames.h"

#include <algorithm>

namespace truceline::extract {

namespace {

using lexicon::FactualityClass;
using text::TokenId;
using text::Tree;

constexpr int kClimb = 5;

bool in_trigger(const TruceUnits& units, const TruceMatch& match, TokenId t) {
  const std::uint32_t u = units.by_token[t.index];
  return std::find(match.units.begin(), match.units.end(), u) != match.units.end();
}

bool marked_to(const Tree& tree, TokenId t) {
  const TokenId mark = tree.child(t, {"mark"});
  return mark.valid() && tree.token(mark).lower == "to";
}

/// How the state hangs on what is above it, as far as a frame can reach down.
bool embeds(const Tree& tree, TokenId t) {
  if (tree.is(t, "xcomp") || tree.is(t, "ccomp") || tree.is(t, "csubj")) return true;
  if (tree.is(t, "acl") && !tree.is(t, "acl:relcl")) return true;
  if (tree.is(t, "advcl")) return marked_to(tree, t);
  return tree.is(t, "obj") || tree.is(t, "obl") || tree.is(t, "nmod");
}

bool negator(const Tree& tree, TokenId t, const lexicon::FactualityWords& words) {
  const text::Token& token = tree.token(t);
  const std::string& w = token.lower == "n't" ? token.lower : token.lemma;
  return words.is(w, FactualityClass::negator) || words.is(token.lower, FactualityClass::negator);
}

bool negator_below(const Tree& tree, const TruceUnits& units, const TruceMatch& match, TokenId t,
                   const lexicon::FactualityWords& words) {
  for (const TokenId c : tree.children(t)) {
    if (in_trigger(units, match, c) || !negator(tree, c, words)) continue;
    const auto& tokens = tree.analysis().tokens;
    const bool only = c.index + 1 < tokens.size() && tokens[c.index + 1].lower == "only";
    // "violated it NO FEWER THAN 264 times"
    const bool bound = c.index + 2 < tokens.size() && tokens[c.index + 2].lower == "than" &&
                       (tokens[c.index + 1].xpos == "JJR" || tokens[c.index + 1].xpos == "RBR");
    if (!only && !bound &&
        (tree.is(c, "advmod") || tree.is(c, "det") || tree.is(c, "cc") || tree.is(c, "case") || tree.is(c, "mark") ||
         tree.is(c, "nummod") || tree.is(c, "nsubj") || tree.is(c, "obj") || tree.is(c, "aux")))
      return true;
  }
  return false;
}

/// "NO DOUBT it will hold" negates the doubt.
bool doubts(const Tree& tree, TokenId t, const lexicon::TrucePatterns& patterns) {
  const auto frame = patterns.frames.find(tree.token(t).lemma);
  return frame != patterns.frames.end() && frame->second == "doubt";
}

bool negated_noun(const Tree& tree, const TruceUnits& units, const TruceMatch& match, TokenId t,
                  const lexicon::FactualityWords& words) {
  if (negator(tree, t, words) || negator_below(tree, units, match, t, words)) return true;
  // "not one armed encounter": the negator hangs on the number.
  for (const TokenId c : tree.children(t))
    if ((tree.is(c, "nummod") || tree.is(c, "amod") || tree.is(c, "advmod")) &&
        negator_below(tree, units, match, c, words))
      return true;
  return false;
}

}  // namespace

namespace {

/// Where the parse fails us: "to" right before the trigger, and a frame a few words before that: "ACCORD Sunday to
/// halt".
TruceFrame frame_before(const Tree& tree, const TruceUnits& units, const TruceMatch& match,
                        const lexicon::TrucePatterns& patterns) {
  const std::uint32_t first = match.units.front();
  // "the guns HAD TO fall silent first"
  const std::uint32_t to = match.pattern->trigger.front() == "to" ? first : first - std::min(first, 1U);
  if (to > 0 && units.units[to].lower == "to" && patterns.word("obliged", units.units[to - 1].lemma) != "")
    return {"request", {}};
  if (first < 2 || units.units[first - 1].lower != "to") return {};
  for (std::uint32_t u = first - 1; u > 0 && first - u < 6; --u) {
    const TruceUnit& unit = units.units[u - 1];
    if (unit.sentence != units.units[first].sentence || tree.token(unit.head).upos == text::Upos::PUNCT) return {};
    // "in order to"
    if (u > 1 && units.units[u - 2].lower == "in" && unit.lower == "order") return {};
    if (const auto it = patterns.frames.find(unit.lemma); it != patterns.frames.end()) return {it->second, unit.head};
    if (tree.token(unit.head).upos == text::Upos::VERB) return {};
  }
  return {};
}

TruceFrame frame_above(const Tree& tree, const TruceUnits& units, const TruceMatch& match,
                       const lexicon::TrucePatterns& patterns) {
  TokenId t = match.top;
  for (const TokenId c : tree.children(t))
    if (tree.is(c, "aux"))
      if (const auto it = patterns.frames.find(tree.token(c).lemma); it != patterns.frames.end())
        return {it->second, {}};
  for (int step = 0; step < kClimb; ++step) {
    const TokenId above = tree.head(t);
    if (!above.valid()) return {};
    const bool embedded = embeds(tree, t);
    if (!embedded && !tree.is(t, "conj")) return {};
    if (embedded && !in_trigger(units, match, above)) {
      const auto it = patterns.frames.find(tree.token(above).lemma);
      const bool ordered = it != patterns.frames.end() && it->second == "order" && tree.is(t, "ccomp");
      if (it != patterns.frames.end() && !ordered) return {it->second, above};
      if (tree.is(t, "ccomp")) return {};
    }
    // Only a verb's own infinitive or a coordination leads on: "touted as the best way to end it" is no agreement.
    if (embedded && !tree.is(t, "xcomp") && tree.token(t).upos == text::Upos::VERB) return {};
    t = above;
  }
  return {};
}

}  // namespace

TruceFrame truce_frame(const Tree& tree, const TruceUnits& units, const TruceMatch& match,
                       const lexicon::TrucePatterns& patterns, const lexicon::FactualityWords& words) {
  const TruceFrame above = frame_above(tree, units, match, patterns);
  TruceFrame frame = above.frame.empty() ? frame_before(tree, units, match, patterns) : above;
  if (!frame.token.valid()) return frame;
  frame.negated = negator_below(tree, units, match, frame.token, words);
  // "with NEITHER CAMP willing to prolong it"
  if (frame.frame == "ready")
    for (const TokenId who : truce_subjects(tree, frame.token))
      frame.negated = frame.negated || negated_noun(tree, units, match, who, words);
  if (const TokenId whose = tree.head(frame.token);
      frame.frame == "ready" && whose.valid() && (tree.is(frame.token, "amod") || tree.is(frame.token, "acl")))
    frame.negated = frame.negated || negated_noun(tree, units, match, whose, words);
  return frame;
}

bool truce_negated(const Tree& tree, const TruceUnits& units, const TruceMatch& match,
                   const lexicon::TrucePatterns& patterns, const lexicon::FactualityWords& words) {
  for (const std::uint32_t u : match.units) {
    const TokenId t = units.units[u].head;
    for (const TokenId c : tree.children(t))
      if (!in_trigger(units, match, c) && negator(tree, c, words) && !tree.is(c, "conj") && !tree.is(c, "advcl")) {
        if (negator_below(tree, units, match, t, words)) return true;
      }
  }
  for (const auto* arguments : {&match.subjects, &match.objects, &match.fillers})
    for (const TokenId t : *arguments)
      if (!in_trigger(units, match, t) && !doubts(tree, t, patterns) && negated_noun(tree, units, match, t, words))
        return true;
  // "has YET TO sign it"
  if (const std::uint32_t first = match.units.front();
      first >= 2 && units.units[first - 1].lower == "to" && units.units[first - 2].lower == "yet")
    return true;
  // "gave NO ORDER to extend": the noun right before the infinitive.
  if (const std::uint32_t first = match.units.front(); first >= 2 && units.units[first - 1].lower == "to") {
    const TokenId noun = units.units[first - 2].head;
    if (tree.token(noun).upos == text::Upos::NOUN && negated_noun(tree, units, match, noun, words)) return true;
  }
  const TokenId above = tree.head(match.top);
  if (!above.valid()) return false;
  // "FAILED to observe it", "their REFUSAL to sign it"
  if ((tree.is(match.top, "xcomp") || tree.deprel(match.top) == "acl") &&
      patterns.word("failing", tree.token(above).lemma) != "")
    return true;
  // "It was NOT US who broke it"
  if (tree.is(match.top, "acl:relcl") && tree.child(above, {"cop"}).valid())
    return negator_below(tree, units, match, above, words);
  // "have NO DOUBT it will hold"
  if (doubts(tree, above, patterns)) return false;
  return tree.is(match.top, "acl") && !tree.is(match.top, "acl:relcl") &&
         negated_noun(tree, units, match, above, words);
}

}  // namespace truceline::extract
