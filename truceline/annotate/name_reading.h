#pragma once

#include "truceline/lexicon/actors.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// What the name of a state, a capital or a seat of government stands for where it is used.
enum class NameReading { place, government, neither };

/// Reads `name` by its syntax: "talks in Moscow" is a place, "Moscow rejected", "Moscow's foreign minister", "with
/// Moscow" are the government, "Moscow time" is neither. `of` tells what the base knows the name as; a seat ("the
/// Kremlin") is a place only where somebody is in or at it, and an adjective-like form ("U.S. officials") never before
/// a noun.
NameReading read_name(const text::Tree& tree, text::TokenRange name, lexicon::NameMatch::Of of,
                      const lexicon::ActorBase& base);

/// The token of `range` that governs the others: the one whose head lies outside. The last one where all are inside.
text::TokenId head_of(const text::Tree& tree, text::TokenRange range);

}  // namespace truceline::annotate
