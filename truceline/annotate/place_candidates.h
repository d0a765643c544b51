#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "truceline/annotate/place_offset.h"
#include "truceline/annotate/place_resolution.h"
#include "truceline/lexicon/actors.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// A name that stands for a place, before it is known for which.
struct PlaceCandidate {
  text::Span span;
  text::TokenRange tokens;  // none in datelines and credits
  std::string key, name, part;
  std::optional<PlaceOffset> offset;
  PlaceContext context;
  bool headline = false;
  bool named = false;  // the model calls it a place
  bool site = false;   // `name` stands in the place that `key` names: "Damascus International Airport"
};

/// What the story says before any name is resolved.
struct PlaceCandidates {
  std::vector<PlaceCandidate> list;                       // dateline, sentences, credits
  CountryWeights weights;                                 // what its states, demonyms, capitals and actors vote for
  std::unordered_map<std::string, CountryWeights> votes;  // of those, what each name added, by folded name
};

/// Every capitalised run of words that the gazetteer knows, but names inside longer names (of organisations, of people)
/// and names of states and capitals that stand for governments (name_reading.h).
PlaceCandidates find_place_candidates(const text::Document& document, const text::Tree& tree,
                                      const lexicon::Gazetteer& gazetteer, const lexicon::ActorBase& base);

}  // namespace truceline::annotate
