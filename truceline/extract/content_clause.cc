#include "truceline/extract/content_clause.h"

namespace truceline::extract {

using lexicon::FactualityClass;
using text::TokenId;
using text::Tree;
using text::Upos;

namespace {

constexpr int kMostSteps = 3;

bool holds_content(const text::Token& noun, const lexicon::FactualityWords& words) {
  return words.is(noun.lemma, FactualityClass::report) || words.is(noun.lemma, FactualityClass::deny) ||
         words.is(noun.lemma, FactualityClass::possible);
}

}  // namespace

bool is_content_clause(const Tree& tree, TokenId clause) {
  if (tree.deprel(clause) != "acl:relcl" || !tree.child(clause, {"nsubj"}).valid()) return false;
  bool before = false, after = false;
  for (const TokenId c : tree.children(clause)) {
    if (tree.is(c, "mark") && c < clause) return true;
    if (!tree.is(c, "obj")) continue;
    before |= c < clause && tree.token(c).upos == Upos::PRON;
    after |= c > clause;
  }
  return before && after;
}

TokenId content_noun(const Tree& tree, TokenId clause, const lexicon::FactualityWords& words) {
  TokenId noun = tree.head(clause);
  for (int step = 0; step < kMostSteps && noun.valid(); ++step) {
    if (holds_content(tree.token(noun), words)) return noun;
    if (!tree.is(noun, "nmod") && !tree.is(noun, "obl")) break;
    noun = tree.head(noun);
  }
  return tree.head(clause);
}

}  // namespace truceline::extract
