#pragma once

#include <optional>
#include <vector>

#include "truceline/annotate/place_candidates.h"
#include "truceline/lexicon/actors.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// What the names beside a name say of where it lies; `found` has a place or none for each of `candidates`.
/// - A distance belongs to the name before it, where there is one: in "Shire, a town 40 km north of Axum" Shire lies
///   there and Axum is Axum; "a village 40 km north of |Axum|" is a place of its own, called by that name.
/// - A name that no table has lies with the known one beside it, give or take: "Wadi Seidna base north of |Omdurman|".
/// - An unknown quarter lies in the town told of before: "In |Tehran|, a bomb fell on the Narmak district".
/// Linear in the candidates.
void anchor_places(const text::Tree& tree, const std::vector<PlaceCandidate>& candidates,
                   const lexicon::ActorBase& base, std::vector<std::optional<record::Place>>& found);

}  // namespace truceline::annotate
