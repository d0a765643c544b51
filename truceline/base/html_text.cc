#include "truceline/base/html_text.h"

namespace truceline::base {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Length of the bidi override at the front of `text` (U+202A-202E, U+2066-2069: E2 80 AA-AE, E2 81 A6-A9), or 0.
std::size_t bidi_override(std::string_view text) {
  if (text.size() < 3 || text[0] != '\xE2') return 0;
  const auto second = static_cast<unsigned char>(text[1]), third = static_cast<unsigned char>(text[2]);
  const bool embedding = second == 0x80 && third >= 0xAA && third <= 0xAE;
  const bool isolate = second == 0x81 && third >= 0xA6 && third <= 0xA9;
  return embedding || isolate ? 3 : 0;
}

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

}  // namespace

std::string html_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '&')
      out += "&amp;";
    else if (c == '"')
      out += "&quot;";
    else if (c == '\'')
      out += "&#39;";
    else if (is_control(c))
      out += kReplacement;
    else if (const std::size_t size = bidi_override(text.substr(i))) {
      out += kReplacement;
      i += size - 1;
    } else
      out += c;
  }
  return out;
}

}  // namespace truceline::base
