#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// `truceline incidents LEDGER [INCIDENT]`: what happened, over all stories, a row a happening; or one of them with its
/// claims side by side. Returns the ExitCode.
int incidents_command(const Options& options);

}  // namespace truceline::cli
