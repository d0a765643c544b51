#pragma once

#include "truceline/annotate/cast.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// The actor that the pronoun `mention` means: of those mentioned in the last sentences that agree with it in sex and
/// number, the most salient: near, subject, of a main or a speaking clause, named. "It" counts only where it acts.
/// Mention::kNone where nobody fits.
std::uint32_t resolve_pronoun(const text::Tree& tree, const Mention& mention, const Cast& cast,
                              const lexicon::ActorBase& base);

}  // namespace truceline::annotate
