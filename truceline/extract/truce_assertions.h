#pragma once

#include <vector>

#include "truceline/extract/truce_context.h"
#include "truceline/extract/truce_matches.h"

namespace truceline::extract {

/// An assertion with what later steps need to know of how it was read.
struct ReadAssertion {
  record::Assertion assertion;  // its truce and `about` still open
  std::uint32_t group = 0;      // of the mention it speaks of
  text::TokenId top;
  text::SentenceId sentence;
  bool overlay = false;   // strained, violation: changes no state
  bool shots = false;     // of shots and blasts that are laid to nobody
  std::string denied;     // a denial's: the state that it denies, where its own sentence says it
  text::TokenId answers;  // a denial's: the top of what it denies, where that stands in the same sentence
};

/// That a truce is in force, told as so: more than an offer that one side took up.
inline bool tells_in_force(const record::Assertion& a) {
  return a.polarity == "positive" && a.modality == "asserted" &&
         (a.state == "in_effect" || a.state == "extended" || a.state == "declared" || a.state == "violation" ||
          a.state == "halted");
}
/// That a truce is over, told as so.
inline bool tells_over(const record::Assertion& a) {
  return a.polarity == "positive" && a.modality == "asserted" &&
         (a.state == "ended" || a.state == "expired" || a.state == "collapsed" || a.state == "suspended");
}

/// What `match` asserts: nothing, one assertion, or one with what it presupposes or embeds.
std::vector<ReadAssertion> truce_assertions(const TruceContext& context, const TruceMatch& match,
                                            const SentenceMentions& mentions, std::uint32_t focus_group);

}  // namespace truceline::extract
