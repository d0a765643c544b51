#pragma once

#include "truceline/extract/event_match.h"
#include "truceline/extract/event_parties.h"
#include "truceline/lexicon/event_patterns.h"
#include "truceline/lexicon/factuality_words.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// True for an event named by a noun: "talks", "the shelling".
bool is_noun_event(const text::Tree& tree, const EventMatch& match);

/// The article or pronoun that points back: "the" of "the attack"; invalid where there is none.
text::TokenId definite_word(const text::Tree& tree, text::TokenId noun, const lexicon::EventPatterns& patterns);

/// True where the pattern asks for certain words: "rejected the accord" is an event whoever rejects it.
bool asks_for_words(const lexicon::EventPattern& pattern);

/// What is known of a mention beside its words.
struct Telling {
  bool negative = false;     // it did not happen
  bool told_before = false;  // the story has told an event of its CAMEO code before
};

/// Whether the mention tells an event, or only names a thing. A bare noun needs a party of its own or a light verb;
/// what is said or decided needs somebody who says or decides it, unless a passive hides who. A clause on a noun tells
/// only where it is violent, where it has a subject of its own, or where the noun says that it did not happen: "the
/// FAILURE to reach an agreement". A noun that its sentence is about tells, "the withdrawal began", but for "the
/// attack" of which there was talk.
bool tells(const text::Tree& tree, const EventMatch& match, const EventParties& parties,
           const lexicon::EventPatterns& patterns, const lexicon::FactualityWords& words, Telling telling);

}  // namespace truceline::extract
