#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/lexicon/name_types.h"

namespace truceline::annotate {

/// Adds to the scores of decode_names() where the words of a sentence spell a name that the tables know, so that
/// "Hamas" is an organisation though the network never met it. A hint, no order: a network that is sure of something
/// else ("Mr Cairo") keeps it, and a name that goes on through a known one ("Supreme Court of Nigeria") may do so.
/// Longest names first, from left to right.
/// scores[i * classes.size() + c] belongs to class c at word i.
void hint_names(const std::vector<std::string_view>& forms, const lexicon::NameTypes& known,
                const std::vector<std::string>& classes, std::vector<float>& scores);

}  // namespace truceline::annotate
