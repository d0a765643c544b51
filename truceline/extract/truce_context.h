#pragma once

#include <string>
#include <vector>

#include "truceline/extract/truce_units.h"
#include "truceline/lexicon/factuality_words.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// All that reading truces reads; lives no longer than one call of find_truces.
struct TruceContext {
  const text::Document& document;
  const text::Tree& tree;
  const TruceUnits& units;
  const record::Actors& actors;
  const record::Places& places;
  const std::vector<record::Time>& times;
  const std::vector<record::Quantity>& quantities;
  const std::vector<record::Statement>& statements;
  const record::Published& published;
  const lexicon::TrucePatterns& patterns;
  const lexicon::FactualityWords& factuality;

  /// "wire:AA", or "wire" where the agency is not known.
  std::string wire() const;
  /// The actor that token `t` refers to; invalid for none.
  record::ActorId actor(text::TokenId t) const { return actors.by_token[t.index]; }
};

}  // namespace truceline::extract
