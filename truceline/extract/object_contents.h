#pragma once

#include <vector>

#include "truceline/extract/contents.h"
#include "truceline/lexicon/cues.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// What is said where the verb has an object that is spoken to or of before it: "accused |the army of 300 breaches|",
/// "urged |both sides to hold their fire|", "expressed |doubts whether it would hold|". Tried before a clause of the
/// verb's own.
Content addressed_content(const text::Tree& tree, text::TokenId cue, const lexicon::Cue& entry, const Marks& marks);

/// What is said where the object or a phrase of the verb is all there is: "called it |a first step|", "condemned |the
/// raid|", "called for |a truce|". Tried last.
Content object_content(const text::Tree& tree, text::TokenId cue, const lexicon::Cue& entry, const lexicon::Cues& cues,
                       const Marks& marks);

/// The phrase under a verb or noun that the preposition of `entry` opens, without it: "called for |a truce|", "a call
/// for |a truce|", "cast doubt on |the report|". A time is none: "insisted on Tuesday".
Content oblique_content(const text::Tree& tree, text::TokenId cue, const lexicon::Cue& entry, const Marks& marks);

}  // namespace truceline::extract
