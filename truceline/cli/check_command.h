#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// Checks a ledger and prints what is wrong with it; returns the ExitCode, kLedgerFailed where anything is.
int check_command(const Options& options);

}  // namespace truceline::cli
