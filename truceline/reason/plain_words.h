#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace truceline::reason {

/// The words of a text in lower case, of letters from a to z only: "Abdel-Rahman's" -> abdel, rahman, s.
std::vector<std::string> plain_words(std::string_view text);

/// Asks `is` for the word, then for what is left of it without an English ending, until it says yes: "bombed", "bomb";
/// "trucks", "truck". Each word of a story is asked for, so nothing is allocated but for "-ies".
template <typename Is>
bool any_base(std::string_view word, const Is& is) {
  constexpr std::array<std::string_view, 5> kEndings = {"s", "es", "ed", "d", "ing"};
  if (is(word)) return true;
  for (const std::string_view ending : kEndings)
    if (word.size() > ending.size() + 2 && word.ends_with(ending) && is(word.substr(0, word.size() - ending.size())))
      return true;
  return word.ends_with("ies") && is(std::string_view(std::string(word.substr(0, word.size() - 3)) + "y"));
}

}  // namespace truceline::reason
