#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "truceline/base/result.h"

namespace truceline::read {

/// The error for bytes that are not plain text, naming what they are: a PDF, a ZIP archive, an HTML page, ...
/// Nothing where they may be text in some encoding. Looks at 64 KB at most. `name` is what the message calls the input.
/// Example: {"a.pdf", "is a PDF document, not plain text", "save its text and read that"}.
std::optional<base::Error> foreign_format(std::string_view bytes, const std::string& name);

}  // namespace truceline::read
