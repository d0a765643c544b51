#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/lexicon/word_map.h"
#include "truceline/record/story.h"

namespace truceline::reason {

/// A side as claims are compared by it: "state:RUS", "m23@COD", "wire:AFP", and what a reader calls it.
struct Party {
  std::string key;  // empty for nobody
  std::string name;
};

/// One assertion on a truce with all that comparing it needs and nothing else: claims of one story and of a thousand
/// are compared by the same rules (truce_rules.h). Whoever fills in a list gives the claims of one truce one number.
struct TruceClaim {
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::size_t truce = 0;          // claims are compared where this is the same
  std::size_t source = 0;         // the story that it stands in
  std::uint32_t at = 0;           // where in it: its first byte
  std::size_t about = kNone;      // what a denial denies, as an index into the list
  Party holder;                   // the wire too: "wire:AFP"
  Party teller;                   // who passes it on; nobody where the story has it from the holder or tells it itself
  bool first_hand = false;        // the holder's own words, as this story heard or quotes them
  std::vector<Party> parties;     // whose timeline it moves
  std::string kind, state, rule;  // as in the record
  bool positive = true;           // polarity
  std::string modality, degree;   // as in the record
  bool presupposed = false;
  std::vector<std::string> area;  // places that it is said of; empty for all of the truce
  std::string term;               // how long it is to last: "PT72H", "P5D"; empty where not said
  std::string noun;               // what it calls the arrangement: "truce", "pause"; empty where it does not
  record::Valid valid;            // when it is held to be so
  record::Date asserted, published;
  const lexicon::WordSet* told = nullptr;  // what its words speak of (tells.tsv); null for nothing of note
  bool heading = false;                    // stands in a headline, which the text tells in full
  std::string quote;                       // its words, for explanations
};

/// True where its words speak of `what`: "conduct", "calm" (knowledge/truces/tells.tsv).
bool tells(const TruceClaim& claim, std::string_view what);

/// True where `span` stands in a headline or the like, which the text tells in full.
bool in_heading(const text::Document& document, text::Span span);

/// True where the wire says it in its own voice.
bool of_wire(const TruceClaim& claim);

/// The day that it speaks of: when it is held to be so, else when it was said, else when it was published.
const record::Date& day_of(const TruceClaim& claim);

/// The claims of one story, in the order of its assertions, one each; `source` is written into all of them, and truces
/// are numbered as the story numbers them: a caller with several stories puts its own numbers there.
std::vector<TruceClaim> truce_claims(const record::Story& story, std::size_t source);

/// The same for parts that are not yet a story.
std::vector<TruceClaim> truce_claims(const text::Document& document, const record::Date& published,
                                     const std::vector<record::Actor>& actors, const std::vector<record::Place>& places,
                                     const std::vector<record::Assertion>& assertions, std::size_t source);

}  // namespace truceline::reason
