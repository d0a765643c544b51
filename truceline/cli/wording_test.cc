#include "truceline/cli/wording.h"

#include <gtest/gtest.h>

namespace truceline::cli {
namespace {

TEST(DateWords, DaysMonthsYears) {
  EXPECT_EQ(date_words("2016-12-09"), "Fri 9 Dec 2016");
  EXPECT_EQ(date_words("2016-12-09", "2016-12-10"), "Fri 9 Dec");
  EXPECT_EQ(date_words("2016-12-09", "2017-01-01"), "Fri 9 Dec 2016");
  EXPECT_EQ(date_words("2016-12"), "December 2016");
  EXPECT_EQ(date_words("2016"), "2016");
  EXPECT_EQ(date_words("XXXX-WXX-5"), "XXXX-WXX-5");
  EXPECT_EQ(date_words("2016-13"), "2016-13");
}

TEST(RangeWords, OpenAndClosed) {
  EXPECT_EQ(range_words("", ""), "");
  EXPECT_EQ(range_words("2016-12-07", "2016-12-07", "2016"), "Wed 7 Dec");
  EXPECT_EQ(range_words("2016-12-07", "2016-12-09", "2016"), "Wed 7 Dec – Fri 9 Dec");
  EXPECT_EQ(range_words("2016-12-07", "", "2016"), "from Wed 7 Dec");
  EXPECT_EQ(range_words("", "2016-12-09", "2016"), "until Fri 9 Dec");
}

TEST(RangeWords, WholeMonthsAndYearsByName) {
  EXPECT_EQ(range_words("1991-01-01", "1991-12-31", "2005"), "1991");
  EXPECT_EQ(range_words("1991-01-01", "1995-12-31", "2005"), "1991 – 1995");
  EXPECT_EQ(range_words("1991-11-01", "1991-11-30", "1991"), "November 1991");
  EXPECT_EQ(range_words("2024-02-01", "2024-02-29", "2024"), "February 2024");
  EXPECT_EQ(range_words("2024-02-01", "2024-02-28", "2024"), "Thu 1 Feb – Wed 28 Feb");
  EXPECT_EQ(range_words("1991-11-01", "1991-12-31", "1991"), "Fri 1 Nov – Tue 31 Dec");
}

record::Quantity quantity(std::optional<double> value, std::optional<double> min, std::optional<double> max,
                          std::string bound, bool approximate) {
  record::Quantity made;
  made.value = value;
  made.min = min;
  made.max = max;
  made.bound = std::move(bound);
  made.approximate = approximate;
  return made;
}

TEST(AmountWords, NumbersRangesBounds) {
  EXPECT_EQ(amount_words(quantity(12, {}, {}, "", false)), "12");
  EXPECT_EQ(amount_words(quantity(12500, {}, {}, "", true)), "about 12,500");
  EXPECT_EQ(amount_words(quantity(1234567, {}, {}, "", false)), "1,234,567");
  EXPECT_EQ(amount_words(quantity(2.5, {}, {}, "", false)), "2.5");
  EXPECT_EQ(amount_words(quantity({}, 2000, {}, "", true)), "2,000 or more");
  EXPECT_EQ(amount_words(quantity(40, 40, {}, "at_least", false)), "at least 40");
  EXPECT_EQ(amount_words(quantity({}, 200, {}, "", true)), "200 or more");
  EXPECT_EQ(amount_words(quantity({}, 30, 40, "", false)), "30 to 40");
  EXPECT_EQ(amount_words(quantity({}, {}, {}, "", false)), "");
}

TEST(LookUp, UnknownKeysReadAsWords) {
  EXPECT_EQ(state_words("in_effect"), "in effect");
  EXPECT_EQ(state_words("some_new_state"), "some new state");
  EXPECT_EQ(cue_words("deny"), "denies");
  EXPECT_EQ(cue_words(""), "says");
}

}  // namespace
}  // namespace truceline::cli
