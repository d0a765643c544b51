#include "truceline/annotate/calendar.h"

#include <gtest/gtest.h>

namespace truceline::annotate {
namespace {

TEST(Calendar, DaysAndDatesAreInverse) {
  for (Day day = -400000; day < 400000; day += 97) EXPECT_EQ(day_of(date_of(day)), day);
  EXPECT_EQ(day_of({1970, 1, 1}), 0);
  EXPECT_EQ(weekday_of(day_of({2016, 12, 9})), 5);
  EXPECT_EQ(weekday_of(day_of({1960, 2, 29})), 1);
}

TEST(Calendar, IsoWeeks) {
  EXPECT_EQ(iso_week(day_of({2014, 3, 27})), "2014-W13");
  EXPECT_EQ(iso_week(day_of({2016, 1, 3})), "2015-W53");
  EXPECT_EQ(iso_week(day_of({2018, 12, 31})), "2019-W01");
  EXPECT_EQ(iso_day(monday_of({2015, 53})), "2015-12-28");
}

TEST(Calendar, ParsesOnlyDaysThatExist) {
  EXPECT_EQ(parse_day("2016-02-29"), day_of({2016, 2, 29}));
  EXPECT_FALSE(parse_day("2015-02-29"));
  EXPECT_FALSE(parse_day("2015-13-01"));
  EXPECT_FALSE(parse_day("2015-W05-1"));
  EXPECT_FALSE(parse_day("2015"));
}

struct Feast {
  const char* calendar;
  int a, b, year;
  const char* day;
};

TEST(Calendar, ComputesHolidays) {
  const Feast feasts[] = {
      {"easter", 0, 0, 2025, "2025-04-20"},    {"easter", 0, 0, 1998, "1998-04-12"},
      {"easter", -2, 0, 2014, "2014-04-18"},   {"orthodox", 0, 0, 2025, "2025-04-20"},
      {"orthodox", 0, 0, 2016, "2016-05-01"},  {"orthodox", 0, 0, 2021, "2021-05-02"},
      {"islamic", 10, 1, 2018, "2018-06-15"},  {"islamic", 9, 1, 2018, "2018-05-16"},
      {"islamic", 12, 10, 2016, "2016-09-13"}, {"nowruz", 0, 0, 2018, "2018-03-21"},
      {"nowruz", 0, 0, 2020, "2020-03-20"},    {"nowruz", 0, 0, 2025, "2025-03-21"},
      {"fixed", 12, 25, 2016, "2016-12-25"},
  };
  for (const auto& feast : feasts)
    EXPECT_EQ(iso_day(first_day({"x", feast.calendar, feast.a, feast.b, 0, 1}, feast.year)), feast.day)
        << feast.calendar;
}

}  // namespace
}  // namespace truceline::annotate
