#pragma once

#include <optional>
#include <vector>

#include "truceline/extract/event_slots.h"
#include "truceline/lexicon/event_patterns.h"
#include "truceline/lexicon/factuality_words.h"
#include "truceline/record/layers.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// A trigger with the pattern that it fulfils.
struct EventMatch {
  const lexicon::EventPattern* pattern = nullptr;
  EventSlots slots;
  std::vector<text::TokenId>
      consumed;  // nouns that the pattern's conditions named: "truce" of "violated the truce"; its particle
};

/// The pattern that `trigger` fulfils: of several the one that asks for most, of equals the first in the files.
/// Nothing where there is none. Participles before a noun ("captured men") are no triggers.
std::optional<EventMatch> match_event(const text::Tree& tree, text::TokenId trigger, const record::Actors& actors,
                                      const record::Places& places, const lexicon::EventPatterns& patterns,
                                      const lexicon::FactualityWords& words);

}  // namespace truceline::extract
