#pragma once

#include <vector>

#include "truceline/record/layers.h"
#include "truceline/record/story.h"

namespace truceline::reason {

/// The state of each truce according to each holder and party, and whether they agree: one view a truce, in their
/// order. Never stored as truth; computed anew from the assertions, which stay as they are.
std::vector<record::TruceView> find_views(const std::vector<record::Truce>& truces,
                                          const std::vector<record::Assertion>& assertions,
                                          const record::Actors& actors);

}  // namespace truceline::reason
