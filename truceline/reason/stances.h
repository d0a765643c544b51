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
  std::set<std::string> own;    // those of its own words alone
  std::set<std::string> towns;  // where, as far as its own sentence says: lower-case names of places under a country
  record::Date day;             // when the act was, where it says so to the day
};

/// The stances of a story, in the order of its statements: "Two officials said Russian jets had carried out the attack"
/// accuses, "No Russian plane bombed those trucks" denies. Only whoever is accused can deny; what is planned, possible
/// or asked for is neither.
std::vector<Stance> find_stances(const record::Story& story, const lexicon::ContradictionWords& words);

/// What an accusation and a denial are both about: a thing that was hit or used, or two words of any kind that name
/// neither a party nor a month. Empty for two incidents: in other towns, on other days, or charged anew more than a day
/// after `denial` was published (`days` from the one's publication to the other's).
std::vector<std::string> shared_ground(const Stance& accusation, const Stance& denial, long days,
                                       const lexicon::ContradictionWords& words);

/// The same for two stances of one story: a thing that was hit or used must stand in the words of both. What the one
/// only has from the sentence before it, the story's own rules have compared (contradictions.h).
bool share_thing(const Stance& a, const Stance& b, const lexicon::ContradictionWords& words);

}  // namespace truceline::reason
