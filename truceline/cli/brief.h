#pragma once

#include <string>

#include "truceline/cli/names.h"
#include "truceline/cli/page.h"
#include "truceline/record/story.h"

namespace truceline::cli {

/// The story for a person at a terminal: who said what, what happened, numbers, truces, contradictions; each item with
/// the paragraph that says so. Ends with a line end.
std::string brief(const record::Story& story, const Names& names, PageOptions options);

}  // namespace truceline::cli
