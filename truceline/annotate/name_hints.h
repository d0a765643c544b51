#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "truceline/lexicon/name_types.h"

namespace truceline::annotate {

/// Adds to the scores of decode_names() where the words of a sentence spell a name that the tables know, so that
/// "Hamas" is an organisation though the network never met it. A hint, no order: a network that is sure of something
/// else ("Mr Cairo") keeps it, and a name that goes on through a known one ("Supreme Court of Nigeria") may do so.
/// Longest names first, from left to right. Likewise for words that bodies are called by ("Board"), mostly where a name
/// goes on with them.
/// scores[i * classes.size() + c] belongs to class c at word i.
void hint_names(const std::vector<std::string_view>& forms, const lexicon::NameTypes& known,
                const std::unordered_set<std::string>& body_words, const std::vector<std::string>& classes,
                std::vector<float>& scores);

}  // namespace truceline::annotate
