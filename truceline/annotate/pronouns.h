#pragma once

#include <vector>

#include "truceline/annotate/cast.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// The actor that the pronoun `mention` means: of those mentioned in the last sentences that agree with it in sex and
/// number, the most salient: near, subject, of a main or a speaking clause, named. "It" counts only where it acts, and
/// "them" not where things were counted just before. `covered` marks the tokens of all mentions of the story.
/// Mention::kNone where nobody fits.
std::uint32_t resolve_pronoun(const text::Tree& tree, const Mention& mention, const std::vector<char>& covered,
                              const Cast& cast, const lexicon::ActorBase& base);

}  // namespace truceline::annotate
