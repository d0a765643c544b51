#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/lexicon/letters.h"

namespace truceline::annotate {

/// Rows of the network's four tables that stand for one word: word, affix, gram, shape. training/features.py computes
/// the same; a test compares the two. Row 0 is nothing.
using WordRows = std::array<std::vector<std::uint32_t>, 4>;

/// What a word's neighbours say of its letters' case.
struct CaseFlags {
  bool all_capitals = false;  // "PARTIES SIGN TRUCE"
  bool headline = false;      // "Parties Sign Truce in Geneva"
};
CaseFlags case_flags(const std::vector<std::string_view>& forms);

/// `rows` are the sizes of the tables. `first`: the word opens its sentence.
WordRows word_rows(std::string_view form, bool first, CaseFlags flags, const std::array<std::uint32_t, 4>& rows,
                   const lexicon::Letters& letters);

}  // namespace truceline::annotate
