#include "truceline/extract/truce_breaches.h"

#include <algorithm>

#include "truceline/extract/truce_evidence.h"

namespace truceline::extract {

namespace {

using text::TokenId;

/// "ACCUSED them of firing at a post, CALLING it a breach": whoever is accused committed it.
TokenId accused_by_label(const TruceContext& c, TokenId verb) {
  const TokenId above = verb.valid() && c.tree.is(verb, "advcl") ? c.tree.head(verb) : TokenId{};
  const bool accuses = above.valid() && c.patterns.word("breach_verb", c.tree.token(above).lemma) == "accuse";
  return accuses ? above : verb;
}

}  // namespace

bool charges_subject(const TruceMatch& match) { return match.pattern->kind == "accuse" || match.pattern->is("blames"); }

TokenId accuser(const TruceContext& c, const TruceMatch& match) {
  TokenId t = match.top;
  for (int step = 0; step < 2; ++step) {
    t = c.tree.head(t);
    if (!t.valid()) return {};
    if (c.patterns.word("breach_verb", c.tree.token(t).lemma) == "accuse") return t;
  }
  return {};
}

bool mutual_charge(const TruceContext& c, const TruceMatch& match) {
  const TokenId verb = breach_teller(c, match);
  if (!verb.valid()) return false;
  if (!c.patterns.word("trade", c.tree.token(verb).lemma).empty()) return true;
  const TokenId above = c.tree.head(verb);
  if (above.valid() && !c.patterns.word("trade", c.tree.token(above).lemma).empty()) return true;
  const auto objects = truce_objects(c.tree, verb);
  return std::any_of(objects.begin(), objects.end(),
                     [&](TokenId t) { return !c.patterns.word("each_other", c.tree.token(t).lower).empty(); });
}

TokenId breach_teller(const TruceContext& c, const TruceMatch& match) {
  return charges_subject(match) ? accuser(c, match) : breach_reporter(c, match);
}

std::vector<TokenId> accused_of_breach(const TruceContext& c, const TruceMatch& match) {
  for (const TokenId child : c.tree.children(match.top))
    if (const TokenId by = c.tree.child(child, {"case"}); by.valid() && c.tree.token(by).lower == "by") return {child};
  const TokenId verb = accused_by_label(c, breach_reporter(c, match));
  const auto told = verb.valid() ? c.patterns.word("breach_verb", c.tree.token(verb).lemma) : "";
  if (told == "accuse") return truce_objects(c.tree, verb);
  return told == "did" ? truce_subjects(c.tree, verb) : std::vector<TokenId>{};
}

bool judged_breach(const TruceContext& c, const TruceMatch& match) {
  return c.tree.child(match.top, {"cop"}).valid() ||
         (c.tree.is(match.top, "conj") && c.tree.child(c.tree.head(match.top), {"cop"}).valid());
}

}  // namespace truceline::extract
