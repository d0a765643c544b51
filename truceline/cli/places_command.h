#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// `truceline places compile FILE... --output OUT`: compiles tables of places and GeoNames dumps for --places.
/// Nothing is written where one of them is bad. Returns the exit code.
int places_command(const Options& options);

}  // namespace truceline::cli
