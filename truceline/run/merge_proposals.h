#pragma once

#include <string>

#include "truceline/lexicon/incident_words.h"
#include "truceline/store/table.h"

namespace truceline::run {

/// What may be one and the same, for a person to merge or refuse (store/merges.h): kind ("actor", "truce",
/// "place", "incident"), from,
/// from_name, from_stories, into, into_name, into_stories, and `why`, the ground on which it is proposed. Those that
/// most stories hang on come first. Actors of one story only, and names without a capital ("the forces"), are left out.
/// `kind` and `who`, a part of either name, narrow it; pairs that were refused are not proposed again.
base::Result<store::Table> merge_proposals(store::Database& db, const store::ListFilter& filter,
                                           const lexicon::IncidentWords& words);

}  // namespace truceline::run
