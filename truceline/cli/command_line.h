#pragma once

#include "truceline/base/result.h"
#include "truceline/cli/options.h"

namespace truceline::cli {

/// What the arguments ask for, or what is wrong with them (a matter of usage).
base::Result<Options> parse_command_line(int argc, const char* const* argv);

}  // namespace truceline::cli
