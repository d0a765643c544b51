#include "truceline/lexicon/pattern.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "truceline/lexicon/styles.h"
#include "truceline/lexicon/time_words.h"

namespace truceline::lexicon {
namespace {

const std::string kKnowledge = TRUCELINE_SOURCE_DIR "/knowledge";

// What is compiled late is spelt well all the same: a bad cell is an error of loading, not of a story.
TEST(Pattern, ACellIsCheckedBeforeItIsCompiled) {
  const Fragments fragments = {{"unit", "day|week"}};
  const auto good = Pattern::of_cell("(?P<n>\\d+) {unit}s?", fragments);
  ASSERT_TRUE(good.ok());
  const auto match = good.value().find("in 30 days");
  ASSERT_TRUE(match.has_value());
  EXPECT_EQ((*match)["n"], (text::Span{3, 5}));
  for (const char* bad : {"(days", "days)", "[days", "*days", "{year}", "\\q", "(?P<n>a", "a{2000}"})
    EXPECT_FALSE(Pattern::of_cell(bad, fragments).ok()) << bad;
}

TEST(Pattern, AFragmentThatIsMisspeltIsToldSo) {
  EXPECT_FALSE(misspelt("a(b|c)*").has_value());
  ASSERT_TRUE(misspelt("a(b|c").has_value());
  EXPECT_THAT(misspelt("a(b|c")->problem, testing::HasSubstr("bad pattern"));
}

// Loading only checks how they are spelt; here each is compiled, as no reader's story ever does.
TEST(Pattern, AllOfOurOwnCompile) {
  const auto times = load_time_words(kKnowledge);
  const auto styles = load_styles(kKnowledge);
  ASSERT_TRUE(times.ok() && styles.ok());
  for (const auto& rule : times.value().rules) EXPECT_TRUE(rule.pattern.compiles()) << rule.id;
  for (const auto& line : styles.value().furniture) EXPECT_TRUE(line.pattern.compiles()) << line.id;
  for (const auto& tag : styles.value().tags) EXPECT_TRUE(tag.pattern.compiles()) << tag.id;
  for (const auto& shape : styles.value().shapes) EXPECT_TRUE(shape.compiles());
}

}  // namespace
}  // namespace truceline::lexicon
