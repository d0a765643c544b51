#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/numbers.h"
#include "truceline/lexicon/pattern.h"
#include "truceline/lexicon/pattern_filter.h"

namespace truceline::lexicon {

/// A holiday and how its day is computed.
struct Holiday {
  std::string id;
  std::string calendar;     // fixed easter orthodox islamic nowruz weekday
  int a = 0, b = 0, c = 0;  // month and day, days from Easter, or month, weekday and nth
  int days = 1;
};

/// A way to write an expression of time: a row of knowledge/times/rules.tsv.
struct TimeRule {
  std::string id;       // "time.day"
  std::string type;     // DATE TIME DURATION SET
  std::string reading;  // how its value is made: annotate/time_value.h
  Pattern pattern;      // groups named by the classes of words.tsv
  /// What must (or, with the flag, must not) stand just before and just after.
  bool has_before = false, has_after = false, not_before = false, not_after = false;
  Pattern before, after;
};

/// All that is known of expressions of time.
struct TimeWords {
  using Values = std::map<std::string, std::string, std::less<>>;
  std::map<std::string, Values, std::less<>> values;  // class -> word in lower case -> value
  std::vector<Holiday> holidays;                      // values["holiday"] gives the index
  std::vector<TimeRule> rules;
  PatternFilter filter;  // of the rules, in their order
  Pattern any;           // finds the next place where some rule may match
  Pattern core;          // finds the next word that no expression does without: a month, a unit, a figure, ...
  NumberWords numbers;

  /// The value of `word` in `word_class`, whatever its case; empty where there is none.
  std::string_view value(std::string_view word_class, std::string_view word) const;
};

/// Reads <knowledge_dir>/times/*.tsv and the number words. Fails with file and line on a bad pattern or reading.
base::Result<TimeWords> load_time_words(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
