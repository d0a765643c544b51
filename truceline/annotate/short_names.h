#pragma once

#include <vector>

#include "truceline/annotate/actor_mentions.h"

namespace truceline::annotate {

/// A short name that the story itself explains is the story's and no longer the base's: after "the International
/// Commission of Jurists (ICJ)" no "ICJ" is the Court of Justice. It has to be made of the initials of a name that the
/// base does not know, and that is no other writing of the body which it has by that short name ("Sudan Armed Forces"
/// for "Sudanese Armed Forces").
void redefine_short_names(const text::Tree& tree, const lexicon::ActorBase& base, std::vector<Mention>& mentions);

}  // namespace truceline::annotate
