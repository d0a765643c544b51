#pragma once

#include <vector>

#include "truceline/extract/quotations.h"
#include "truceline/lexicon/cues.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// The layers that tell where, when, to whom and through what something was said.
struct Circumstances {
  const text::Tree& tree;
  const record::Actors& actors;
  const record::Places& places;
  const std::vector<record::Time>& times;  // in order
  const lexicon::Cues& cues;
  const std::vector<bool>& quoted;  // by token: stands in quotation marks
};

/// Fills time, place, channel and addressee of `statement` from the words around its cue: from the cue's sentence
/// without the content and the speaker. "On Friday the mayor |told reporters| in Geneva that ..." A statement without a
/// cue is left as it is.
/// A time inside what another says, among the statements `all`, is no time of this saying. `statement` is one of `all`.
void set_circumstances(const Circumstances& layers, const std::vector<record::Statement>& all,
                       record::Statement& statement);

/// The noun phrase of `head` as a reference: its actor and its characters.
record::ActorRef reference(const text::Tree& tree, const record::Actors& actors, text::TokenId head,
                           const std::vector<bool>& quoted);

/// The characters of `range` without punctuation at its ends.
text::Span trimmed(const text::Tree& tree, text::TokenRange range);

}  // namespace truceline::extract
