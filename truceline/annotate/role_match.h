#pragma once

#include <string>
#include <string_view>

#include "truceline/annotate/cast.h"

namespace truceline::annotate {

/// True where somebody with `role` may be called by the noun: a "foreign minister" the "minister", a "president" the
/// "leader". The pairs that words do not show stand in cues.tsv under "called_...".
bool role_fits(const lexicon::Agent& noun, const std::string& role, const lexicon::ActorBase& base);

/// True where nothing that the mention says (nation, sex, modifiers, body, owner) speaks against `actor`.
bool agrees(const Mention& mention, std::uint32_t actor, std::uint32_t owner, const Cast& cast,
            const lexicon::ActorBase& base);

/// True where each word that tells the mention from others was said of `actor` before: "the Indigenous leader" is no
/// guerrilla commander. Words of its name and role count.
bool is_said_of(const Mention& mention, std::uint32_t actor, const Cast& cast);

/// "the officer" after "an Ethiopian colonel", "the official" after "a local official".
bool fits_description(const Mention& mention, std::uint32_t actor, const Cast& cast, const lexicon::ActorBase& base);

/// True where the role part of the CAMEO code, behind its country, has `role`.
bool code_has_role(const std::string& code, std::string_view role);

std::string last_word(const std::string& phrase);

}  // namespace truceline::annotate
