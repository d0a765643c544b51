#include "truceline/annotate/place_offset.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace truceline::annotate {

namespace {

using text::Token;

constexpr std::uint32_t kReach =
    12;  // words from the number to the name: "40 kilometres (25 miles) north of the town of"
constexpr double kKmOfMile = 1.609344, kKmOfDegree = 111.195;

/// Degrees of a word in the cues' lists compass_n, compass_ne, ..., which go round from north by eighths.
std::optional<double> bearing_of(const std::string& word, const lexicon::ActorBase& base) {
  constexpr std::array kEighths = {"compass_n", "compass_ne", "compass_e", "compass_se",
                                   "compass_s", "compass_sw", "compass_w", "compass_nw"};
  for (std::size_t i = 0; i < kEighths.size(); ++i)
    if (base.is_cue(kEighths[i], word)) return 45.0 * static_cast<double>(i);
  return std::nullopt;
}

/// "1,200" and "2.5"; nothing for words.
std::optional<double> digits(std::string form) {
  form.erase(std::remove(form.begin(), form.end(), ','), form.end());
  double out = 0;
  const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), out);
  return error == std::errc() && end == form.data() + form.size() ? std::optional(out) : std::nullopt;
}

double km_of_unit(const Token& unit, const lexicon::ActorBase& base) {
  if (base.is_cue("unit_km", unit.lower)) return 1;
  return base.is_cue("unit_mile", unit.lower) ? kKmOfMile : 0;
}

}  // namespace

std::optional<PlaceOffset> offset_before(const text::Tree& tree, text::TokenRange range,
                                         const lexicon::ActorBase& base) {
  const auto& tokens = tree.analysis().tokens;
  const auto sentence = tree.analysis().sentences[tokens[range.begin].sentence.index].tokens;
  std::optional<double> bearing;
  std::optional<PlaceOffset> out;
  std::string direction;
  for (std::uint32_t i = range.begin; i-- > sentence.begin && range.begin - i <= kReach;) {
    const Token& t = tokens[i];
    if (!bearing) {
      bearing = bearing_of(t.lower, base);
      direction = t.lower;
      if (!bearing && t.lower != "of" && t.lower != "from" && t.lower != "the" && !base.is_cue("place_noun", t.lower))
        return std::nullopt;
      continue;
    }
    const double scale = i + 1 < range.begin ? km_of_unit(tokens[i + 1], base) : 0;
    const auto n = scale > 0 ? digits(t.form) : std::nullopt;
    // The first of "40 kilometres (25 miles)" is met last, and is the one that the reporter measured in.
    if (n && *n * scale < 2000)
      out = {*n * scale, *bearing, t.form + " " + tokens[i + 1].lower + " " + direction + " of"};
    const bool goes_on = n || km_of_unit(t, base) > 0 || t.form == "(" || t.form == ")" || t.lower == "to" ||
                         t.lower == "the" || t.lower == "away";
    if (!goes_on) break;
  }
  return out;
}

void move_by(record::Place& place, const PlaceOffset& offset) {
  if (!place.lat || !place.lon) return;
  const double angle = offset.bearing * std::numbers::pi / 180;
  const double shrink = std::max(0.05, std::cos(*place.lat * std::numbers::pi / 180));
  const auto rounded = [](double degrees) { return std::round(degrees * 1e4) / 1e4; };
  place.lat = rounded(std::clamp(*place.lat + offset.km * std::cos(angle) / kKmOfDegree, -90.0, 90.0));
  place.lon = rounded(*place.lon + offset.km * std::sin(angle) / kKmOfDegree / shrink);
  place.radius = std::max(2.0, std::round(offset.km / 7));
}

}  // namespace truceline::annotate
