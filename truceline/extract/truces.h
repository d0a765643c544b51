#pragma once

#include <vector>

#include "truceline/lexicon/factuality_words.h"
#include "truceline/lexicon/truce_patterns.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// The truces of a story and who holds what of them. Views over them are made in reason/views.h.
struct Truces {
  std::vector<record::Truce> truces;
  std::vector<record::Assertion> assertions;  // in the order of the text; each names its truce
};

/// Reads every assertion on a truce: "Syrian army calls off truce" is ended, held by the army. The holder is the
/// speaker of the innermost statement, else who performs an act alone, else the wire ("wire:AA"). A truce noun alone
/// asserts nothing, and a truce without an assertion is not recorded.
Truces find_truces(const text::Document& document, const text::Tree& tree, const record::Actors& actors,
                   const record::Places& places, const std::vector<record::Time>& times,
                   const std::vector<record::Quantity>& quantities, const std::vector<record::Statement>& statements,
                   const std::vector<record::Event>& events, const record::Published& published,
                   const lexicon::TrucePatterns& patterns, const lexicon::FactualityWords& factuality);

}  // namespace truceline::extract
