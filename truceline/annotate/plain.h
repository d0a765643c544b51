#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/text/span.h"

namespace truceline::annotate {

/// A stretch of text as the tokeniser sees it: one character a code point, ASCII as it is, every quote and dash in its
/// plain shape, and one of the classes below for the rest. offsets has one more entry than chars, the stretch's end.
/// Example: `he’s – 5€` is "he's - 5$".
struct Plain {
  static constexpr char kLetter = '\x01';    // any letter, digit or mark beyond ASCII: é, и, ب
  static constexpr char kSymbol = '\x02';    // a sign that stands alone: •, ©, →
  static constexpr char kEllipsis = '\x03';  // …
  std::string chars;
  std::vector<std::uint32_t> offsets;  // chars[i] begins at byte offsets[i] of the document
};

/// text[span] as Plain. `text` is valid UTF-8. Every kind of space and line end becomes ' '.
Plain plain(std::string_view text, text::Span span);

/// The form of a token: text[span] with quotes, dashes and ellipses in their plain shapes.
/// Example: "didn’t" gives "didn't".
std::string plain_form(std::string_view text, text::Span span);

}  // namespace truceline::annotate
