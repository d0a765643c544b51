#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// True for `actors check|show|add ...`; else `actors` takes a ledger (write ./check for a ledger of that name).
bool asks_of_known_actors(const Options& options);

/// `truceline actors check FILE...` prints the faults of tables and dictionaries of actors, one a line, and returns
/// kInputFailed where there are some. `show NAME [--on DATE]` prints who that is. `add FILE...` checks the files and
/// puts them into the user's folder (cli/user_dir.h). Returns an ExitCode.
int actors_command(const Options& options);

}  // namespace truceline::cli
