#pragma once

#include <vector>

#include "truceline/lexicon/event_patterns.h"
#include "truceline/lexicon/factuality_words.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// The events that the story tells, in the order of their triggers: who did what to whom, where and when, whether it
/// happened (extract/factuality.h) and who says so. Actor and recipient come from the event's own clause or stay empty;
/// nothing is told twice: a retelling with the same trigger word, type and parties, and a headline that the body
/// repeats, are one event. The rule is the id of the pattern (knowledge/events/patterns).
///
/// Confidence is the share of right ones among such events, 0.5 .. 0.95 (bench/results/event-confidence.md): higher for
/// verbs than for nouns, for patterns that ask for words, and with both slots filled; lower for plans.
std::vector<record::Event> find_events(const text::Document& document, const text::Tree& tree,
                                       const record::Actors& actors, const record::Places& places,
                                       const std::vector<record::Time>& times,
                                       const std::vector<record::Statement>& statements,
                                       const record::Published& published, const lexicon::EventPatterns& patterns,
                                       const lexicon::FactualityWords& words);

}  // namespace truceline::extract
