#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// Runs `truceline merge`: of two rows, or the list of merges. Returns an exit code.
int merge_command(const Options& options);

/// Runs `truceline unmerge`. Returns an exit code.
int unmerge_command(const Options& options);

}  // namespace truceline::cli
