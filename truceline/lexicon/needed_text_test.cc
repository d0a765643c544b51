#include "truceline/lexicon/needed_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace truceline::lexicon {
namespace {

using Strings = std::vector<std::string>;
using testing::UnorderedElementsAreArray;

TEST(NeededText, IsWhatEachMatchHas) {
  struct Case {
    const char* expression;
    Strings needed;
  };
  const Case cases[] = {
      {"truce", {"truce"}},
      {"Truce", {"truce"}},              // texts are asked in lower case
      {"truces?", {"truces", "truce"}},  // the last letter may be missing
      {"ag+o", {"a"}},                   // the g may come again: "aggo"
      {"(?:\\d|two) weeks", {" weeks"}},
      {"(?:two|three)-week", {"two-week", "three-week"}},  // parts that are certain grow together
      {"(?:the )?quarter", {"the quarter", "quarter"}},    // what may be missing is not asked for
      {"(?P<day>\\d+)th of (?P<month>may|june)", {"th of may", "th of june"}},
      {"\\d+", {}},        // no certain piece
      {"truce|\\d+", {}},  // one branch without
      {"truce|", {}},      // or with nothing at all
      {"a*b{2,3}c{0,1}", {"b"}},
      {"[Aa]l-[A-Z]x", {"al-"}},  // a class of one letter is that letter
      {"[ap]\\.m\\.", {"a.m.", "p.m."}},
      {"[^a]b", {"b"}},
      {"[[:alpha:]]b", {"b"}},
      {"\\bago\\b", {"ago"}},
      {"x\\x{a0}yz", {"yz"}},
      {"\\p{Lu}bc", {"bc"}},
      {"a–b", {"a–b"}},
      {"–+a", {"–"}},          // a sign beyond ASCII is repeated as a whole
      {"(?i:É)tat", {"tat"}},  // whose other case is another sign
      {"(?i)Été de", {" de"}},
      {".*ago$", {"ago"}},
      {"", {}},
  };
  for (const Case& c : cases)
    EXPECT_THAT(needed_text(c.expression), UnorderedElementsAreArray(c.needed)) << c.expression;
}

TEST(NeededText, StopsAtSixtyFourCertainOnes) {
  // 10 x 10 words are too many to be written out: the longer half is enough.
  const std::string ten = "(?:a|b|c|d|e|f|g|h|i|j)", long_ten = "(?:aa|bb|cc|dd|ee|ff|gg|hh|ii|jj)";
  EXPECT_EQ(needed_text(ten + long_ten).size(), 10u);
  EXPECT_EQ(needed_text(ten + long_ten).front().size(), 2u);
}

}  // namespace
}  // namespace truceline::lexicon
