#pragma once

#include <vector>

#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Ties each quantity to the event that it measures: the one whose trigger its phrase hangs on, as "18 people" hangs on
/// "killed" in "18 people were killed". Quantities in other clauses keep no event. At most 6 steps up; O(log n) each.
std::vector<record::Quantity> attach_quantities(const text::Tree& tree, const std::vector<record::Event>& events,
                                                std::vector<record::Quantity> quantities);

}  // namespace truceline::extract
