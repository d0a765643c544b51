#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace truceline::annotate {

/// Takes from the scores of decode_names() where the way a word is written speaks against a name: one that begins with
/// small letters in a sentence that begins with a capital ("A ship with macadamia nuts"; "kerala is hot" is left alone,
/// and so is "Kafia council"), and the country of a currency ("US $ 20 million").
/// scores[i * classes.size() + c] belongs to class c at word i.
void doubt_names(const std::vector<std::string_view>& forms, const std::vector<std::string>& classes,
                 std::vector<float>& scores);

}  // namespace truceline::annotate
