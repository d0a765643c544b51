#pragma once

#include <vector>

#include "truceline/extract/event_match.h"
#include "truceline/lexicon/event_patterns.h"
#include "truceline/record/layers.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// The actors that a noun phrase names: its head, else what stands in for it (apposition, possessor, a modifier such as
/// "Syrian" in "Syrian planes", "of" in "members of the union"), then the same for the rest of its row ("A and B").
std::vector<record::ActorId> actors_of(const text::Tree& tree, const record::Actors& actors, text::TokenId head);

struct EventParties {
  std::vector<record::ActorId> actor, recipient;
  std::vector<text::TokenId> heads;  // of the phrases that gave them
};

/// Fills the slots of a match by its pattern's frame, from the event's own clause alone. In a mutual frame all parties
/// are actors, and all but the first of them recipients; the same for parties that do something to "each other".
EventParties event_parties(const text::Tree& tree, const record::Actors& actors, const EventMatch& match,
                           const lexicon::EventPatterns& patterns, const lexicon::FactualityWords& words);

}  // namespace truceline::extract
