#pragma once

#include <optional>
#include <string>

#include "truceline/annotate/calendar.h"
#include "truceline/annotate/tense.h"
#include "truceline/lexicon/time_words.h"

namespace truceline::annotate {

/// What the words of one expression say, before it is known when the story was written.
struct TimeFields {
  std::optional<int> year, month, day, weekday, hour, minute;
  std::optional<int> rel;        // last -1, this 0, next 1
  std::optional<int> rel_year;   // "July last year" -1
  bool rel_same = false;         // "the same", "that"
  std::optional<int> days_off;   // today 0, yesterday -1
  std::optional<int> first_day;  // of several: "5-9 November"
  std::string part;              // TMO TAF TEV TNI, or T12:00, T24:00
  std::string unit;              // D W M Y Q WE 10Y 2W TH TM ...
  std::string season;            // SP SU FA WI
  std::string edge;              // START MID END
  std::string approx;            // APPROX LESS_THAN ...
  std::string set, ref, decade;
  std::optional<int> ordinal;
  std::optional<lexicon::Number> number;
  const lexicon::Holiday* holiday = nullptr;
  bool second_half = false;
  bool to_hour = false;  // "a quarter to seven"
};

/// Against what the words are read.
struct TimeContext {
  std::optional<Day> published;
  std::string reference;        // value of the date last spoken of: "2016-12-09", "1998-06"; empty for none
  bool same_sentence = false;   // the reference stands in the same sentence
  bool labelled = false;        // the reference is the label of an entry: "March 13 - The army halted ..."
  bool future_of_past = false;  // what is to come was so on a day gone by: "signed on Tuesday to stop at midnight"
  std::string day;              // the last whole day of the sentence, where the reference is none: "a 2018 pact"
  std::string told;             // a day of late that this paragraph or the last one tells of: "2016-12-08"
  std::string quarter;          // the latest quarter that the story has named: "1989-Q3"
  bool of_thing = false;        // stands before the thing that it dates: "the April 26 truce"
  Tense tense = Tense::unknown;
};

struct TimeValue {
  std::string type;   // DATE TIME DURATION SET; empty where the words are no time after all
  std::string value;  // TIMEX3
  std::string mod;
  std::string from, to;  // days covered
};

/// The value of `fields` under a reading of rules.tsv:
///   day       a day of the calendar or week, perhaps with a part of it: "Friday", "June 5", "yesterday evening"
///   clock     an hour, perhaps of a day          part      a part of the day alone: "at dawn"
///   days      several in a month: "between 5 and 9 November" is 2016-11-09, from 2016-11-05
///   month, day_of_month, year, half, quarter, season, decade, century, holiday
///   relative  "last week", "the end of this year"
///   ago, hence           counted from the publication: "two weeks ago"
///   later, earlier       counted from the date last spoken of: "five days later"
///   after, before        "a day after ...": the day of what follows, from a date in the same sentence; else a duration
///   same, next, previous "the same day", "the next day", "the previous week"
///   duration, vague, half_unit   "three days", "for weeks", "half an hour"
///   set, every           "daily", "every two years", "twice a week"
///   ref                  "now", "recently"
/// What the context leaves open stays open: "Friday" without a publication date is XXXX-WXX-5.
TimeValue read_time(const std::string& reading, const std::string& type, const TimeFields& fields,
                    const TimeContext& context);

/// First and last day of a TIMEX3 value with its mod: "2016-07" with START covers its first third. Empty where open.
void cover(TimeValue& value);

}  // namespace truceline::annotate
