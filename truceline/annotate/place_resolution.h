#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "truceline/lexicon/gazetteer.h"

namespace truceline::annotate {

/// How much of the story each country has: ISO 3166-1 alpha-2 to weight.
using CountryWeights = std::unordered_map<std::string, double>;

/// What else is known of one mention of a place.
struct PlaceContext {
  std::string country;    // two letters, where the text says it: "HAMBURG, Germany"
  std::string admin1;     // "in Kunduz province"
  bool division = false;  // "Idlib province": the division rather than its town
  bool sure = false;      // the words around it say that it is a place
};

/// One name of a story and what it may stand for.
struct NamedPlaces {
  std::string key;                              // folded, as written
  std::vector<lexicon::GazetteerPlace> places;  // as the gazetteer gives them
  PlaceContext context;                         // the most that any of its mentions says
  CountryWeights votes;                         // what this name itself added to the weights of the story's countries
  std::vector<double> home;                     // by place: what the outlet's home says for it (home.h); or none
  std::vector<double> support;                  // by place: what other names say for it (place_support.h); or none
};

/// How likely each of the places is meant, in powers of ten: by fame, by the share that its country has of the story
/// without the votes of this very name ("Paris" says nothing for France when Paris, Texas is in question), by context
/// and by support.
std::vector<double> scores(const NamedPlaces& name, const PlaceContext& context, const CountryWeights& weights);

/// Which of the places is meant: the one in the story's countries, else a prominent one.
/// Returns -1 where none is likely enough: a hamlet on another continent is no answer.
int likeliest(const NamedPlaces& name, const PlaceContext& context, const CountryWeights& weights);

}  // namespace truceline::annotate
