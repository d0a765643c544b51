#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "truceline/lexicon/gazetteer.h"

namespace truceline::annotate {

/// How much of the story each country has: ISO 3166-1 alpha-2 to weight.
using CountryWeights = std::unordered_map<std::string, double>;

/// The divisions that the story names: "US.Texas".
using Divisions = std::unordered_set<std::string>;

/// What else is known of one mention of a place.
struct PlaceContext {
  std::string country;    // two letters, where the text says it: "HAMBURG, Germany"
  std::string admin1;     // "in Kunduz province"
  bool division = false;  // "Idlib province": the division rather than its town
  bool sure = false;      // the words around it say that it is a place
  std::string key;        // folded name as written: a place that is only also called so goes behind its namesakes
};

/// Which of the places of that name is meant: the one in the story's countries, else a prominent one.
/// Returns -1 where none is likely enough: a hamlet on another continent is no answer.
int likeliest(const std::vector<lexicon::GazetteerPlace>& candidates, const PlaceContext& context,
              const CountryWeights& weights, const Divisions& divisions = {});

}  // namespace truceline::annotate
