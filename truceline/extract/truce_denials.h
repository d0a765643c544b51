#pragma once

#include <vector>

#include "truceline/extract/truce_assertions.h"

namespace truceline::extract {

/// Denials in one sentence of what was said of a truce: "denied that militiamen broke the pact", "I did not speak
/// of a full halt", "could not confirm any of them". `here` are the sentence's own assertions; those
/// that a denial denies are taken out of it. `before` are all earlier ones: each denial's `about` is the one it denies,
/// where there is one.
std::vector<ReadAssertion> find_truce_denials(const TruceContext& context, text::SentenceId sentence,
                                              const SentenceMentions& mentions, std::vector<ReadAssertion>& here,
                                              const std::vector<ReadAssertion>& before,
                                              const std::vector<std::uint16_t>& fills);

}  // namespace truceline::extract
