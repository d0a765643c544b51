#pragma once

#include <string>
#include <string_view>

namespace truceline::base {

/// `text` with A to Z in lower case; every other byte stays, those of UTF-8 characters too: "Élysée Palace" gives
/// "Élysée palace". For words of tables and keys that people do not type; names are compared by lexicon::fold.
inline std::string ascii_lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace truceline::base
