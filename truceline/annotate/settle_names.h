#pragma once

#include <vector>

#include "truceline/annotate/actor_mentions.h"
#include "truceline/annotate/story_nations.h"

namespace truceline::annotate {

/// Of words that are several nations' ("Congolese"), bodies' ("RSF") or that are an actor in its own country only ("the
/// Maoists"), each mention keeps what the story is about: "the Congolese army" in a story from Goma is that of
/// Kinshasa. A body that the story names in full goes before one that it does not.
void settle_names(std::vector<Mention>& mentions, const StoryNations& nations, const lexicon::ActorBase& base);

}  // namespace truceline::annotate
