#pragma once

#include <string_view>

namespace truceline::cli {

/// The page's only style sheet and script, and their SHA-256 digests as its content security policy names them. The
/// tests of the program hold digest and text together (tests/cli/html_test.py prints the right one).
std::string_view html_style();
std::string_view html_style_digest();
std::string_view html_script();
std::string_view html_script_digest();

}  // namespace truceline::cli
