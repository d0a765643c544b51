#pragma once

#include <vector>

#include "truceline/lexicon/contradiction_words.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::reason {

/// Pairs of claims of one story that cannot both be so, or that their holders dispute (docs/truce.md, R1 to R12), each
/// with both spans and a sentence that a reader can check. What merely changed is no contradiction. In the order of the
/// text; precision before recall.
std::vector<record::Contradiction> find_contradictions(
    const text::Document& document, const text::Tree& tree, const record::Actors& actors,
    const std::vector<record::Statement>& statements, const std::vector<record::Event>& events,
    const std::vector<record::Quantity>& quantities, const std::vector<record::Truce>& truces,
    const std::vector<record::Assertion>& assertions, const lexicon::ContradictionWords& words);

}  // namespace truceline::reason
