#include "truceline/annotate/place_support.h"

#include <algorithm>
#include <cmath>

namespace truceline::annotate {

namespace {

using lexicon::GazetteerPlace;

constexpr double kCellLat = 1.5, kCellLon = 2;  // degrees: about 160 km where most news comes from

constexpr int kRounds = 2;
// Powers of ten for each doubling of what lies near, at most, and for a division that is named. Tuned on every other
// story of LGL and GeoVirus, measured on the rest (bench/results/places.md).
constexpr double kNear = 1.4, kMost = 3, kNamedDivision = 1.5;
constexpr double kBeside = 0.5;  // what a name in the next cell counts

/// How much of the story's names lies where.
class Ground {
 public:
  void add(const GazetteerPlace& place, double weight) {
    if (place.feature == "PCLI") return;
    if (!place.admin1.empty()) {
      auto& d = divisions_[place.country + "." + place.admin1];
      (place.feature == "ADM1" ? d.named : d.inside) += weight;
      if (place.feature == "ADM1") named_in_[place.country] += weight;
    }
    if (place.located && place.feature != "ADM1") cells_[cell(place, 0, 0)] += weight;
  }

  double support(const GazetteerPlace& place) const {
    if (place.feature == "PCLI") return 0;
    const auto it = divisions_.find(place.country + "." + place.admin1);
    const double named = it == divisions_.end() ? 0 : it->second.named;
    if (place.feature == "ADM1") {
      const auto others = named_in_.find(place.country);
      const double siblings = others == named_in_.end() ? 0 : others->second;
      return bounded((it == divisions_.end() ? 0 : it->second.inside) + siblings);
    }
    double near = 0;
    for (int y = -1; y <= 1; ++y)
      for (int x = -1; x <= 1; ++x)
        if (const auto c = cells_.find(cell(place, y, x)); c != cells_.end())
          near += c->second * (x == 0 && y == 0 ? 1 : kBeside);
    return bounded(near) + kNamedDivision * std::clamp(named, 0.0, 1.0);
  }

 private:
  static double bounded(double weight) { return std::min(kMost, kNear * std::log2(1 + std::max(0.0, weight))); }

  struct Division {
    double named = 0, inside = 0;
  };
  static std::int32_t cell(const GazetteerPlace& place, int dy, int dx) {
    const int y = static_cast<int>((place.lat + 90) / kCellLat) + dy;
    constexpr int kAround = static_cast<int>(360 / kCellLon);
    const int x = (static_cast<int>((place.lon + 180) / kCellLon) + dx + kAround) % kAround;
    return y * kAround + x;
  }
  std::unordered_map<std::int32_t, double> cells_;
  std::unordered_map<std::string, Division> divisions_;
  std::unordered_map<std::string, double> named_in_;  // divisions by country: "Nevada, Oregon and Wyoming"
};

/// How likely the name means each of its places, adding up to one.
std::vector<double> likelihoods(const NamedPlaces& name, const CountryWeights& weights) {
  std::vector<double> out = scores(name, name.context, weights);
  const double most = out.empty() ? 0 : *std::max_element(out.begin(), out.end());
  double sum = 0;
  for (double& s : out) sum += s = std::pow(10, s - most);
  for (double& s : out) s /= sum;
  return out;
}

}  // namespace

void support_each_other(std::vector<NamedPlaces>& names, const CountryWeights& weights) {
  for (NamedPlaces& name : names) name.support.assign(name.places.size(), 0);
  for (int round = 0; round < kRounds; ++round) {
    Ground ground;
    std::vector<std::vector<double>> likely;
    for (const NamedPlaces& name : names) {
      likely.push_back(likelihoods(name, weights));
      for (std::size_t i = 0; i < name.places.size(); ++i) ground.add(name.places[i], likely.back()[i]);
    }
    for (std::size_t n = 0; n < names.size(); ++n) {
      NamedPlaces& name = names[n];
      for (std::size_t i = 0; i < name.places.size(); ++i) ground.add(name.places[i], -likely[n][i]);
      for (std::size_t i = 0; i < name.places.size(); ++i) name.support[i] = ground.support(name.places[i]);
      for (std::size_t i = 0; i < name.places.size(); ++i) ground.add(name.places[i], likely[n][i]);
    }
  }
}

}  // namespace truceline::annotate
