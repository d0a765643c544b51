#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// `truceline add LEDGER FILE...|DIR|-`: reads stories into a ledger and says how far it is. A folder gives its files
/// (*.txt, sorted by name, folders within it too); - gives one path a line on standard input. Returns an ExitCode:
/// kInputFailed where some stories could not be read, though all the others are kept.
int add_command(const Options& options);

}  // namespace truceline::cli
