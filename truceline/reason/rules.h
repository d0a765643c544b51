#pragma once

#include <string>
#include <vector>

#include "truceline/lexicon/contradiction_words.h"
#include "truceline/reason/claims.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::reason {

/// All that the rules read; lives no longer than one call of find_contradictions.
struct Case {
  const text::Document& document;
  const text::Tree& tree;
  const record::Actors& actors;
  const std::vector<record::Place>& places;
  const record::Date& published;
  const std::vector<record::Statement>& statements;
  const std::vector<record::Event>& events;
  const std::vector<record::Quantity>& quantities;
  const std::vector<record::Truce>& truces;
  const std::vector<record::Assertion>& assertions;
  const lexicon::ContradictionWords& words;
  const std::vector<Claim>& claims;

  /// The sentence that byte `at` lies in, as an index.
  std::uint32_t sentence_at(std::uint32_t at) const;
  std::string quote(text::Span span) const;  // the words in curly quotation marks, shortened in the middle where long
};

/// A contradiction with all that the rules fill in.
record::Contradiction contradiction(std::string kind, std::string rule, record::Side a, record::Side b,
                                    double confidence, std::string explanation);

/// R2: one accuses, the other denies.
std::vector<record::Contradiction> denied_acts(const Case& c);
/// R2 again, by the events: "the police shot the farmers", "denied that his men had killed anyone", one deed of one
/// doer in other words.
std::vector<record::Contradiction> denied_events(const Case& c);
/// R4: one says that something was done, another that it was not.
std::vector<record::Contradiction> negations(const Case& c);
/// R5: of one thing, two words that cannot both be so: "the crossing was open", "it stayed shut".
std::vector<record::Contradiction> antonym_clashes(const Case& c);
/// R1, R3 to R5 and R7 to R12: what the assertions on truces say against each other (truce_rules.h).
std::vector<record::Contradiction> truce_contradictions(const Case& c);
/// R6: two tolls of one event by two claimants whose ranges do not meet.
std::vector<record::Contradiction> number_clashes(const Case& c);

}  // namespace truceline::reason
