#include "truceline/reason/plain_words.h"

#include <array>

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

std::vector<std::string> base_forms(const std::string& word) {
  std::vector<std::string> out = {word};
  constexpr std::array<std::string_view, 5> kEndings = {"s", "es", "ed", "d", "ing"};
  for (const std::string_view ending : kEndings)
    if (word.size() > ending.size() + 2 && word.ends_with(ending))
      out.push_back(word.substr(0, word.size() - ending.size()));
  if (word.ends_with("ies")) out.push_back(word.substr(0, word.size() - 3) + "y");
  return out;
}

}  // namespace truceline::reason
