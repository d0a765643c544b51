#pragma once

#include <string>
#include <vector>

#include "truceline/lexicon/truce_patterns.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// A word as the truce tables spell it: one token, or a hyphenated word that the tokeniser cut: "cease" "-" "fire".
struct TruceUnit {
  std::string lemma, lower;
  std::uint32_t first = 0, last = 0;  // tokens, both included
  text::TokenId head;                 // the one nearest to the root
  text::SentenceId sentence;
};

/// The units of a document and, for each token, the unit that it belongs to.
struct TruceUnits {
  std::vector<TruceUnit> units;
  std::vector<std::uint32_t> by_token;
};

/// True where the lemmas of `noun` stand at unit `at` and after it, in one sentence.
bool stands_at(const TruceUnits& units, std::uint32_t at, const lexicon::TruceNoun& noun);

/// Joins cut words only where the joined word stands in the tables.
TruceUnits truce_units(const text::Tree& tree, const lexicon::TrucePatterns& patterns);

}  // namespace truceline::extract
