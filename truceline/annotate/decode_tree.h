#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace truceline::annotate {

/// The best tree with one root. scores[d * (n + 1) + h] says how well word d (from 0) hangs from h (0 the root, i + 1
/// word i); a word cannot hang from itself, whatever its score. Returns a head for each of the n words.
/// Taking each word's best head is nearly always a tree already; otherwise Chu and Liu's and Edmonds' algorithm.
std::vector<std::uint32_t> decode_tree(const std::vector<float>& scores, std::size_t n);

}  // namespace truceline::annotate
