#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// Opens the reading room and answers until it is interrupted. Returns the ExitCode.
int serve_command(const Options& options);

}  // namespace truceline::cli
