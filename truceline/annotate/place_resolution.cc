#include "truceline/annotate/place_resolution.h"

#include <algorithm>
#include <cmath>

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

// Weights, in powers of ten of population: a town in the story's main country beats a namesake a thousand times larger,
// one in a country only spoken of beats a namesake some twenty times larger.
constexpr double kInStoryCountry = 1.2;
constexpr double kMainCountry = 1.8;  // on top, for the share that the country has of the story
constexpr double kGivenCountry = 20.0;
constexpr double kGivenDivision = 3.0;
constexpr double kAlias = -1.5;  // "Samar" is the island before it is Samara
constexpr double kArea = 0.5;    // less for a division than for its town of that name: "Aleppo"
constexpr double kAroundItsCity = -3;
constexpr double kLeastOutside = 5.2;      // 150,000 people, or a capital of a division
constexpr double kLeastOutsideSure = 4.3;  // 20,000 where the words around leave no doubt

double prominence(const lexicon::GazetteerPlace& place, const PlaceContext& context) {
  double score = std::log10(static_cast<double>(place.population) + 100);
  const std::string& f = place.feature;
  if (f == "PCLI" || f == "CONT") score = std::max(score, 6.0) + 3;
  if (f == "PPLC") score = std::max(score, 5.0) + 2;
  if (f == "PPLA") score += 0.7;
  if (f == "ADM1") score = context.division ? 8 : std::max(4.0, score - kArea);
  if (f == "ADM2") score = context.division ? 7 : score - kArea;
  if (place.reviewed) score = std::max(score, 6.0) + (f.starts_with("PPL") ? 0.7 : 1.2);
  return score;
}

/// The share of the votes for `country`, leaving out those of the name itself.
double share(const std::string& country, const CountryWeights& weights, const CountryWeights& own) {
  const auto of = [&](const CountryWeights& votes) {
    const auto it = votes.find(country);
    return it == votes.end() ? 0 : it->second;
  };
  double total = 0;
  for (const auto& [name, weight] : weights) total += weight;
  for (const auto& [name, weight] : own) total -= weight;
  const double here = of(weights) - of(own);
  return total <= 0.01 || here <= 0.01 ? 0 : here / total;
}

/// "New York": the city, wherever a word does not ask for the state around it.
bool is_around_its_city(const lexicon::GazetteerPlace& division, const NamedPlaces& name) {
  constexpr std::int64_t kCity = 100000;
  return division.feature == "ADM1" && std::any_of(name.places.begin(), name.places.end(), [&](const auto& p) {
           return p.feature.starts_with("PPL") && p.country == division.country && p.name == division.name &&
                  (p.population >= kCity || p.reviewed);
         });
}

/// By its own name, or as a division without the word for it: "the Donetsk region" is Donetsk Oblast.
bool is_called(const lexicon::GazetteerPlace& place, const std::string& key, const PlaceContext& context) {
  const std::string own = lexicon::fold(place.name);
  return own == key || (context.division && place.feature.starts_with("ADM") && own.starts_with(key + " "));
}

double score_of(const lexicon::GazetteerPlace& place, const NamedPlaces& name, const PlaceContext& context,
                const CountryWeights& weights) {
  double score = prominence(place, context);
  const double part = place.country.empty() ? 0.5 : share(place.country, weights, name.votes);
  if (part > 0) score += kInStoryCountry + kMainCountry * part;
  if (!context.country.empty() && place.country == context.country) score += kGivenCountry;
  if (!is_called(place, name.key, context)) score += kAlias;
  if (!context.division && is_around_its_city(place, name)) score += kAroundItsCity;
  if (!context.admin1.empty() && lexicon::fold(place.admin1).find(lexicon::fold(context.admin1)) != std::string::npos)
    score += kGivenDivision;
  return score;
}

/// A hamlet in a country that the story does not speak of. What the name itself votes for its country is no speaking
/// of it: "Zahra" in a story of Homs is not the one of Libya because no other is known.
bool is_out_of_sight(const lexicon::GazetteerPlace& place, const NamedPlaces& name, const PlaceContext& context,
                     const CountryWeights& weights) {
  if (place.country.empty() || !context.country.empty()) return false;
  constexpr double kOfOtherLands = 3;  // votes: the story is clearly of other countries
  const auto told = weights.find(place.country);
  const auto own = name.votes.find(place.country);
  const double mine = own == name.votes.end() ? 0 : own->second;
  double others = 0;
  for (const auto& [country, weight] : weights) others += country == place.country ? 0 : weight;
  if (told != weights.end() && (told->second - mine > 0.01 || others < kOfOtherLands)) return false;
  if (place.feature == "ADM1" && context.sure) return false;
  const double known_so = prominence(place, context) + (is_called(place, name.key, context) ? 0 : kAlias);
  return known_so < (context.sure ? kLeastOutsideSure : kLeastOutside);
}

}  // namespace

std::vector<double> scores(const NamedPlaces& name, const PlaceContext& context, const CountryWeights& weights) {
  std::vector<double> out;
  out.reserve(name.places.size());
  for (std::size_t i = 0; i < name.places.size(); ++i)
    out.push_back(score_of(name.places[i], name, context, weights) + (i < name.support.size() ? name.support[i] : 0) +
                  (i < name.home.size() ? name.home[i] : 0));
  return out;
}

int likeliest(const NamedPlaces& name, const PlaceContext& context, const CountryWeights& weights) {
  const std::vector<double> score = scores(name, context, weights);
  int best = -1;
  for (std::size_t i = 0; i < score.size(); ++i)
    if (!is_out_of_sight(name.places[i], name, context, weights) &&
        (best < 0 || score[i] > score[static_cast<std::size_t>(best)]))
      best = static_cast<int>(i);
  return best;
}

}  // namespace truceline::annotate
