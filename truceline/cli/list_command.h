#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// The lists of a ledger: statements, events, numbers, contradictions, stories, actors, search. Returns an ExitCode.
int list_command(const Options& options);

/// `truceline story LEDGER STORY`: the record of one story, as it was made. Returns an ExitCode.
int story_command(const Options& options);

}  // namespace truceline::cli
