#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "truceline/lexicon/letters.h"

namespace truceline::annotate {

/// The spellings of a word that trained features are made of; training/features.py makes the same.
struct Spellings {
  std::string folded;  // small, plain letters, digits as 0: "erdogan-era"
  std::string cased;   // as written, digits as 0
  std::string shape;   // "Xxxx", at most three of a kind in a row, at most 16
};
Spellings spell(std::string_view form, const lexicon::Letters& letters);

/// What is hashed, so that a prefix "a" and a word "a" have different rows.
enum class FeatureKind : std::uint32_t {
  word2 = 1,
  cased = 2,
  prefix = 3,
  suffix = 4,
  gram = 5,
  shape = 6,
  flags = 7,
  word1 = 8
};

/// The row of a table of `rows` rows that stands for `bytes`: never 0, which stands for nothing. `rows` is at least 2.
std::uint32_t feature_row(FeatureKind kind, std::string_view bytes, std::uint32_t rows);

inline constexpr std::size_t kLongestWord = 64;  // bytes of a word that are looked at

}  // namespace truceline::annotate
