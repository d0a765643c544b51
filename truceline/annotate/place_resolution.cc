#include "truceline/annotate/place_resolution.h"

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
constexpr double kStoryDivision =
    1.5;                         // a town of a province that the story names beats a namesake of 30 times its size
constexpr double kAlias = -1.5;  // "Samar" is the island before it is Samara
constexpr double kLeastOutside = 5.2;      // 150,000 people, or a capital of a division
constexpr double kLeastOutsideSure = 4.3;  // 20,000 where the words around leave no doubt

double prominence(const lexicon::GazetteerPlace& place, const PlaceContext& context) {
  double score = std::log10(static_cast<double>(place.population) + 100);
  const std::string& f = place.feature;
  if (f == "PCLI" || f == "CONT") score = std::max(score, 6.0) + 3;
  if (f == "PPLC") score = std::max(score, 5.0) + 2;
  if (f == "PPLA") score += 0.7;
  if (f == "ADM1") score = context.division ? 8 : std::max(4.0, score + 0.3);  // population: a thousand a place in it
  if (place.reviewed) score = std::max(score, 6.0) + (f.starts_with("PPL") ? 0.7 : 1.2);
  return score;
}

double share(const std::string& country, const CountryWeights& weights) {
  double total = 0;
  for (const auto& [name, weight] : weights) total += weight;
  const auto it = weights.find(country);
  return it == weights.end() || total == 0 ? 0 : it->second / total;
}

}  // namespace

int likeliest(const std::vector<lexicon::GazetteerPlace>& candidates, const PlaceContext& context,
              const CountryWeights& weights, const Divisions& divisions) {
  int best = -1;
  double best_score = 0;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const lexicon::GazetteerPlace& place = candidates[i];
    const double fame = prominence(place, context);
    double score = fame;
    const double part = place.country.empty() ? 0.5 : share(place.country, weights);
    if (part > 0) score += kInStoryCountry + kMainCountry * part;
    if (!context.country.empty() && place.country == context.country) score += kGivenCountry;
    if (place.feature.starts_with("PPL") && divisions.contains(place.country + "." + place.admin1))
      score += kStoryDivision;
    if (!context.key.empty() && lexicon::fold(place.name) != context.key) score += kAlias;
    if (!context.admin1.empty() && lexicon::fold(place.admin1).find(lexicon::fold(context.admin1)) != std::string::npos)
      score += kGivenDivision;
    const double least = context.sure ? kLeastOutsideSure : kLeastOutside;
    const bool division = place.feature == "ADM1" && context.sure;
    if (part == 0 && context.country.empty() && fame < least && !division) continue;
    if (best < 0 || score > best_score) {
      best = static_cast<int>(i);
      best_score = score;
    }
  }
  return best;
}

}  // namespace truceline::annotate
