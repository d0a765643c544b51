#pragma once

#include <vector>

#include "truceline/record/story.h"
#include "truceline/text/analysis.h"

namespace truceline::annotate {

/// Places of the story, and which token names which: `by_token[t]` is the place whose mention covers token t.
struct Places {
  std::vector<record::Place> places;
  std::vector<record::PlaceId> by_token;
};

/// Actors of the story after coreference. `by_token[t]` is the actor that the innermost mention over token t refers to,
/// so that the head of a noun phrase or a pronoun leads straight to its actor: by_token["he"] is Lavrov.
struct Actors {
  std::vector<record::Actor> actors;
  std::vector<record::ActorId> by_token;
};

}  // namespace truceline::annotate
