#include "truceline/annotate/decode_names.h"

#include <gtest/gtest.h>

namespace truceline::annotate {
namespace {

TEST(DecodeNames, ANameGoesOnOnlyInItsKind) {
  const std::vector<std::string> classes = {"O", "B-person", "I-person", "B-place", "I-place"};
  const struct {
    std::vector<float> scores;
    std::vector<std::uint16_t> path;
  } cases[] = {
      {{}, {}},
      {{0, 0, 9, 0, 0}, {0}},  // nothing to go on with; O is the first of the rest
      {{0, 3, 0, 0, 0, /**/ 1, 0, 2, 0, 0}, {1, 2}},
      {{0, 3, 0, 2, 0, /**/ 0, 0, 0, 0, 3}, {3, 4}},  // "I-place" is worth more than "B-person"
      {{5, 0, 0, 0, 0, /**/ 0, 0, 2, 0, 0}, {0, 0}},
      {{0, 5, 0, 0, 0, /**/ 0, 4, 3, 0, 0}, {1, 1}},  // two names side by side
  };
  for (const auto& c : cases)
    EXPECT_EQ(decode_names(c.scores, std::vector<char>(c.scores.size() / 5, 0), classes), c.path);
}

TEST(DecodeNames, NoNameEndsWithAWordThatLinks) {
  const std::vector<std::string> classes = {"O", "B-place", "I-place"};
  const struct {
    std::vector<float> scores;  // of "Bay", "of", "Tyre"
    std::vector<std::uint16_t> path;
  } cases[] = {
      {{0, 9, 0, /**/ 0, 0, 3, /**/ 0, 4, 3}, {1, 2, 2}},  // not "Bay of", "Tyre"
      {{0, 9, 0, /**/ 0, 0, 1, /**/ 0, 4, 1}, {1, 0, 1}},
      {{0, 9, 0, /**/ 0, 0, 3, /**/ 9, 4, 3}, {1, 0, 0}},
  };
  for (const auto& c : cases) EXPECT_EQ(decode_names(c.scores, {0, 1, 0}, classes), c.path);
  EXPECT_EQ(decode_names({0, 9, 0, /**/ 0, 0, 3}, {0, 1}, classes), (std::vector<std::uint16_t>{1, 0}));
}

}  // namespace
}  // namespace truceline::annotate
