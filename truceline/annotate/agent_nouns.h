#pragma once

#include <vector>

#include "truceline/annotate/known_names.h"
#include "truceline/annotate/person_names.h"
#include "truceline/lexicon/actors.h"
#include "truceline/record/layers.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// A noun of the base's agents in the text: "Foreign Minister", "troops".
struct AgentSpan {
  text::TokenRange tokens;
  const lexicon::Agent* agent = nullptr;  // into the base
};

/// The longest ones from left to right, not overlapping; none inside names of people, places or known bodies.
std::vector<AgentSpan> agent_nouns(const text::Document& document, const text::Tree& tree, const record::Places& places,
                                   const std::vector<KnownName>& known, const std::vector<PersonName>& people,
                                   const lexicon::ActorBase& base);

}  // namespace truceline::annotate
