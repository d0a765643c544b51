#pragma once

#include <map>
#include <string>
#include <string_view>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// A number as words or digits give it.
struct Number {
  double value = 0;
  bool vague = false;  // "a few", "several": about so many
  bool open = false;   // "hundreds", "dozens": so many or more
};

struct NumberWord {
  double value = 0;
  std::string kind;  // unit tens scale article fraction vague plural
};

/// The number words of knowledge/quantities/numbers.tsv.
struct NumberWords {
  std::map<std::string, NumberWord, std::less<>> words;
  /// A pattern for numbers in digits and words (lexicon/pattern.h), without groups.
  std::string expression;

  const NumberWord* find(std::string_view lower) const;
};

base::Result<NumberWords> load_number_words(const std::string& knowledge_dir);

/// The number that `phrase` writes; words that are no number ("of", "and") count nothing. Commas between digits are
/// thousands. "two hundred and five" is 205, "1.5 million" 1500000, "tens of thousands" 20000 and open, "a few" 3,
/// vague.
Number read_number(std::string_view phrase, const NumberWords& words);

}  // namespace truceline::lexicon
