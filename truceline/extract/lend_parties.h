#pragma once

#include "truceline/lexicon/actors.h"
#include "truceline/lexicon/event_patterns.h"
#include "truceline/record/layers.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Adds the parties of events that are no actors by their form alone, where they stand in the slot of an event's
/// trigger (knowledge/events/patterns):
/// - a state that the grammar has as a place: "visited RUSSIA", "sanctions against SUDAN";
/// - the nation before an event, a force or what was hit: "RUSSIAN strikes", "SYRIAN jets", "IRAQI towns";
/// - people named by what they are (class person of classes.tsv): "shot TWO ENGINEERS".
/// - a name that nobody knows, as the subject: "THE HARBOUR BOARD agreed to pay".
/// A state that is an actor already gets a mention; what is new goes to the end, so that ids stay. Linear time.
record::Actors lend_parties(record::Actors actors, const text::Document& document, const text::Tree& tree,
                            const record::Places& places, const lexicon::EventPatterns& patterns,
                            const lexicon::ActorBase& base);

}  // namespace truceline::extract
