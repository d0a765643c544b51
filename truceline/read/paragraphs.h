#pragma once

#include <string_view>
#include <vector>

#include "truceline/text/span.h"

namespace truceline::read {

/// The paragraphs of a plain text, without white space around them. Three habits are told apart by the lines
/// themselves: blank lines between paragraphs, one paragraph a line, and lines wrapped by hand at some column, where a
/// paragraph goes on as long as the next line's first word would not have fitted on this one. Wrapped lines stay in one
/// span, their \n inside. Linear in the size of `text`.
std::vector<text::Span> paragraphs(std::string_view text);

}  // namespace truceline::read
