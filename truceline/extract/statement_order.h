#pragma once

#include <string>
#include <vector>

#include "truceline/record/story.h"

namespace truceline::extract {

/// The statements that stay, in the order of their contents, each set `within` the innermost that holds it. What is
/// told inside another statement stays only where `clause` says that its content is a clause or a quotation; of equal
/// contents of one speaker the first stays; contents are made to nest.
std::vector<record::Statement> in_order(std::vector<record::Statement> statements, const std::vector<bool>& clause,
                                        const std::string& text);

}  // namespace truceline::extract
