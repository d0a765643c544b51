#include "truceline/annotate/home.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

using lexicon::GazetteerPlace;

double kilometres(const GazetteerPlace& a, const GazetteerPlace& b) {
  constexpr double kRadius = 6371, kDegree = std::numbers::pi / 180;
  const double north = std::sin((b.lat - a.lat) * kDegree / 2), east = std::sin((b.lon - a.lon) * kDegree / 2);
  const double h = north * north + std::cos(a.lat * kDegree) * std::cos(b.lat * kDegree) * east * east;
  return 2 * kRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

/// The longest name of a place that `outlet` begins with: "Paris" of "The Paris News", nothing of "Daily Star".
/// Words that papers are called by are none, though villages are called so too: "Independent", "Star Tribune".
std::string place_key_in(const std::string& outlet, const lexicon::Gazetteer& gazetteer,
                         const lexicon::ActorBase& base) {
  std::string words = lexicon::fold(outlet);
  if (words.starts_with("the ")) words.erase(0, 4);
  for (std::size_t end = words.size(); end != std::string::npos && end > 0; end = words.rfind(' ', end - 1)) {
    const std::string key = words.substr(0, end);
    if (!base.is_cue("outlet_noun", key) && !gazetteer.find(key).empty()) return key;
  }
  return "";
}

}  // namespace

HomeHint home_hint(const GazetteerPlace* given, const std::string& outlet, const lexicon::OutletHomes& homes,
                   const lexicon::Gazetteer& gazetteer, const lexicon::ActorBase& base) {
  if (given) return {{*given}, "given", "home.given", ""};
  if (outlet.empty()) return {};
  if (const lexicon::OutletHome* home = homes.find(outlet)) {
    if (home->anywhere) return {};
    return {{home->place}, "table", "home." + home->source, ""};
  }
  HomeHint hint{{}, "name", "home.name", place_key_in(outlet, gazetteer, base)};
  if (!hint.key.empty()) hint.places = gazetteer.find(hint.key);
  return hint;
}

double by_home(const GazetteerPlace& place, const GazetteerPlace& home) {
  // Tuned on every other story of LGL, measured on the rest (bench/results/places.md).
  constexpr double kNearKm = 60, kAroundKm = 161, kNear = 4, kAround = 2.5, kInDivision = 1.5, kInCountry = 0.5;
  if (place.feature == "PCLI" || place.country != home.country) return 0;
  if (home.feature == "PCLI") return kInCountry;
  const bool same_division = !place.admin1.empty() && place.admin1 == home.admin1;
  const double distance = place.located && place.feature != "ADM1" ? kilometres(place, home) : 1e9;
  if (distance <= kNearKm) return kNear;
  if (distance <= kAroundKm) return kAround;
  return same_division ? kInDivision : kInCountry;
}

}  // namespace truceline::annotate
