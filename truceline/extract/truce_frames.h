#pragma once

#include <string>

#include "truceline/extract/truce_matches.h"
#include "truceline/lexicon/factuality_words.h"

namespace truceline::extract {

/// The predicate that takes a state below it: "PLEDGED to hold their fire".
struct TruceFrame {
  std::string frame;     // commit | request | refuse | ...; empty where there is none
  text::TokenId token;   // invalid for an auxiliary: "must observe"
  bool negated = false;  // "had NOT agreed to extend it"
};

/// The nearest frame above the trigger of `match`, through complements and infinitives, at most five steps up.
TruceFrame truce_frame(const text::Tree& tree, const TruceUnits& units, const TruceMatch& match,
                       const lexicon::TrucePatterns& patterns, const lexicon::FactualityWords& words);

/// True where a negator hangs on the trigger, its arguments, or the noun that it tells of: "did NOT respect", "NO shell
/// has fallen", "gave NO order to extend". Denials and refusals do not count: they are read elsewhere.
bool truce_negated(const text::Tree& tree, const TruceUnits& units, const TruceMatch& match,
                   const lexicon::TrucePatterns& patterns, const lexicon::FactualityWords& words);

}  // namespace truceline::extract
