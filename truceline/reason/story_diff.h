#pragma once

#include <string>
#include <vector>

#include "truceline/record/story.h"

namespace truceline::reason {

/// One thing that a newer version of a story says otherwise, no longer says, or says for the first time.
struct Change {
  std::string part;     // statement | number | truce | event
  std::string kind;     // changed | gone | new
  std::string who;      // speaker or holder; empty where nobody is named
  std::string what;     // "killed", "in_effect", "ASSAULT"; empty for statements
  text::Span old_span;  // in the older text; empty for what is new
  text::Span new_span;  // in the newer text; empty for what is gone
};

/// What changed from `older` to `newer`, claim by claim: a toll that rose (31 -> 48), a quotation that is gone, a state
/// that somebody now holds otherwise. Claims are paired by who makes them and by their words, not by where they stand,
/// so that moving a paragraph changes nothing. Statements first, then numbers, truces and events, each in the order of
/// the newer text and what is gone last. At most quadratic in the claims of one story.
std::vector<Change> story_diff(const record::Story& older, const record::Story& newer);

}  // namespace truceline::reason
