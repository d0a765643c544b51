#pragma once

#include "truceline/lexicon/cues.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Whose words a reporting verb reports, by the grammar alone.
struct Speaker {
  text::TokenId head;   // head of the noun phrase; invalid where nobody is named
  text::TokenId relay;  // who passed it on: "Radio quoted |the president| as saying" has the radio here
};

/// The speaker of the verb `cue`: its subject; the noun that its relative clause or participle hangs on; for a verb
/// joined to another the other's subject ("X, vowing that ..."; "X said ... and added that ..."); "X was quoted as
/// saying".
Speaker speaker_of(const text::Tree& tree, text::TokenId cue, const lexicon::Cues& cues);

/// The noun phrase of `head` without what merely follows it: "Almou Ag Mohamed|, a spokesman|", "a teacher |who ...|".
text::TokenRange speaker_phrase(const text::Tree& tree, text::TokenId head);

/// The actor that the phrase of `head` refers to; invalid where none is known.
record::ActorId actor_of(const text::Tree& tree, const record::Actors& actors, text::TokenId head);

}  // namespace truceline::extract
