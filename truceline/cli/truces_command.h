#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// `truceline truces LEDGER`: what stands with each truce according to each party. Returns an ExitCode.
int truces_command(const Options& options);

}  // namespace truceline::cli
