#pragma once

#include <string_view>

#include "truceline/base/result.h"
#include "truceline/cli/options.h"
#include "truceline/cli/page.h"

namespace truceline::cli {

enum class Written { all, pipe_closed };

/// Writes `data` to standard output and flushes it. A pipe that its reader has closed (`| head`) is no error.
base::Result<Written> write_output(std::string_view data);

/// Prints "truceline: ..." on standard error.
void complain(const base::Error& error);

/// How wide the brief is and whether it has colours: what the flags say, else what the terminal is.
PageOptions page_options(const Options& options);

}  // namespace truceline::cli
