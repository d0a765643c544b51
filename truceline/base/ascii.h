#pragma once

#include <string>
#include <string_view>

namespace truceline::base {

/// Of ASCII alone, whatever the locale: a byte of "É" is neither.
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `text` with A to Z in lower case; every other byte stays, those of UTF-8 characters too: "Élysée Palace" gives
/// "Élysée palace". For words of tables and keys that people do not type; names are compared by lexicon::fold.
inline std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (is_upper(c)) c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace truceline::base
