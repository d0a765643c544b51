#pragma once

#include <string>
#include <string_view>

#include "truceline/record/story.h"

namespace truceline::record {

enum class Layout { one_line, indented };

/// The story record as docs/record.md describes it: all parts present, offsets in code points, no line end after it.
/// `version` says which program, models and knowledge made it. The same story gives the same bytes.
std::string to_json(const Story& story, std::string_view version, Layout layout = Layout::one_line);

}  // namespace truceline::record
