#pragma once

#include <cstdint>
#include <string>

#include "truceline/lexicon/measures.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// What a number counts, and what the sentence says of them.
struct Counted {
  std::string unit;       // "civilians"; empty where the number stands alone
  std::string measure;    // "killed"; empty where nothing tells
  std::string role;       // of knowledge/quantities/measures.tsv, for the rule id
  bool part = false;      // "including nine children": of the number before
  bool of_them = false;   // "six of them", "six of them children": of the number before, too
  bool idle = false;      // "the two sides": no news
  std::uint32_t end = 0;  // token after the counted noun, or after the number
};

/// Reads what the number at `number` counts: the noun after it, and the verb, state or noun that gives the measure.
/// Looks along the tree first and along the words where the tree leads nowhere. Bounded by the sentence.
Counted counted_by(const text::Tree& tree, text::TokenRange number, const lexicon::Measures& measures);

}  // namespace truceline::annotate
