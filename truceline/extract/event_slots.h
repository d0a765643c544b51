#pragma once

#include <string_view>
#include <vector>

#include "truceline/lexicon/event_patterns.h"
#include "truceline/lexicon/factuality_words.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// The grammar around one trigger, turned the same way round whatever its form: active, passive, a relative clause, a
/// participle, under control ("vowed to attack"), in a row ("attacked and burned"), or a noun with a light verb
/// ("launched an attack on").
struct EventSlots {
  text::TokenId trigger;
  text::TokenId carrier;  // the light verb of a noun, "held" in "held talks"; invalid for none
  text::TokenId told_by;  // where its factuality stands: the trigger; for "talks that are due to OPEN" that verb
  text::TokenId outer;    // of a noun inside "a series of attacks", the outermost noun; else the trigger
  std::vector<text::TokenId> subject, object, indirect;  // heads of noun phrases, logical roles
  std::vector<text::TokenId>
      owner;              // possessors and modifiers of a noun, who do or suffer: "Russian" strikes, "his" arrest
  text::TokenId content;  // verb (or predicate) of the clause that is the trigger's content; invalid for none
};

/// True for a verb that may trigger an event; where tag and part of speech differ ("Talks" as a verb with tag NNS), the
/// noun wins.
bool is_verb(const text::Token& token);

/// The subject of a verb that the parse took for a participle before its own object, "The council imposed sanctions"
/// read as "council-imposed sanctions": the noun just before it, where no other verb heads the sentence. Invalid
/// elsewhere.
text::TokenId missed_subject(const text::Tree& tree, text::TokenId verb);

/// Reads the slots of `trigger`. Steps to a subject or controller are bounded (6).
EventSlots event_slots(const text::Tree& tree, text::TokenId trigger, const lexicon::FactualityWords& words);

/// Who does what `verb` says, as far as its clause tells: "he" for "speaking" in "Speaking after talks, he said". The
/// surface subject: of a passive, whom it is done to. Invalid where nobody is named.
text::TokenId clause_subject(const text::Tree& tree, text::TokenId verb);

/// Noun phrase heads that hang on the trigger, its carrier or its object with `preposition`, from left to right.
std::vector<text::TokenId> with_preposition(const text::Tree& tree, const EventSlots& slots,
                                            std::string_view preposition);

/// The phrase heads that `source` names: what patterns' conditions and frames look at. Modifiers are the adjectives,
/// compounds and possessors of a noun trigger.
std::vector<text::TokenId> phrase_heads(const text::Tree& tree, const EventSlots& slots,
                                        const lexicon::SlotSource& source, const lexicon::FactualityWords& words);

}  // namespace truceline::extract
