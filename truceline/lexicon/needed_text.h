#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace truceline::lexicon {

/// Pieces of text, in lower case, of which every match of the regular expression has at least one, whatever its case:
/// {"quarter", "quarters"} for "(?:the )?[Qq]uarters?". Empty where the expression asks for no certain piece: "\d+".
/// The expression is one that RE2 takes.
std::vector<std::string> needed_text(std::string_view expression);

}  // namespace truceline::lexicon
