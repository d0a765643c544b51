#pragma once

#include <vector>

#include "truceline/lexicon/measures.h"
#include "truceline/record/story.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// The counted things of a story, in order, not overlapping. "at least 31 people" has value and min 31, no max, the
/// bound at_least; "hundreds of men" no value, min 200; "around 20 civilians" the value 20, approximate; "20 to 30
/// trucks" min 20, max 30. The measure says what became of the counted ("killed") or what is counted ("violations"),
/// `other` where the words tell neither. Dates, times, ordinals, ages and numbers in names are left out; so is a bare
/// "one".
std::vector<record::Quantity> find_quantities(const text::Document& document, const text::Tree& tree,
                                              const std::vector<record::Time>& times,
                                              const lexicon::Measures& measures);

}  // namespace truceline::annotate
