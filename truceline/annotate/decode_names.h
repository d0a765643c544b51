#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace truceline::annotate {

/// The best sequence of the classes ("O", "B-person", "I-person", ...) of n words in which "I-" only continues a name
/// of its kind. scores[i * classes.size() + c] is the score of class c at word i.
std::vector<std::uint16_t> decode_names(const std::vector<float>& scores, std::size_t n,
                                        const std::vector<std::string>& classes);

}  // namespace truceline::annotate
