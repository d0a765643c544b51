#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// `truceline read`: each story to standard output in the format asked for. A story that cannot be read is complained
/// of and the others go on. Returns the exit code.
int read_command(const Options& options);

}  // namespace truceline::cli
