#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// Prints what changed between two versions of a story; returns the ExitCode.
int diff_command(const Options& options);

}  // namespace truceline::cli
