#pragma once

#include <string>
#include <vector>

#include "truceline/annotate/cast.h"

namespace truceline::annotate {

/// How well the words of a name fit a longer one: 3 all, 2 its end (a surname), 1 its beginning or middle, 0 not.
int name_fit(const std::vector<std::string>& part, const std::vector<std::string>& whole);

/// "iaea" for the words of the International Atomic Energy Agency; without "of", "the" and their like.
std::string initials(const std::vector<std::string>& words);

/// The last body of whose name `key` is a word ("the Observatory"), its initials ("UNDP"), or the half of a divided
/// country
/// ("the North" after "North Korea"). Mention::kNone where there is none.
std::uint32_t part_of_name(const std::string& key, const Cast& cast, const lexicon::ActorBase& base);

}  // namespace truceline::annotate
