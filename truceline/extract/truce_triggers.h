#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "truceline/extract/truce_units.h"
#include "truceline/lexicon/truce_patterns.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Where the words of a trigger of states.tsv stand in one sentence, units `begin` to `end`. Lives no longer than the
/// call that reads the sentence.
struct TruceTriggers {
  const text::Tree& tree;
  const TruceUnits& units;
  const lexicon::TrucePatterns& patterns;
  std::uint32_t begin = 0, end = 0;

  /// The units of the trigger of `pattern` from unit `at` on, which has its first word; empty where it does not stand
  /// there.
  std::vector<std::uint32_t> at(std::uint32_t at, const lexicon::TrucePattern& pattern) const;
  /// True where unit `u` parts what stands before it from what stands behind: a colon, a dash, not the hyphen of
  /// "a seven-day truce".
  bool wall(std::uint32_t u) const;
};

/// The words under which a unit may stand in the tables: its lemma, its form, and the lemmas its form may be of.
std::vector<std::string> trigger_keys(const TruceUnit& unit);

}  // namespace truceline::extract
