#pragma once

#include <string>

#include "truceline/lexicon/factuality_words.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Whether the text says that an event happened. `polarity` is positive | negative; `modality` is asserted | future |
/// possible | conditional | requested. `rule` names the words that decided it, innermost first, as entries of
/// knowledge/language/factuality.tsv: "factuality.deny:deny"; empty for a plain assertion.
struct Factuality {
  std::string polarity = "positive";
  std::string modality = "asserted";
  bool historical = false;
  std::string rule;
};

/// Reads the factuality of the event named by `trigger` (a verb, or a noun such as "talks") off the tree: from the
/// words around it and from each predicate above it up to the first that only reports. Who reports is no part of it: "A
/// said that B attacked C" is asserted (and attributed to A); "A denied that B attacked C" is negative; "A may attack"
/// is possible; "A called on B to stop" asks of B. At most 16 steps up.
Factuality factuality_of(const text::Tree& tree, text::TokenId trigger, const lexicon::FactualityWords& words);

}  // namespace truceline::extract
