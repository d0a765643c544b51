#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/numbers.h"
#include "truceline/lexicon/pattern.h"

namespace truceline::lexicon {

/// What a word says of the number beside it: a row of knowledge/quantities/measures.tsv.
struct Measure {
  std::string name;               // "killed"
  std::vector<std::string> with;  // words of which one must stand in the sentence too; none where empty
};

/// Words around a number: "at least", "about".
struct Bound {
  std::string bound;  // record::Quantity::bound; empty for none
  bool approximate = false;
};

/// All that is known of counted things.
struct Measures {
  NumberWords numbers;
  Pattern number;                                    // a number in digits or words, longest match
  Pattern before;                                    // of the text up to a number: group bound
  Pattern after;                                     // of the text after a number: group bound
  std::map<std::string, Bound, std::less<>> bounds;  // by words in lower case
  /// role -> word -> measures, in the order of the table.
  std::map<std::string, std::map<std::string, std::vector<Measure>, std::less<>>, std::less<>> roles;

  /// The measures of `word` in `role`; none where the table has none.
  const std::vector<Measure>& find(std::string_view role, std::string_view word) const;
};

/// Reads <knowledge_dir>/quantities/*.tsv. Fails with file and line on an unknown role or bound.
base::Result<Measures> load_measures(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
