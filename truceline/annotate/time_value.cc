#include "truceline/annotate/time_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace truceline::annotate {

namespace {

constexpr std::string_view kOpenDay = "XXXX-XX-XX";

int leading_number(std::string_view s) {
  int n = 0;
  std::from_chars(s.data(), s.data() + s.size(), n);
  return n;
}

bool is_past(const TimeContext& c) { return c.tense != Tense::future; }

/// "2016-12-09" with the part of the day or the clock time of the fields: "2016-12-09TEV", "2016-12-09T18:00".
std::string with_time(std::string day, const TimeFields& f) {
  if (f.hour) return day + fmt::format("T{:02}:{:02}", *f.hour, f.minute.value_or(0));
  return day + f.part;
}

/// The year that puts month and day nearest to the publication, on the side that the tense tells.
int nearest_year(int month, int day, const TimeContext& c) {
  const Day now = *c.published;
  const int year = date_of(now).year;
  const auto at = [&](int y) { return day_of({y, month, std::min(day, days_in_month(y, month))}); };
  int best = year;
  for (const int y : {year - 1, year + 1})
    if (std::abs(at(y) - now) < std::abs(at(best) - now)) best = y;
  const Day slack = c.of_thing && c.tense == Tense::past ? 0 : 90;
  if (is_past(c) && at(best) > now + slack) return best - 1;
  if (c.tense == Tense::future && at(best) < now - 90) return best + 1;
  return best;
}

/// The day that a weekday means: the last one up to the publication, or the next one where the clause is of the future.
/// The day of publication itself is today either way, as wire copy has it.
Day weekday_near(int weekday, const TimeFields& f, const TimeContext& c) {
  const Day now = *c.published;
  const int back = (weekday_of(now) - weekday + 7) % 7, ahead = (weekday - weekday_of(now) + 7) % 7;
  if (f.rel == -1) return now - (back == 0 ? 7 : back);
  if (f.rel == 1) return now + (ahead == 0 ? 7 : ahead);
  return c.tense == Tense::future ? now + ahead : now - back;
}

std::string calendar_day(const TimeFields& f, const TimeContext& c) {
  const int month = *f.month, day = *f.day;
  if (!f.year && !c.published) return fmt::format("XXXX-{:02}-{:02}", month, day);
  const int year = f.year ? *f.year : nearest_year(month, day, c);
  if (day > days_in_month(year, month)) return {};
  return iso_day(day_of({year, month, day}));
}

/// The day that the fields name; empty where they name none that exists.
std::string named_day(const TimeFields& f, const TimeContext& c) {
  if (f.month && f.day) return calendar_day(f, c);
  if (f.days_off) return c.published ? iso_day(*c.published + *f.days_off) : std::string(kOpenDay);
  if (f.weekday) return c.published ? iso_day(weekday_near(*f.weekday, f, c)) : fmt::format("XXXX-WXX-{}", *f.weekday);
  return {};
}

TimeValue day(const TimeFields& f, const TimeContext& c) {
  const auto named = named_day(f, c);
  if (named.empty()) return {};
  const bool timed = f.hour || !f.part.empty();
  return {timed ? "TIME" : "DATE", with_time(named, f), f.edge, "", ""};
}

/// "between 5 and 9 November", "Nov. 5-9". TIMEX3 has no value for several days: it is that of the last, and `from`
/// and `to` say all of it.
TimeValue days(const TimeFields& f, const TimeContext& c) {
  const std::string last = calendar_day(f, c);
  if (last.empty() || !f.first_day || *f.first_day >= *f.day) return {};
  const auto end = parse_day(last);
  if (!end) return {"DATE", last, "", "", ""};
  return {"DATE", last, "", iso_day(*end - (date_of(*end).day - *f.first_day)), last};
}

/// The day that a bare hour or part of the day belongs to: that of the same sentence, else what is past lies on the day
/// last told of ("agreed on Thursday. The truce took effect at 7 p.m."), else the publication. What is still to come
/// does not lie on a day gone by: "began on Sunday and is to end at midnight".
std::string day_in_force(const TimeContext& c) {
  const auto spoken_of = parse_day(c.reference);
  const bool gone_by =
      c.tense == Tense::future && !c.future_of_past && c.published && spoken_of && *spoken_of < *c.published;
  if (spoken_of && (c.labelled || (c.same_sentence && !gone_by))) return c.reference.substr(0, 10);
  if (c.tense == Tense::past && !c.told.empty()) return c.told;
  return c.published ? iso_day(*c.published) : std::string(kOpenDay);
}

/// "nine in the evening" is hour 21, "three in the morning" 3; nothing for a number that is no hour.
std::optional<int> spoken_hour(const lexicon::Number& number, const std::string& part) {
  const int n = static_cast<int>(number.value);
  if (number.vague || number.open || n != number.value || n < 1 || n > 12) return std::nullopt;
  const bool late = part == "TAF" || part == "TEV" || (part == "TNI" && n >= 6);
  return n % 12 + (late && n != 12 ? 12 : 0);
}

TimeValue clock(TimeFields f, const TimeContext& c) {
  if (!f.hour && f.number) {
    f.hour = spoken_hour(*f.number, f.part);
    if (!f.hour) return {};
    if (f.to_hour && f.minute) {
      f.hour = (*f.hour + 23) % 24;
      f.minute = 60 - *f.minute;
    }
  }
  auto named = named_day(f, c);
  if (named.empty()) named = day_in_force(c);
  return {"TIME", with_time(named, f), "", "", ""};
}

TimeValue month(const TimeFields& f, const TimeContext& c) {
  if (f.year && (!f.rel || !c.published)) return {"DATE", iso_month(*f.year, *f.month), f.edge, "", ""};
  if (!c.published) return {"DATE", fmt::format("XXXX-{:02}", *f.month), f.edge, "", ""};
  const auto now = date_of(*c.published);
  int year = now.year;
  if (f.rel_year) {
    year += *f.rel_year;
  } else if (f.rel && *f.rel == -1) {
    year -= *f.month >= now.month;
  } else if (f.rel && *f.rel == 1) {
    year += *f.month <= now.month;
  } else if (is_past(c)) {
    year -= *f.month > now.month;
  } else {
    year += *f.month < now.month;
  }
  return {"DATE", iso_month(year, *f.month), f.edge, "", ""};
}

TimeValue day_of_month(const TimeFields& f, const TimeContext& c) {
  if (!c.published) return {"DATE", fmt::format("XXXX-XX-{:02}", *f.day), "", "", ""};
  auto now = date_of(*c.published);
  const int step = is_past(c) ? -1 : 1;
  if ((step < 0 && *f.day > now.day) || (step > 0 && *f.day < now.day)) now.month += step;
  if (now.month == 0) now = {now.year - 1, 12, 1};
  if (now.month == 13) now = {now.year + 1, 1, 1};
  if (*f.day > days_in_month(now.year, now.month)) return {};
  return {"DATE", iso_day(day_of({now.year, now.month, *f.day})), "", "", ""};
}

TimeValue season(const TimeFields& f, const TimeContext& c) {
  if (f.year) return {"DATE", fmt::format("{:04}-{}", *f.year, f.season), f.edge, "", ""};
  if (!c.published) return {"DATE", "XXXX-" + f.season, f.edge, "", ""};
  const auto now = date_of(*c.published);
  const int first = f.season == "SP" ? 3 : f.season == "SU" ? 6 : f.season == "FA" ? 9 : 12;
  int year = now.year;
  if (f.rel && *f.rel == -1) {
    year -= first + 2 >= now.month || first == 12;
  } else if (f.rel && *f.rel == 1) {
    year += first <= now.month;
  } else if (!f.rel && is_past(c)) {
    year -= first > now.month;
  } else if (!f.rel) {
    year += first + 2 < now.month;
  }
  return {"DATE", fmt::format("{:04}-{}", year, f.season), f.edge, "", ""};
}

/// Months counted from year 0, to add and split.
std::string month_value(int months) { return iso_month(months / 12, months % 12 + 1); }

/// "1989-Q3" a year before is "1988-Q3".
std::string year_before(const std::string& quarter) {
  return fmt::format("{:04}{}", leading_number(std::string_view(quarter).substr(0, 4)) - 1, quarter.substr(4));
}

/// "the quarter", "the year-ago period": the one that the story speaks of. Where it speaks of none, "the quarter" may
/// be part of a town.
TimeValue quarter_told(const TimeFields& f, const TimeContext& c) {
  if (c.quarter.empty()) return f.year ? TimeValue{"DATE", fmt::format("{:04}", *f.year), "", "", ""} : TimeValue{};
  const auto year = f.rel_year && f.unit == "Q" && c.published ? date_of(*c.published).year + *f.rel_year : f.year;
  if (year) return {"DATE", fmt::format("{:04}{}", *year, c.quarter.substr(4)), "", "", ""};
  return {"DATE", f.rel_year ? year_before(c.quarter) : c.quarter, "", "", ""};
}

TimeValue quarter(const TimeFields& f, const TimeContext& c) {
  if (!f.ordinal) return quarter_told(f, c);
  if (*f.ordinal > 4) return {};
  if (f.year) return {"DATE", fmt::format("{:04}-Q{}", *f.year, *f.ordinal), "", "", ""};
  if (!c.published) return {"DATE", fmt::format("XXXX-Q{}", *f.ordinal), "", "", ""};
  const auto now = date_of(*c.published);
  if (f.rel_year) return {"DATE", fmt::format("{:04}-Q{}", now.year + *f.rel_year, *f.ordinal), "", "", ""};
  const int current = (now.month + 2) / 3;
  // The quarter just over is that of this year even in "expects a loss for the third quarter".
  const int year = now.year + (is_past(c) ? -(*f.ordinal > current) : *f.ordinal < current - 1);
  return {"DATE", fmt::format("{:04}-Q{}", year, *f.ordinal), "", "", ""};
}

/// `from` moved by `n` units, as coarse as the unit: two weeks before 2016-12-09 is 2016-W47. `from` is a TIMEX3 value.
std::string moved(const std::string& from, const std::string& unit, int n) {
  const auto whole_day = parse_day(from);
  const int year = leading_number(std::string_view(from).substr(0, 4));
  const int months =
      year * 12 + (from.size() >= 7 && from[5] != 'W' && from[5] != 'Q' ? leading_number(from.substr(5, 2)) : 1) - 1;
  if (unit == "D" && whole_day) return iso_day(*whole_day + n);
  if ((unit == "W" || unit == "2W") && whole_day) return iso_week(*whole_day + 7 * n * (unit == "W" ? 1 : 2));
  if (unit == "WE" && whole_day) return iso_week(*whole_day + 7 * n) + "-WE";
  if (unit == "M" && from.size() >= 7) return months + n > 0 ? month_value(months + n) : std::string();
  if (unit == "Q" && whole_day) {
    const int quarters = (months / 3) + n;
    return fmt::format("{:04}-Q{}", quarters / 4, quarters % 4 + 1);
  }
  if (unit == "Y") return fmt::format("{:04}", year + n);
  if (unit == "10Y") return fmt::format("{:03}", year / 10 + n);
  if (unit == "100Y") return fmt::format("{:02}", year / 100 + n);
  return {};
}

/// "P3D", "PT24H", "PXY" where the number is vague, "P2.5Y".
std::string duration_value(const lexicon::Number& number, const std::string& unit) {
  std::string_view u = unit;
  const std::string prefix = u.starts_with('T') ? "PT" : "P";
  if (u.starts_with('T')) u.remove_prefix(1);
  const auto letter = u.find_first_not_of("0123456789");
  const double size = letter > 0 && letter != u.npos ? leading_number(u) : 1;
  if (letter == u.npos) return {};
  const std::string name = u.substr(letter) == "WE"  ? "W"
                           : u.substr(letter) == "Q" ? "M"
                                                     : std::string(u.substr(letter));
  if (number.vague || number.open) return prefix + "X" + (size > 9 ? (size == 10 ? "E" : "C") : name);
  if (name == "Y" && number.value * size - std::floor(number.value * size) == 0.5)
    return prefix + fmt::format("{}Y6M", std::floor(number.value * size));
  const double value = number.value * size * (u.substr(letter) == "Q" ? 3 : 1);
  return prefix + fmt::format("{}", value) + name;
}

TimeValue duration(const TimeFields& f) {
  if (!f.number || f.unit.empty()) return {};
  return {"DURATION", duration_value(*f.number, f.unit), f.approx, "", ""};
}

/// A count of units from a date: exact counts of days or more give a date, hours and vague counts a duration.
TimeValue counted(const TimeFields& f, const std::string& from, int sign) {
  if (!f.number || f.unit.empty()) return {};
  const double n = f.number->value;
  const bool exact = !f.number->vague && !f.number->open && n == std::floor(n) && n < 100000;
  if (exact && !from.empty()) {
    const auto value = moved(from, f.unit, sign * static_cast<int>(n));
    if (!value.empty()) return {"DATE", value, f.approx == "APPROX" ? f.approx : "", "", ""};
  }
  if (!exact && sign < 0 && f.unit.size() == 1)
    return {"DURATION", duration_value(*f.number, f.unit), f.approx, "", ""};
  return duration(f);
}

std::string published(const TimeContext& c) { return c.published ? iso_day(*c.published) : std::string(); }

/// The date last spoken of, else the publication. For a count of years it must stand in the same sentence.
std::string reference(const TimeContext& c, bool near = false) {
  if (near && !c.same_sentence) return published(c);
  if (!c.reference.empty() && c.reference[0] != 'X' && c.reference.find('W') == c.reference.npos) return c.reference;
  return published(c);
}

/// A unit that no date is known for: a week stays XXXX-WXX.
std::string open_unit(const std::string& unit) {
  if (unit == "D") return std::string(kOpenDay);
  if (unit == "W" || unit == "2W") return "XXXX-WXX";
  if (unit == "WE") return "XXXX-WXX-WE";
  if (unit == "M") return "XXXX-XX";
  return unit == "Q" ? "XXXX-QX" : "XXXX";
}

TimeValue relative(const TimeFields& f, const TimeContext& c) {
  if (f.unit.empty() || f.unit.starts_with('T')) return {};
  if (f.rel_same) {
    const auto from = reference(c);
    const auto value = from.empty() ? open_unit(f.unit) : moved(from, f.unit, 0);
    return {value.empty() ? "" : "DATE", value, f.edge, "", ""};
  }
  if (!c.published) return {"DATE", open_unit(f.unit), f.edge, "", ""};
  int step = f.rel.value_or(0);
  if (f.unit == "WE" && !f.rel && c.tense == Tense::past && weekday_of(*c.published) < 6) step = -1;
  const auto value = moved(published(c), f.unit, step);
  return {value.empty() ? "" : "DATE", value, f.edge, "", ""};
}

/// "the same day", "the next day", "the day before": `step` units from the date last spoken of.
TimeValue stepped(const TimeFields& f, const TimeContext& c, int step) {
  const auto from = reference(c);
  const bool in_day = f.unit.empty();
  const std::string unit = in_day ? "D" : f.unit;
  if (from.empty()) return {in_day ? "TIME" : "DATE", open_unit(unit) + (in_day ? f.part : ""), "", "", ""};
  auto value = moved(from, unit, step);
  if (value.empty()) value = moved(published(c), unit, step);
  if (value.empty()) return {};
  return {in_day ? "TIME" : "DATE", value + (in_day ? f.part : ""), "", "", ""};
}

TimeValue after(const TimeFields& f, const TimeContext& c, int sign) {
  const std::string from = c.day.empty() || f.unit.ends_with('Y') ? reference(c) : c.day;
  const bool known = c.same_sentence && !from.empty() && f.approx.empty();
  return known ? counted(f, from, sign) : duration(f);
}

TimeValue every(const TimeFields& f) {
  if (f.weekday) return {"SET", fmt::format("XXXX-WXX-{}{}", *f.weekday, f.part), "", "", ""};
  if (f.month) return {"SET", fmt::format("XXXX-{:02}", *f.month), "", "", ""};
  if (f.unit.empty()) return {};
  return {"SET", duration_value(f.number.value_or(lexicon::Number{1, false, false}), f.unit), "", "", ""};
}

/// A midnight that has gone by when the story is written lies at the start of its day: "on Tuesday accused the army of
/// shelling hours after the truce came into effect at midnight".
TimeValue part(const TimeFields& f, const TimeContext& c) {
  const auto day = day_in_force(c);
  const bool gone_by = c.tense == Tense::past && c.published && day == iso_day(*c.published);
  return {"TIME", day + (gone_by && f.part == "T24:00" ? "T00:00" : f.part), "", "", ""};
}

int holiday_year(const TimeFields& f, const TimeContext& c) {
  const Day now = *c.published;
  const int year = date_of(now).year;
  int best = year;
  Day least = std::abs(first_day(*f.holiday, year) - now);
  for (const int y : {year - 1, year + 1}) {
    const Day first = first_day(*f.holiday, y);
    const bool wrong_side = (is_past(c) && first > now + 30) || (c.tense == Tense::future && first < now - 40);
    if (!wrong_side && std::abs(first - now) < least) {
      best = y;
      least = std::abs(first - now);
    }
  }
  if (f.rel == -1 && first_day(*f.holiday, best) >= now) return best - 1;
  if (f.rel == 1 && first_day(*f.holiday, best) <= now) return best + 1;
  return best;
}

TimeValue holiday(const TimeFields& f, const TimeContext& c) {
  if (!f.holiday) return {};
  if (!f.year && !c.published) return {"DATE", std::string(kOpenDay), f.edge, "", ""};
  const Day first = first_day(*f.holiday, f.year ? *f.year : holiday_year(f, c));
  const Day last = first + f.holiday->days - 1;
  if (f.edge == "END" && last != first) return {"DATE", iso_day(last), "", iso_day(last), iso_day(last)};
  return {"DATE", iso_day(first), "", iso_day(first), iso_day(last)};
}

TimeValue year(const TimeFields& f) { return {"DATE", fmt::format("{:04}", *f.year), f.edge, "", ""}; }

/// "a year earlier" where quarters are compared: the same quarter of that year.
bool is_year_of_quarter(const TimeFields& f, const TimeContext& c) {
  return !c.quarter.empty() && f.unit == "Y" && f.number && f.number->value == 1 && !f.number->vague;
}

TimeValue read_count(const std::string& reading, const TimeFields& f, const TimeContext& c) {
  if ((reading == "ago" || reading == "earlier") && is_year_of_quarter(f, c))
    return {"DATE", year_before(c.quarter), "", "", ""};
  if (reading == "ago") return counted(f, published(c), -1);
  if (reading == "hence") return counted(f, published(c), 1);
  if (reading == "later")
    return counted(f.number ? f : [&] { auto one = f; one.number = {1, false, false}; return one; }(), reference(c), 1);
  if (reading == "earlier") return counted(f, reference(c, f.unit == "Y"), -1);
  if (reading == "after") return after(f, c, -1);
  if (reading == "before") return after(f, c, 1);
  if (reading == "same") return stepped(f, c, 0);
  if (reading == "next") return stepped(f, c, 1);
  if (reading == "previous") return stepped(f, c, -1);
  if (reading == "duration") return duration(f);
  if (reading == "vague") return {"DURATION", duration_value({0, true, false}, f.unit), "", "", ""};
  if (reading == "half_unit")
    return {"DURATION", duration_value({f.unit == "TH" ? 30.0 : 0.5, false, false}, f.unit == "TH" ? "TM" : f.unit), "",
            "", ""};
  return {};
}

TimeValue read_any(const std::string& reading, const TimeFields& f, const TimeContext& c) {
  if (reading == "day") return day(f, c);
  if (reading == "days") return days(f, c);
  if (reading == "clock") return clock(f, c);
  if (reading == "part") return part(f, c);
  if (reading == "month") return month(f, c);
  if (reading == "day_of_month") return day_of_month(f, c);
  if (reading == "year") return year(f);
  if (reading == "half") return {"DATE", fmt::format("{:04}-H{}", *f.year, f.second_half ? 2 : 1), "", "", ""};
  if (reading == "quarter") return quarter(f, c);
  if (reading == "season") return season(f, c);
  if (reading == "decade") return {"DATE", f.decade, f.edge, "", ""};
  if (reading == "century")
    return f.ordinal ? TimeValue{"DATE", fmt::format("{:02}", *f.ordinal - 1), f.edge, "", ""} : TimeValue{};
  if (reading == "relative") return relative(f, c);
  if (reading == "holiday") return holiday(f, c);
  if (reading == "set") return {"SET", f.set, "", "", ""};
  if (reading == "every") return every(f);
  if (reading == "ref") return {"DATE", f.ref, "", "", ""};
  return read_count(reading, f, c);
}

using Range = std::pair<Day, Day>;

/// The third of a range that the mod points at.
Range narrowed(Range days, const std::string& mod) {
  const Day third = (days.second - days.first + 1) / 3;
  if (third == 0) return days;
  if (mod == "START") return {days.first, days.first + third - 1};
  if (mod == "MID") return {days.first + third, days.second - third};
  if (mod == "END") return {days.second - third + 1, days.second};
  return days;
}

Range season_days(int year, std::string_view season) {
  const int first = season == "SP" ? 3 : season == "SU" ? 6 : season == "FA" ? 9 : 12;
  const int last = first == 12 ? 2 : first + 2, last_year = first == 12 ? year + 1 : year;
  return {day_of({year, first, 1}), day_of({last_year, last, days_in_month(last_year, last)})};
}

std::optional<Range> covered(std::string_view v) {
  if (v.empty() || v.find('X') != v.npos || v.front() == 'P' || v.find_first_of("0123456789") != 0) return std::nullopt;
  if (const auto whole = parse_day(v)) return Range{*whole, *whole};
  const int year = leading_number(v.substr(0, 4));
  if (v.size() == 2 || v.size() == 3) {
    const int span = v.size() == 2 ? 100 : 10, first = leading_number(v) * span;
    return Range{day_of({first, 1, 1}), day_of({first + span - 1, 12, 31})};
  }
  if (v.size() == 4) return Range{day_of({year, 1, 1}), day_of({year, 12, 31})};
  if (v[5] == 'W' && v.size() >= 8) {
    const Day monday = monday_of({year, leading_number(v.substr(6, 2))});
    return v.ends_with("-WE") ? Range{monday + 5, monday + 6} : Range{monday, monday + 6};
  }
  if (v[5] == 'Q' || v[5] == 'H') {
    const int months = v[5] == 'Q' ? 3 : 6, last = leading_number(v.substr(6)) * months;
    if (last < months || last > 12) return std::nullopt;
    return Range{day_of({year, last - months + 1, 1}), day_of({year, last, days_in_month(year, last)})};
  }
  if (v[5] >= 'A') return season_days(year, v.substr(5));
  const int in_year = leading_number(v.substr(5));
  if (in_year < 1 || in_year > 12) return std::nullopt;
  return Range{day_of({year, in_year, 1}), day_of({year, in_year, days_in_month(year, in_year)})};
}

}  // namespace

void cover(TimeValue& value) {
  if (!value.from.empty() || (value.type != "DATE" && value.type != "TIME")) return;
  const auto days = covered(value.value);
  if (!days) return;
  const auto narrow = narrowed(*days, value.mod);
  value.from = iso_day(narrow.first);
  value.to = iso_day(narrow.second);
}

TimeValue read_time(const std::string& reading, const std::string& type, const TimeFields& fields,
                    const TimeContext& context) {
  auto value = read_any(reading, fields, context);
  if (value.type.empty() || value.value.empty()) return {};
  if (type == "SET") value.type = "SET";
  cover(value);
  return value;
}

}  // namespace truceline::annotate
