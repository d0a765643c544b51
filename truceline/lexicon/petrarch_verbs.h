#pragma once

#include <string>

#include "truceline/base/result.h"
#include "truceline/lexicon/event_patterns.h"

namespace truceline::lexicon {

/// What became of a dictionary.
struct PetrarchVerbs {
  std::size_t added = 0;
  std::size_t passed_over = 0;  // patterns that name a set which the file does not have
  std::string first_problem;    // of those: "verbs.txt:12: unknown set &FOOD"; empty for none
};

/// Adds the patterns of a verb dictionary in PETRARCH's format (CAMEO.2.0.txt) to `patterns`, after ours: where one of
/// ours asks for as much, ours is taken.
///
///   &CEASEFIRE                       a set of synonyms
///   +TRUCE
///   ---  DECLARE   [---]  ---        a block: its code, or [---] for none without more words
///   DECLARE                          a verb of the block, with odd forms in braces: GIVE {GIVES GAVE GIVEN}
///   +CALL_OFF                        a verb of several words
///   - * &CEASEFIRE (WITH +)  [0871]  a pattern of all the block's verbs: what stands before and after them, its code
///
/// In a pattern, {A B} is a noun phrase, (IN A) a phrase with its preposition, $ + ^ % are the parties (found by our
/// own frames). Of a pair of codes, [042:043], the first is taken; [:173] is for the passive. Comments (# and ;) and
/// transformations (~) are passed over, as are codes without a PLOVER type (statements, 01). A code
/// that the scheme lacks is taken for the one above it. Fails with file:line on an unknown
/// root, a pattern without code or outside of a block, and brackets that do not match.
base::Result<PetrarchVerbs> add_petrarch_verbs(const std::string& path, EventPatterns& patterns);

}  // namespace truceline::lexicon
