#pragma once

#include <string>

#include "truceline/cli/names.h"
#include "truceline/cli/page.h"
#include "truceline/cli/statement_choice.h"
#include "truceline/record/story.h"

namespace truceline::cli {

/// The story for a person at a terminal: who said what, what happened, numbers, truces, contradictions; each item with
/// the paragraph that says so. Where `choice` narrows it, only who said what is shown. Ends with a line end.
std::string brief(const record::Story& story, const Names& names, PageOptions options,
                  const StatementChoice& choice = {});

}  // namespace truceline::cli
