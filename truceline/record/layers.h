#pragma once

#include <vector>

#include "truceline/record/story.h"
#include "truceline/text/analysis.h"

namespace truceline::record {

/// Places of the story, and which token names which: `by_token[t]` is the place whose mention covers token t.
struct Places {
  std::vector<Place> places;
  std::vector<PlaceId> by_token;
  Home home;  // of the outlet, where it is known or the story settles it
};

/// Actors of the story after coreference. `by_token[t]` is the actor that the innermost mention over token t refers to,
/// so that the head of a noun phrase or a pronoun leads straight to its actor: by_token["he"] is Lavrov.
struct Actors {
  std::vector<Actor> actors;
  std::vector<ActorId> by_token;
};

}  // namespace truceline::record
