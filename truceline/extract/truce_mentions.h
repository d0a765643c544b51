#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "truceline/extract/truce_units.h"
#include "truceline/record/layers.h"

namespace truceline::extract {

/// What a unit can fill in a pattern's slot, as bits.
enum TruceFill : std::uint16_t {
  kFillsTruce = 1,
  kFillsOffer = 2,
  kFillsHostility = 4,
  kFillsWeapon = 8,
  kFillsIncident = 16,
  kFillsBreach = 32,
  kFillsPart = 64,
  kFillsLoose = 256,
  kFillsPronoun = 128,  // a truce only by the pronoun "it"
};

/// A noun phrase that speaks of a truce.
struct TruceMention {
  std::uint32_t first_unit = 0, last_unit = 0;
  std::uint32_t name_end = 0;  // the last unit of its name: of "a suspension of operations" that of "operations"
  text::TokenId head;
  const lexicon::TruceNoun* noun = nullptr;  // null for a pronoun
  bool own_name = false;                     // names a truce by itself, rather than going back to one
  bool other = false;                        // marked as another truce than the story's: "an earlier moratorium"
  std::uint32_t group = 0;                   // mentions of one group speak of one truce; 0 is the story's main one
};

/// What the story spoke of up to some point: what "it" and "the deal" go back to.
struct TruceFocus {
  bool any = false;            // a truce or a halt was spoken of
  std::uint32_t sentence = 0;  // the last one that did
  std::uint32_t group = 0;
  std::uint32_t groups = 1;                 // handed out so far
  std::vector<record::PlaceId> places{{}};  // by group, where its mentions name one: "the truce in Hodeidah"
  std::uint32_t subject = 0;                // one past the last sentence that had a truce for a subject; 0 for none
  bool spoken_of = false;                   // a truce is named somewhere in the story, if only further down
  bool headline = false;                    // the sentence is a headline, which leaves articles out
  bool pacts = false;                       // the story speaks of what truces are about (speaks_of_pacts)
  std::vector<std::string> short_names;     // "the window" goes back to "a humanitarian window"
  std::vector<std::pair<std::string, std::uint32_t>> named;  // nouns that name a truce, and whose: "pause", 0
  bool rivals = false;  // an arrangement that is no truce was spoken of, last in this sentence
  std::uint32_t rival_sentence = 0;
  std::vector<std::string> rival_lemmas;  // heads of rivals: "the accord" goes back to "a peace accord"
};

struct SentenceMentions {
  std::vector<TruceMention> mentions;  // from left to right
  bool just_named = false;             // the sentence before spoke of a truce, if only as "it"
  bool goes_on = false;  // the sentence before had a truce for a subject: "The truce started at dawn. It held all day."
};

/// True where a word of the story names a truce by itself: then a headline's "rebels to halt attacks" speaks of one.
bool names_a_truce(const TruceUnits& units, const lexicon::TrucePatterns& patterns);

/// True where a word of the story names what may be a truce: "the lull", "a border accord" (speaks_of_pacts).
bool names_a_lull(const TruceUnits& units, const lexicon::TrucePatterns& patterns);

/// True where the story speaks of buffer zones, violations or the like: its "military agreement" is then a truce.
bool speaks_of_pacts(const TruceUnits& units, const lexicon::TrucePatterns& patterns);

/// Reads the truce words of one sentence, sets `fills` of its units, and moves `focus` on.
SentenceMentions read_truce_mentions(const text::Tree& tree, const TruceUnits& units, text::SentenceId sentence,
                                     const record::Actors& actors, const record::Places& places,
                                     const lexicon::TrucePatterns& patterns, std::vector<std::uint16_t>& fills,
                                     TruceFocus& focus);

}  // namespace truceline::extract
