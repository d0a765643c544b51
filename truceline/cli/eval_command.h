#pragma once

#include "truceline/cli/options.h"

namespace truceline::cli {

/// `truceline eval conllu GOLD`: our own analysis measured against a gold treebank, from its raw text and from its gold
/// words. Returns the exit code.
int eval_command(const Options& options);

}  // namespace truceline::cli
