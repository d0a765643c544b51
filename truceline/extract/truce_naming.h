#pragma once

#include <vector>

#include "truceline/extract/truce_assertions.h"

namespace truceline::extract {

/// "This is NOT A CEASEFIRE, it is a pause": somebody will not have the arrangement called so. A remark (kind meta,
/// state denied) of the speaker, with the noun that he refuses; it says nothing of whether the guns are silent.
std::vector<ReadAssertion> refused_names(const TruceContext& context, text::SentenceId sentence,
                                         const SentenceMentions& mentions);

}  // namespace truceline::extract
