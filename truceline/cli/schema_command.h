#pragma once

#include <string>

#include "truceline/cli/options.h"

namespace truceline::cli {

/// `truceline schema`: the record's JSON Schema, or its fields as Markdown.
std::string schema_text(const Options& options);

}  // namespace truceline::cli
