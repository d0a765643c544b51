#pragma once

#include "truceline/lexicon/incident_words.h"
#include "truceline/reason/incident_match.h"
#include "truceline/record/story.h"
#include "truceline/store/incidents.h"
#include "truceline/store/write.h"

namespace truceline::run {

/// Finds each happening of the story among the ledger's incidents, or makes it there, and points its events at it with
/// the reason why. Two happenings of one story stay two. Which story comes first decides nothing but the numbers, as
/// far as two stories tell of one place and day.
void keep_incidents(store::Writer& writer, const record::Story& story, const store::Kept& kept,
                    const lexicon::IncidentWords& words);

/// By what the ledger's own incident is told from others.
reason::IncidentTraits known_traits(const store::IncidentRow& row);

}  // namespace truceline::run
