#include "truceline/annotate/title_phrase.h"

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

using text::Token;
using text::Upos;

constexpr std::uint32_t kLongest = 10;

bool is_nominal(const Token& token) {
  switch (token.upos) {
    case Upos::DET:
    case Upos::ADJ:
    case Upos::NOUN:
    case Upos::PROPN:
    case Upos::NUM:
    case Upos::ADP:
      return true;
    default:
      return token.form == "-" || token.xpos == "POS" || token.lower == "'s";
  }
}

/// "of", "to", "for", "in": what a title is tied to its office by; "from" and "after" tie nothing.
bool ties(const Token& token) {
  return token.upos == Upos::ADP && (token.lower == "of" || token.lower == "to" || token.lower == "for" ||
                                     token.lower == "in" || token.lower == "at" || token.lower == "on");
}

}  // namespace

std::uint32_t end_of_title_phrase(const text::Tree& tree, std::uint32_t t) {
  const auto& tokens = tree.analysis().tokens;
  if (t >= tokens.size() || t == 0 || tokens[t].sentence != tokens[t - 1].sentence || !ties(tokens[t])) return t;
  const std::uint32_t last = tree.analysis().sentences[tokens[t].sentence.index].tokens.end;
  std::uint32_t end = t + 1;
  while (end < last && end < t + kLongest && is_nominal(tokens[end])) ++end;
  return end > t + 1 ? end : t;
}

bool is_after_title(const text::Tree& tree, const lexicon::ActorBase& base, std::uint32_t t) {
  const auto& tokens = tree.analysis().tokens;
  if (t == 0) return false;
  const std::uint32_t begin = tree.analysis().sentences[tokens[t].sentence.index].tokens.begin;
  if (t < begin + 2 || tokens[t - 1].form != ",") return false;
  for (std::uint32_t at = t - 1; at > begin && t - at <= kLongest + 1;) {
    --at;
    if (!is_nominal(tokens[at])) return false;
    const lexicon::Agent* agent = base.agent(lexicon::fold(tokens[at].form));
    if (agent && agent->title && !agent->plural && end_of_title_phrase(tree, at + 1) == t - 1) return true;
  }
  return false;
}

}  // namespace truceline::annotate
