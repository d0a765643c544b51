#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "truceline/lexicon/time_words.h"

namespace truceline::annotate {

/// Days since 1970-01-01 in the Gregorian calendar.
using Day = std::int32_t;

struct YearMonthDay {
  int year = 0, month = 1, day = 1;
};

Day day_of(YearMonthDay date);
YearMonthDay date_of(Day day);
int days_in_month(int year, int month);
/// Monday is 1, Sunday 7.
int weekday_of(Day day);

struct IsoWeek {
  int year = 0, week = 1;
};
IsoWeek iso_week_of(Day day);
Day monday_of(IsoWeek week);

/// "2016-12-09", "2016-12", "2016-W49".
std::string iso_day(Day day);
std::string iso_month(int year, int month);
std::string iso_week(Day day);

/// The day of "2016-12-09" or "2016-12-09T18:00"; nothing where it names no whole day or none that exists.
std::optional<Day> parse_day(std::string_view iso);

/// First day of the holiday in `year` (for the Islamic calendar the first one that begins in it; it may hold two).
Day first_day(const lexicon::Holiday& holiday, int year);

}  // namespace truceline::annotate
