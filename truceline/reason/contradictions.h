#pragma once

#include <vector>

#include "truceline/lexicon/contradiction_words.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::reason {

/// False where a text has more sentences than any one story (2,000, about 300 KB): the rules compare all pairs, and the
/// time for that is not to grow with the square of what somebody feeds us.
bool is_comparable(const text::Analysis& analysis);

/// Pairs of claims of one story that cannot both be so, or that their holders dispute (docs/truce.md, R1 to R12), each
/// with both spans and a sentence that a reader can check. What merely changed is no contradiction. In the order of the
/// text; precision before recall. None where the text is too long to be one story (is_comparable).
std::vector<record::Contradiction> find_contradictions(
    const text::Document& document, const text::Tree& tree, const record::Actors& actors, const record::Places& places,
    const record::Date& published, const std::vector<record::Statement>& statements,
    const std::vector<record::Event>& events, const std::vector<record::Quantity>& quantities,
    const std::vector<record::Truce>& truces, const std::vector<record::Assertion>& assertions,
    const lexicon::ContradictionWords& words);

}  // namespace truceline::reason
