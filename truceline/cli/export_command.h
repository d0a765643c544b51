#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// Writes a ledger out as tables, ceasefires, GeoJSON or a snapshot; returns the ExitCode.
int export_command(const Options& options);

}  // namespace truceline::cli
