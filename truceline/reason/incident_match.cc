#include "truceline/reason/incident_match.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "truceline/base/ascii.h"
#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

using lexicon::IncidentWords;

/// One ground for taking two for one, or for keeping them apart.
struct Ground {
  int weight = 0;  // hundredths
  std::string why;
  bool apart = false;
};

constexpr const char* kProvince = "a town and its province";
constexpr double kTown = 6, kNear = 15;  // kilometres: a town and its edges; its surroundings
constexpr std::size_t kMostKept = 12;    // of things, quarters and sides of one incident

/// The capital of a province stands for the province too: "a strike in Idlib" is one in its town of Khan Sheikhoun.
bool stands_for_province(const IncidentPlace& place) {
  return place.feature == "PPLA" || place.feature.starts_with("ADM") || place.feature == "RGN";
}

bool is_large(const IncidentPlace& place) { return place.feature == "PPLA" || place.feature == "PPLC"; }

bool same_name(const IncidentPlace& a, const IncidentPlace& b) {
  return a.country == b.country && base::ascii_lower(a.name) == base::ascii_lower(b.name);
}

Ground place_ground(const IncidentPlace& a, const IncidentPlace& b) {
  constexpr double kOutskirts = 60;  // where the province of one is not known
  const auto apart = kilometres(a, b);
  if ((a.row != 0 && a.row == b.row) || same_name(a, b) || (apart && *apart <= kTown))
    return {is_large(a) || is_large(b) ? 10 : 35, "the same town"};
  if (apart && *apart <= kNear) return {5, "neighbouring towns"};
  const bool known = !a.admin1.empty() && !b.admin1.empty();
  if ((known ? a.admin1 == b.admin1 : apart && *apart <= kOutskirts) &&
      stands_for_province(a) != stands_for_province(b))
    return {0, kProvince};
  return {0, "", true};
}

Ground day_ground(const IncidentTraits& a, const IncidentTraits& b) {
  const long apart = std::max({0L, days_between(a.to, b.from), days_between(b.to, a.from)});
  const bool both = a.dated && b.dated;
  if (apart == 0) return both ? Ground{30, "the same day"} : Ground{15, "the same day as far as told"};
  if (apart == 1 && (a.night || b.night)) return {10, "one night"};
  if (apart == 1) return {both ? 0 : 5, "a day apart"};
  if (apart == 2 && !both) return {0, "two days apart as far as told"};
  return {0, "", true};
}

Ground kind_ground(const IncidentTraits& a, const IncidentTraits& b, const IncidentWords& words) {
  if (a.kind == b.kind) return a.kind == words.general ? Ground{5, ""} : Ground{15, "the same kind of act"};
  const bool general = a.kind == words.general || b.kind == words.general;
  if (general && words.violent.contains(a.kind == words.general ? b.kind : a.kind)) return {5, ""};
  if (words.are_related(a.kind, b.kind)) return {0, ""};
  return {0, "", true};
}

bool in_common(const std::set<std::string>& a, const std::set<std::string>& b, std::string* which = nullptr) {
  for (const std::string& word : a) {
    if (!b.contains(word)) continue;
    if (which) *which = word;
    return true;
  }
  return false;
}

bool disjoint(const std::set<std::string>& a, const std::set<std::string>& b) {
  return !a.empty() && !b.empty() && !in_common(a, b);
}

/// Another target is another act; what it was done with is only told by some.
bool other_target(const IncidentTraits& a, const IncidentTraits& b) {
  const auto targets = [](std::set<std::string> things) {
    std::erase_if(things, [](const std::string& thing) { return thing.starts_with("with "); });
    return things;
  };
  return disjoint(targets(a.things), targets(b.things));
}

Ground thing_ground(const IncidentTraits& a, const IncidentTraits& b) {
  std::string which;
  if (in_common(a.things, b.things, &which)) return {20, which};
  return {other_target(a, b) ? -25 : 0, ""};
}

Ground spot_ground(const IncidentTraits& a, const IncidentTraits& b) {
  if (in_common(a.spots, b.spots)) return {15, "one quarter"};
  return {disjoint(a.spots, b.spots) ? -25 : 0, ""};
}

/// How near the nearest two counts of one measure are, as the greater over the less; 0 where none can be compared.
struct Nearest {
  double ratio = 0;
  std::string measure;
};

Nearest nearest_toll(const IncidentTraits& a, const IncidentTraits& b) {
  constexpr double kFew = 3;  // "two killed" is told of many days
  Nearest best;
  for (const auto& [measure, counts] : a.tolls) {
    const auto others = b.tolls.find(measure);
    if (others == b.tolls.end()) continue;
    for (const double count : counts)
      for (const double other : others->second) {  // at most kMostKept of each
        const double low = std::min(count, other), ratio = std::max(count, other) / std::max(1.0, low);
        if (low >= kFew && (best.ratio == 0 || ratio < best.ratio)) best = {ratio, measure};
      }
  }
  return best;
}

/// Equal counts speak for one incident; those far apart against it.
Ground toll_ground(const IncidentTraits& a, const IncidentTraits& b) {
  constexpr double kNearly = 1.25, kFar = 2.5;
  const Nearest toll = nearest_toll(a, b);
  if (toll.ratio == 0) return {};
  if (toll.ratio == 1) return {25, "as many " + toll.measure};
  if (toll.ratio <= kNearly) return {10, "nearly as many " + toll.measure};
  return {toll.ratio >= kFar ? -25 : 0, ""};
}

Ground party_ground(const IncidentTraits& a, const IncidentTraits& b, const IncidentWords& words) {
  std::set<std::string> mine = a.doers, theirs = b.doers;
  mine.insert(a.hit.begin(), a.hit.end());
  theirs.insert(b.hit.begin(), b.hit.end());
  if (words.by_parties.contains(a.kind)) {
    const bool met = std::count_if(mine.begin(), mine.end(), [&](const auto& side) { return theirs.contains(side); }) >
                     (a.kind == "talks" ? 1 : 0);
    return met ? Ground{20, "the same parties"} : Ground{0, "", true};
  }
  if (in_common(a.doers, b.doers)) return {5, "one side named for it"};
  if (in_common(a.hit, b.hit)) return {5, "one side hit"};
  return {};
}

/// Who did it is disputed of one incident; but where nothing beside town and day is the same, other doers are likelier
/// to have done something else.
int other_doers(const IncidentTraits& a, const IncidentTraits& b, bool otherwise_alike) {
  return !otherwise_alike && disjoint(a.doers, b.doers) ? -20 : 0;
}

template <typename T>
void insert_some(std::set<T>& into, const std::set<T>& more) {
  for (const T& word : more)
    if (into.size() < kMostKept) into.insert(word);
}

}  // namespace

std::optional<double> kilometres(const IncidentPlace& a, const IncidentPlace& b) {
  constexpr double kRadius = 6371, kDegree = std::numbers::pi / 180;
  if (!a.lat || !a.lon || !b.lat || !b.lon) return std::nullopt;
  const double up = std::sin((*b.lat - *a.lat) * kDegree / 2), aside = std::sin((*b.lon - *a.lon) * kDegree / 2);
  const double arc = up * up + std::cos(*a.lat * kDegree) * std::cos(*b.lat * kDegree) * aside * aside;
  return 2 * kRadius * std::asin(std::sqrt(std::min(1.0, arc)));
}

bool told_apart(const IncidentTraits& a, const IncidentTraits& b, const IncidentWords& words) {
  constexpr double kOtherToll = 4;
  // "Ten died in Idlib. Shells hit Ariha": the first need not be the second.
  if (place_ground(a.place, b.place).why == kProvince && thing_ground(a, b).weight <= 0 &&
      toll_ground(a, b).weight <= 0)
    return true;
  return nearest_toll(a, b).ratio >= kOtherToll || place_ground(a.place, b.place).apart ||
         days_between(a.to, b.from) > 0 || days_between(b.to, a.from) > 0 || kind_ground(a, b, words).apart ||
         other_target(a, b) || disjoint(a.spots, b.spots);
}

IncidentMatch match_incidents(const IncidentTraits& a, const IncidentTraits& b, const IncidentWords& words) {
  const Ground place = place_ground(a.place, b.place), day = day_ground(a, b), kind = kind_ground(a, b, words),
               parties = party_ground(a, b, words);
  if (place.apart || day.apart || kind.apart || parties.apart) return {};
  const Ground thing = thing_ground(a, b), spot = spot_ground(a, b), toll = toll_ground(a, b);
  const bool alike = thing.weight > 0 || spot.weight > 0 || toll.weight > 0;
  IncidentMatch match;
  match.score = other_doers(a, b, alike);
  for (const Ground* ground : {&place, &day, &kind, &thing, &spot, &toll, &parties}) {
    match.score += ground->weight;
    if (!ground->why.empty()) match.why += (match.why.empty() ? "" : ", ") + ground->why;
  }
  match.score = std::clamp(match.score, 0, 100);
  return match;
}

void widen(IncidentTraits& into, const IncidentTraits& more, const IncidentWords& words) {
  if (stands_for_province(into.place) && !stands_for_province(more.place) && more.place.lat) into.place = more.place;
  if (more.dated && !into.dated) {
    into.from = more.from;
    into.to = more.to;
    into.dated = true;
  }
  into.night = into.night || more.night;
  if (into.kind == words.general) into.kind = more.kind;
  insert_some(into.things, more.things);
  insert_some(into.spots, more.spots);
  insert_some(into.doers, more.doers);
  insert_some(into.hit, more.hit);
  for (const auto& [measure, counts] : more.tolls) insert_some(into.tolls[measure], counts);
}

}  // namespace truceline::reason
