#pragma once

#include <string>
#include <vector>

#include "truceline/record/story.h"

namespace truceline::extract {

/// The same statements with their contents made to nest: no piece of a content overlaps its own cue, and two pieces are
/// disjoint or one holds the other. Where two cross, the one that begins later ends with the other; where a piece lies
/// around its cue, its longer side stays. Statements of which nothing is left are dropped; the order stays.
/// O(n log n) in the pieces.
std::vector<record::Statement> made_to_nest(std::vector<record::Statement> statements, const std::string& text);

}  // namespace truceline::extract
