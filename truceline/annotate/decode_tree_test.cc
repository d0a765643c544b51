#include "truceline/annotate/decode_tree.h"

#include <gtest/gtest.h>

#include <random>

namespace truceline::annotate {
namespace {

bool one_rooted_tree(const std::vector<std::uint32_t>& heads) {
  int roots = 0;
  for (std::size_t d = 0; d < heads.size(); ++d) {
    roots += heads[d] == 0;
    std::uint32_t node = static_cast<std::uint32_t>(d + 1);
    for (std::size_t steps = 0; node != 0; node = heads[node - 1])
      if (++steps > heads.size()) return false;
  }
  return roots == 1;
}

float worth(const std::vector<float>& scores, const std::vector<std::uint32_t>& heads) {
  float sum = 0;
  for (std::size_t d = 0; d < heads.size(); ++d) sum += scores[d * (heads.size() + 1) + heads[d]];
  return sum;
}

// The best tree of all assignments of heads.
float best_worth(const std::vector<float>& scores, std::size_t n) {
  std::vector<std::uint32_t> heads(n, 0);
  float best = -1e30f;
  for (;;) {
    if (one_rooted_tree(heads)) best = std::max(best, worth(scores, heads));
    std::size_t k = 0;
    while (k < n && ++heads[k] > n) heads[k++] = 0;
    if (k == n) return best;
  }
}

TEST(DecodeTree, FindsTheBestOfAllTrees) {
  std::mt19937 random(5);
  for (int round = 0; round < 400; ++round) {
    const std::size_t n = 1 + random() % 5;
    std::vector<float> scores(n * (n + 1));
    for (float& s : scores) s = static_cast<float>(random() % 1000) / 10.0f - 50.0f;
    const auto heads = decode_tree(scores, n);
    ASSERT_TRUE(one_rooted_tree(heads)) << "round " << round;
    EXPECT_NEAR(worth(scores, heads), best_worth(scores, n), 1e-3) << "round " << round;
  }
}

TEST(DecodeTree, LongSentencesFullOfCycles) {
  const std::size_t n = 200;
  std::mt19937 random(9);
  std::vector<float> scores(n * (n + 1));
  for (float& s : scores) s = static_cast<float>(random() % 100);
  for (std::size_t d = 0; d < n; ++d)
    scores[d * (n + 1) + (d ^ 1) + 1] = 1000.0f + static_cast<float>(d);  // pairs that love each other
  EXPECT_TRUE(one_rooted_tree(decode_tree(scores, n)));
  EXPECT_TRUE(one_rooted_tree(decode_tree(std::vector<float>(n * (n + 1), 0.0f), n)));
}

}  // namespace
}  // namespace truceline::annotate
