#include "truceline/reason/copies.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace truceline::reason {
namespace {

const std::string kStory =
    "GOMA, March 3 (Reuters) - The army of the republic said on Monday that a week-long truce was over and that its "
    "guns "
    "would answer every shot. Rebels by the lake denied that they had fired first, and a bishop in the town asked both "
    "sides to wait until the harvest is in. At least four people were killed in the market, the hospital said.";

std::set<std::int64_t> bands_of(const std::string& text) {
  const auto bands = sketch(shingles(text));
  return {bands.begin(), bands.end()};
}

bool meet(const std::string& a, const std::string& b) {
  const auto left = bands_of(a), right = bands_of(b);
  return std::any_of(left.begin(), left.end(), [&](std::int64_t band) { return right.contains(band); });
}

Edition edition(const std::string& id, const std::string& kind, const std::string& agency = "",
                const std::string& headline = "") {
  Edition e;
  e.id = id;
  e.kind = kind;
  e.agency = agency;
  e.headline = headline;
  return e;
}

Descent between(const std::string& a, const std::string& b, Edition earlier, Edition later) {
  const auto left = shingles(a), right = shingles(b);
  earlier.size = left.size();
  later.size = right.size();
  return descent(earlier, later, overlap(left, right));
}

TEST(Copies, ShinglesIgnoreMarksAndCase) {
  EXPECT_EQ(shingles("“The guns — fell silent.”"), shingles("the guns fell silent"));
  EXPECT_NE(shingles("the guns fell silent"), shingles("the guns fell slowly"));
  EXPECT_EQ(shingles("").size(), 0u);
  EXPECT_EQ(shingles("Truce over").size(), 1u);
}

TEST(Copies, ACopyMeetsAndAnotherStoryDoesNot) {
  EXPECT_TRUE(meet(kStory, "Truce over, says army\n\n" + kStory));
  EXPECT_FALSE(
      meet(kStory, "Farmers in the north say that the rains came late and that maize will be dear this year."));
}

TEST(Copies, KindsOfDescent) {
  const std::string cut = kStory.substr(0, kStory.find(", and a bishop"));
  EXPECT_EQ(between(kStory, kStory, edition("1", "first"), edition("1", "first")).kind, "identical");
  EXPECT_EQ(between(kStory, "Guns speak again\n\n" + kStory, edition("1", "first"), edition("2", "first")).kind,
            "syndicated");
  EXPECT_EQ(between(kStory, cut, edition("1", "first"), edition("2", "first")).kind, "abridged");
  EXPECT_EQ(
      between(kStory, kStory + " The toll rose to nine on Tuesday.", edition("1", "first"), edition("2", "update"))
          .kind,
      "update");
  EXPECT_EQ(between(kStory, "Maize will be dear this year, the traders in the capital say.", edition("1", "first"),
                    edition("2", "update"))
                .kind,
            "");
}

TEST(Copies, ARewrittenUpdateNeedsItsHeadlineOrAgency) {
  const std::string rewritten =
      "The toll in the market rose to nine. Rebels by the lake denied that they had fired first. The bishop has left "
      "the town for the capital and will speak there on Friday about the harvest and the dead.";
  const Edition first = edition("1", "first", "Reuters", "Truce over, army says");
  EXPECT_EQ(between(kStory, rewritten, first, edition("2", "update", "Reuters")).kind, "update");
  EXPECT_EQ(between(kStory, rewritten, first, edition("2", "update", "Agence France-Presse")).kind, "");
  EXPECT_EQ(between(kStory, rewritten, first, edition("2", "first", "Reuters")).kind, "");
}

}  // namespace
}  // namespace truceline::reason
