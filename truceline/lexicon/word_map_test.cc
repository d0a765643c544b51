#include "truceline/lexicon/word_map.h"

#include <gtest/gtest.h>

#include <string>

namespace truceline::lexicon {
namespace {

TEST(WordMap, FindsNothingWhileEmpty) {
  const WordMap<int> map;
  EXPECT_FALSE(map.contains("truce"));
  EXPECT_FALSE(map.contains(""));
  EXPECT_EQ(map.find("truce"), map.end());
}

TEST(WordMap, KeepsTheFirstValueOfAWordUnlessAsked) {
  WordMap<int> map;
  EXPECT_TRUE(map.emplace("truce", 1).second);
  EXPECT_FALSE(map.emplace("truce", 2).second);
  EXPECT_EQ(map.find("truce")->second, 1);
  map["truce"] = 3;
  EXPECT_EQ(map.find("truce")->second, 3);
  EXPECT_EQ(map.size(), 1u);
}

TEST(WordMap, HoldsManyWordsInTheOrderInWhichTheyCame) {
  WordMap<int> map;
  constexpr int kMany = 5000;
  for (int i = 0; i < kMany; ++i) map["w" + std::to_string(i)] = i;
  EXPECT_EQ(map.size(), static_cast<std::size_t>(kMany));
  int next = 0;
  for (const auto& [word, value] : map) {
    EXPECT_EQ(word, "w" + std::to_string(next));
    EXPECT_EQ(map.find(word)->second, next++);
  }
  for (int i = kMany; i < 2 * kMany; ++i) EXPECT_FALSE(map.contains("w" + std::to_string(i)));
}

// Two words of one hash: found by trying words until two agree in it, as they must among 2^17 of them or so.
TEST(WordMap, TellsWordsOfOneHashApart) {
  WordMap<std::uint32_t> by_hash;
  WordSet words;
  for (std::uint32_t i = 0; i < 400000; ++i) {
    const std::string word = std::to_string(i), hash = std::to_string(word_hash(word));
    const auto [other, fresh] = by_hash.emplace(hash, i);
    if (fresh) continue;
    words.insert(word);
    EXPECT_FALSE(words.contains(std::to_string(other->second)));
    words.insert(std::to_string(other->second));
    EXPECT_TRUE(words.contains(word));
    EXPECT_TRUE(words.contains(std::to_string(other->second)));
    return;
  }
  FAIL() << "no two words of one hash";
}

}  // namespace
}  // namespace truceline::lexicon
