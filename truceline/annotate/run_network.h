#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "truceline/lexicon/model.h"

namespace truceline::annotate {

/// What the network says of one sentence: classes as indices into the lists of lexicon::Network.
struct Labels {
  std::vector<std::uint16_t> upos, xpos, lemma, deprel;
  std::vector<std::uint16_t> name;   // empty until name_words() (story_names.h), since a story decides of its names
  std::vector<float> name_scores;    // of each class of names at each word, as decode_names() takes them
  std::vector<std::uint32_t> heads;  // 0 is the root, i + 1 is word i; exactly one word has the root as its head
};

/// Reads sentences of any length from 1 word on; they are taken in batches, which has no effect on the results: every
/// sum is of whole numbers, or in a fixed order.
std::vector<Labels> run_network(const std::vector<std::vector<std::string_view>>& sentences,
                                const lexicon::Model& model);

}  // namespace truceline::annotate
