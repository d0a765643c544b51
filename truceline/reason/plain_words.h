#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace truceline::reason {

/// The words of a text in lower case, of letters from a to z only: "Abdel-Rahman's" -> abdel, rahman, s.
std::vector<std::string> plain_words(std::string_view text);

/// The word itself, and what is left of it without an English ending: "bombed" -> bombed, bomb, bombe; "trucks" ->
/// truck.
std::vector<std::string> base_forms(const std::string& word);

}  // namespace truceline::reason
