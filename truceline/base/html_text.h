#pragma once

#include <string>
#include <string_view>

namespace truceline::base {

/// `text` for an element or a quoted attribute: < > & " ' as entities; control characters and bidi overrides, which
/// could hide or reorder what stands around them, as U+FFFD. Line ends and tabs stay.
std::string html_escaped(std::string_view text);

}  // namespace truceline::base
