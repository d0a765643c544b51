#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// `truceline explain`: every layer of one story (cli/dump.h), and how long each stage took. Returns the exit code.
int explain_command(const Options& options);

}  // namespace truceline::cli
