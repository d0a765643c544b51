#include "truceline/reason/plain_words.h"

namespace truceline::reason {

std::vector<std::string> plain_words(std::string_view text) {
  std::vector<std::string> out(1);
  for (const char c : text) {
    if (c >= 'a' && c <= 'z')
      out.back() += c;
    else if (c >= 'A' && c <= 'Z')
      out.back() += static_cast<char>(c - 'A' + 'a');
    else if (!out.back().empty())
      out.emplace_back();
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

}  // namespace truceline::reason
