#pragma once

#include <vector>

#include "truceline/extract/truce_assertions.h"

namespace truceline::extract {

/// A truce mention of the whole story, kept for its names and places.
struct KeptMention {
  text::TokenId head;
  text::Span span;
  const lexicon::TruceNoun* noun = nullptr;
  std::uint32_t group = 0;
  bool own_name = false;
};

/// The truces that `assertions` speak of, one a group that has any, in the order of their first assertion; sets the
/// truce of each assertion. What a truce is called, where it is, its form, class, purpose, parties and dates follow
/// from them.
std::vector<record::Truce> identify_truces(const TruceContext& context, const std::vector<KeptMention>& mentions,
                                           std::vector<ReadAssertion>& assertions);

}  // namespace truceline::extract
