#pragma once

#include <string>

#include "truceline/cli/options.h"

namespace truceline::cli {

/// What `truceline --help` prints, or with a command what `truceline read --help` prints. Made from cli/flags.h.
std::string help_text(Command command);

/// "truceline 0.1.0"
std::string version_text();

}  // namespace truceline::cli
