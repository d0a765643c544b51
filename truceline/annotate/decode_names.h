#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace truceline::annotate {

/// The best sequence of the classes ("O", "B-person", "I-person", ...) of words in which "I-" only continues a name of
/// its kind, and no name ends with a word that `links`: "Supreme Court of Nigeria" is one name, or "Supreme Court" and
/// "Nigeria" are two, but "Supreme Court of" is none. scores[i * classes.size() + c] is the score of class c at word i;
/// `links` has an entry a word.
std::vector<std::uint16_t> decode_names(const std::vector<float>& scores, const std::vector<char>& links,
                                        const std::vector<std::string>& classes);

}  // namespace truceline::annotate
