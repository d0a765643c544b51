#include "truceline/extract/truce_time.h"

#include <algorithm>

namespace truceline::extract {

namespace {

using text::TokenId;
using text::Tree;
using text::Upos;

constexpr int kClimb = 6;

/// The token of `span` nearest to the root; invalid where no token of the sentence lies in it.
TokenId head_in(const Tree& tree, text::TokenRange sentence, text::Span span) {
  TokenId best;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
    if (span.contains(tree.token(TokenId{i}).span) && (!best.valid() || tree.depth(TokenId{i}) < tree.depth(best)))
      best = TokenId{i};
  return best;
}

bool predicate(const Tree& tree, TokenId t) {
  const Upos upos = tree.token(t).upos;
  return upos == Upos::VERB || tree.child(t, {"nsubj", "cop"}).valid();
}

/// True where the time expression under `t` says when `match` is.
bool tells(const TruceContext& c, TokenId t, const TruceMatch& match, const TruceFrame& frame) {
  for (int step = 0; t.valid() && step < kClimb; ++step) {
    const std::uint32_t u = c.units.by_token[t.index];
    if (std::find(match.units.begin(), match.units.end(), u) != match.units.end() || t == frame.token) return true;
    if (predicate(c.tree, t)) return false;
    t = c.tree.head(t);
  }
  return false;
}

std::string precision_of(const record::Date& date) {
  return date.size() == 4 ? "year" : date.size() == 7 ? "month" : date.empty() ? "" : "day";
}

std::string before(const Tree& tree, TokenId head, text::TokenRange sentence) {
  const TokenId mark = tree.child(head, {"case", "mark"});
  if (mark.valid()) return tree.token(mark).lower;
  return head.index > sentence.begin ? tree.token(TokenId{head.index - 1}).lower : "";
}

}  // namespace

record::Valid truce_time(const TruceContext& c, const TruceMatch& match, const TruceFrame& frame) {
  const text::Sentence& sentence = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index];
  record::Valid valid;
  for (const record::Time& time : c.times) {
    if (!sentence.span.contains(time.span) || time.from.empty() || time.type == "DURATION") continue;
    const TokenId head = head_in(c.tree, sentence.tokens, time.span);
    if (!head.valid() || !tells(c, head, match, frame)) continue;
    const std::string word = before(c.tree, head, sentence.tokens);
    if (word == "until" || word == "till" || word == "through") {
      valid.to = time.to;
    } else {
      valid.from = time.from;
      if (word != "since" && word != "from")
        valid.to = match.pattern->kind == "act" || match.pattern->kind == "joint" ? "" : valid.to;
    }
    valid.precision = precision_of(time.value.substr(0, std::min<std::size_t>(time.value.find('T'), 10)));
    if (!valid.from.empty()) return valid;
  }
  return valid;
}

}  // namespace truceline::extract
