#pragma once

#include <cstdint>

#include "truceline/lexicon/actors.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// Where a title's phrase ends with what it is a title of: from `t`, the token after "ambassador", over "to Sudan",
/// after "leader" over "of the sovereign council". `t` itself where no such words follow. At most ten tokens, never
/// past a comma, a verb or the sentence's end.
std::uint32_t end_of_title_phrase(const text::Tree& tree, std::uint32_t t);

/// True where the words before `t` are somebody's title and a comma, so that `t` begins the name: "the U.S. ambassador
/// to Sudan, | Diane ...", "the rebels' spokesman, | Innocent ...".
bool is_after_title(const text::Tree& tree, const lexicon::ActorBase& base, std::uint32_t t);

}  // namespace truceline::annotate
