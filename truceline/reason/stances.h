#pragma once

#include <set>
#include <string>
#include <vector>

#include "truceline/lexicon/contradiction_words.h"
#include "truceline/record/story.h"

namespace truceline::reason {

/// Somebody lays a violent act to a side, or a side denies one: what R2 sets against each other across stories.
struct Stance {
  record::StatementId statement;
  std::string speaker, accused;  // sides (record/sides.h)
  bool denies = false;
  std::set<std::string> words;  // what it is about: "vehicle:" for a convoy, plain words; of the sentence before it too
};

/// The stances of a story, in the order of its statements: "Two officials said Russian jets had carried out the attack"
/// accuses, "No Russian plane bombed those trucks" denies. Only whoever is accused can deny; what is planned, possible
/// or asked for is neither.
std::vector<Stance> find_stances(const record::Story& story, const lexicon::ContradictionWords& words);

/// What an accusation and a denial are both about: a thing that was hit, or two words of any kind. Empty for two
/// incidents.
std::vector<std::string> shared_ground(const std::set<std::string>& a, const std::set<std::string>& b);

}  // namespace truceline::reason
