#pragma once

#include <vector>

#include "truceline/annotate/actor_mentions.h"
#include "truceline/annotate/known_names.h"

namespace truceline::annotate {

/// Sets `owner`, `same` and `dropped` of mentions in text order: "spokesman for X" belongs to X, "X, a spokesman" and
/// "X, who heads the group" describe X, "regime of calm" is no actor.
void link_mentions(const text::Tree& tree, const std::vector<KnownName>& known, const lexicon::ActorBase& base,
                   std::vector<Mention>& mentions);

}  // namespace truceline::annotate
