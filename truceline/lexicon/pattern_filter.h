#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "truceline/lexicon/pattern.h"

namespace truceline::lexicon {

/// Says of many patterns at once which of them cannot match in a text, since no piece of text that they need
/// (Pattern::needs) stands in it. One walk over the text takes the place of most of the searches, and a pattern that is
/// never tried is never compiled: the 220 of our tables take 45 ms, the few that a story needs 8.
class PatternFilter {
 public:
  /// Patterns are numbered from 0, in the order in which they are added.
  void add(const Pattern& pattern);

  /// A piece that stands in the text at byte `at`.
  struct Hit {
    std::uint32_t at = 0;
    std::uint32_t piece = 0;
  };
  /// All of them, in the order of the text.
  std::vector<Hit> hits(std::string_view text) const;

  /// By number: false for the patterns that cannot match within `text`, whose hits begin at `first` and end before
  /// `last`.
  std::vector<bool> possible(const Hit* first, const Hit* last) const;
  std::vector<bool> possible(std::string_view text) const;

 private:
  struct Piece {
    std::string text;
    std::vector<std::uint32_t> patterns;
  };
  static constexpr std::size_t kBuckets = 1024;
  static std::size_t bucket(char first, char second) {
    return (static_cast<unsigned char>(first) * std::size_t{31} + static_cast<unsigned char>(second)) % kBuckets;
  }

  std::vector<Piece> pieces_;
  std::vector<std::uint32_t> always_;                        // patterns that need nothing
  std::array<std::vector<std::uint32_t>, kBuckets> by_two_;  // pieces of two bytes and more, by their first two
  std::array<std::vector<std::uint32_t>, 256> by_one_;       // pieces of one
  std::size_t patterns_ = 0;
};

}  // namespace truceline::lexicon
