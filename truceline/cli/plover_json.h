#pragma once

#include <string>

#include "truceline/cli/names.h"
#include "truceline/record/story.h"

namespace truceline::cli {

/// All events of the story as PLOVER's JSON lines: the fields of its manual (2024), and of its four auxiliary modes
/// those that fit, in `context`: historical, future, hypothetical, negation.
std::string plover_json(const record::Story& story, const Names& names);

}  // namespace truceline::cli
