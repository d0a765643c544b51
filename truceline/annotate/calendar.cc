#include "truceline/annotate/calendar.h"

#include <fmt/format.h>

#include <charconv>

namespace truceline::annotate {

namespace {

/// Western Easter (Meeus, Astronomical Algorithms, chapter 8).
Day easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return day_of({year, n / 31, n % 31 + 1});
}

/// Orthodox Easter: the Julian one, in the Gregorian calendar.
Day orthodox_easter(int year) {
  const int a = year % 4, b = year % 7, c = year % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7;
  const int n = d + e + 114;
  const int julian_shift = year / 100 - year / 400 - 2;
  return day_of({year, n / 31, n % 31 + 1}) + julian_shift;
}

/// A day of the tabular Islamic calendar, civil epoch (16 July 622 Julian), leap years 2 5 7 10 13 16 18 21 24 26 29.
Day islamic_day(int year, int month, int day) {
  constexpr Day kEpoch = -492148;
  return kEpoch + (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day - 1;
}

Day islamic_in(int year, int month, int day) {
  const int near = static_cast<int>((year - 622) * 33.0 / 32.0);
  for (int islamic = near - 1; islamic <= near + 3; ++islamic)
    if (const Day d = islamic_day(islamic, month, day); date_of(d).year == year) return d;
  return day_of(
      {year, 1, 1});  // some Gregorian years hold no such day in theory; none since 1900 does for our holidays
}

/// The day of the March equinox in Tehran, from the mean tropical year; exact 1980-2060 but for borderline minutes.
Day nowruz(int year) {
  const double equinox = 20.4681 + 0.242194 * (year - 1980) - static_cast<int>((year - 1980) / 4);  // in March, UTC
  const double tehran = equinox + 3.5 / 24;
  const int day = static_cast<int>(tehran);
  return day_of({year, 3, tehran - day < 0.5 ? day : day + 1});  // after noon the new year begins the next day
}

Day nth_weekday(int year, int month, int weekday, int nth) {
  const Day first = day_of({year, month, 1});
  return first + (weekday - weekday_of(first) + 7) % 7 + 7 * (nth - 1);
}

int number(std::string_view s) {
  int n = 0;
  std::from_chars(s.data(), s.data() + s.size(), n);
  return n;
}

}  // namespace

// Both ways after Howard Hinnant's chrono-compatible algorithms.
Day day_of(YearMonthDay date) {
  const int y = date.year - (date.month <= 2);
  const int era = (y >= 0 ? y : y - 399) / 400;
  const int year_of_era = y - era * 400;
  const int day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

YearMonthDay date_of(Day day) {
  const int z = day + 719468;
  const int era = (z >= 0 ? z : z - 146096) / 146097;
  const int day_of_era = z - era * 146097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int mp = (5 * day_of_year + 2) / 153;
  const int month = mp < 10 ? mp + 3 : mp - 9;
  return {year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * mp + 2) / 5 + 1};
}

int days_in_month(int year, int month) {
  return month == 12 ? 31 : day_of({year, month + 1, 1}) - day_of({year, month, 1});
}

int weekday_of(Day day) { return ((day + 3) % 7 + 7) % 7 + 1; }

IsoWeek iso_week_of(Day day) {
  const Day thursday = day - weekday_of(day) + 4;
  const int year = date_of(thursday).year;
  return {year, (thursday - day_of({year, 1, 1})) / 7 + 1};
}

Day monday_of(IsoWeek week) {
  const Day fourth = day_of({week.year, 1, 4});
  return fourth - weekday_of(fourth) + 1 + 7 * (week.week - 1);
}

std::string iso_day(Day day) {
  const auto date = date_of(day);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string iso_month(int year, int month) { return fmt::format("{:04}-{:02}", year, month); }

std::string iso_week(Day day) {
  const auto week = iso_week_of(day);
  return fmt::format("{:04}-W{:02}", week.year, week.week);
}

std::optional<Day> parse_day(std::string_view iso) {
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-' ||
      iso.substr(0, 10).find_first_not_of("0123456789-") != iso.npos)
    return std::nullopt;
  const YearMonthDay date{number(iso.substr(0, 4)), number(iso.substr(5, 2)), number(iso.substr(8, 2))};
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > days_in_month(date.year, date.month))
    return std::nullopt;
  return day_of(date);
}

Day first_day(const lexicon::Holiday& holiday, int year) {
  if (holiday.calendar == "easter") return easter(year) + holiday.a;
  if (holiday.calendar == "orthodox") return orthodox_easter(year) + holiday.a;
  if (holiday.calendar == "islamic") return islamic_in(year, holiday.a, holiday.b);
  if (holiday.calendar == "nowruz") return nowruz(year) + holiday.a;
  if (holiday.calendar == "weekday") return nth_weekday(year, holiday.a, holiday.b, holiday.c);
  return day_of({year, holiday.a, holiday.b});
}

}  // namespace truceline::annotate
