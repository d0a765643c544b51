#include "truceline/reason/truce_match.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

// A truce that nobody has spoken of for so long is another one when it comes up again.
constexpr long kForgotten = 45;  // days

std::size_t common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return static_cast<std::size_t>(std::count_if(
      a.begin(), a.end(), [&](const std::string& x) { return std::find(b.begin(), b.end(), x) != b.end(); }));
}

/// Days between the two stretches of time; 0 where they overlap or a date is missing.
long gap(const TruceIdentity& a, const TruceIdentity& b) {
  if (a.to.empty() || b.to.empty()) return 0;
  return std::max({0L, days_between(a.to, b.from), days_between(b.to, a.from)});
}

}  // namespace

TruceMatch match_truces(const TruceIdentity& a, const TruceIdentity& b) {
  const bool countries_known = !a.countries.empty() && !b.countries.empty();
  if (countries_known && common(a.countries, b.countries) == 0) return {};
  const bool towns = !a.places.empty() && !b.places.empty();
  const std::size_t towns_shared = common(a.places, b.places);
  if (towns && towns_shared == 0) return {};
  const long apart = gap(a, b);
  if (apart > kForgotten) return {};
  const std::size_t parties = common(a.parties, b.parties);
  const bool one_side = a.parties.empty() || b.parties.empty();
  if (parties == 0 && !one_side && !towns) return {};

  double score = countries_known ? 0.3 : 0;
  if (towns) score += 0.3;
  score += std::min(0.4, 0.2 * static_cast<double>(parties));
  // The whole country here and one town there may be one truce or two: only who and when can tell.
  if (a.places.empty() != b.places.empty()) score -= 0.1;
  score += apart <= 3 ? 0.2 : apart <= 14 ? 0.1 : 0;
  std::string why = countries_known ? "same country" : "no country named";
  if (towns) why += ", same place";
  why += fmt::format(", {} {} in common, spoken of within {} days", parties, parties == 1 ? "party" : "parties", apart);
  return {std::clamp(score, 0.0, 1.0), why};
}

}  // namespace truceline::reason
