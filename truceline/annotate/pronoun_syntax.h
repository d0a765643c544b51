#pragma once

#include <cstdint>
#include <vector>

#include "truceline/annotate/actor_mentions.h"
#include "truceline/lexicon/actors.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// What "it" may stand for, by what it does: nobody ("it is clear that", "it expired"), an actor ("it said"), or an
/// actor where the clauses before are about one ("it withdrew").
enum class ItReading { nobody, actor, topic };
ItReading read_it(const text::Tree& tree, const Mention& it, const lexicon::ActorBase& base);

/// The subject of the verb of saying that the pronoun's clause is the content of: "the army" in "the army said it had
/// ...". Invalid where there is none.
text::TokenId reporting_subject(const text::Tree& tree, const Mention& pronoun, const lexicon::ActorBase& base);

/// What the pronoun is said to say, where that stands before it: "militants set off a bomb" in "militants set off a
/// bomb, they said". Empty where nothing does.
text::TokenRange told_before(const text::Tree& tree, const Mention& pronoun);

/// The subject whom the pronoun, as an object, cannot mean: "he" in "he told him". Invalid where there is none.
text::TokenId binding_subject(const text::Tree& tree, const Mention& pronoun);

/// One past the last token before the pronoun, in its sentence or the one before, that is a plural noun and no actor's:
/// "strikes" in "the strikes, asked about them". `covered` marks the tokens of mentions. 0 where there is none.
std::uint32_t last_things(const text::Tree& tree, const Mention& pronoun, const std::vector<char>& covered);

/// The same for the subject of a clause, in its sentence or the one before: "the advert uses ... It mentions".
std::uint32_t last_other_subject(const text::Tree& tree, const Mention& pronoun, const std::vector<char>& covered);

/// True for "nine of them", "among them".
bool is_part_of(const text::Tree& tree, const Mention& pronoun);

}  // namespace truceline::annotate
