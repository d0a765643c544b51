#include "truceline/reason/place_match.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "truceline/lexicon/fold.h"
#include "truceline/reason/same_name.h"

namespace truceline::reason {

namespace {

/// The Arabic article in front of a word of the moon or of the sun, as wires write it.
bool is_article(std::string_view word) {
  constexpr std::array<std::string_view, 12> kArticles = {"al", "el", "ad", "ar", "as", "ash",
                                                          "at", "az", "ed", "ez", "es", "er"};
  return std::find(kArticles.begin(), kArticles.end(), word) != kArticles.end();
}

/// "Dayr az-Zawr" -> dayr zawr: folded, without articles.
std::string plain_name(const std::string& name) {
  std::string out, word;
  for (const char c : lexicon::fold(name) + ' ') {
    if (c != ' ') {
      word += c;
      continue;
    }
    if (!word.empty() && !is_article(word)) out += (out.empty() ? "" : " ") + word;
    word.clear();
  }
  return out;
}

/// What both names sound like without their vowels: "sheikhoun" and "shaykhun" -> shkhn.
std::string consonants(const std::string& name) {
  std::string out;
  for (char c : name) {
    if (std::string_view("aeiouyw ").find(c) != std::string_view::npos) continue;
    if (c == 'q' || c == 'c') c = 'k';
    if (out.empty() || out.back() != c) out += c;
  }
  return out;
}

/// 0 point, 1 town, 2 division, 3 country or wider: a town is not the province that is called by it.
int width_of(const IncidentPlace& place) {
  if (place.feature.starts_with("PCL") || place.feature == "CONT" || place.feature == "RGN" || place.feature == "SEA")
    return 3;
  return place.feature.starts_with("ADM") ? 2 : 1;
}

std::string name_ground(const IncidentPlace& a, const IncidentPlace& b) {
  constexpr std::size_t kShort = 3;  // consonants that tell nothing
  const std::string x = plain_name(a.name), y = plain_name(b.name);
  if (x.empty() || y.empty()) return "";
  if (x == y) return "the same name";
  const std::string k = consonants(x);
  return k.size() >= kShort && k == consonants(y) ? "one name spelled otherwise" : "";
}

}  // namespace

std::string same_place(const IncidentPlace& a, const IncidentPlace& b) {
  constexpr double kSame = 30, kSpelled = 15;  // kilometres
  const bool countries = !a.country.empty() && !b.country.empty() && a.country != b.country;
  if (width_of(a) != width_of(b) || width_of(a) == 3) return "";
  std::string why = name_ground(a, b);
  if (why.empty()) return "";
  const auto apart = kilometres(a, b);
  if (!apart) return countries ? "" : why + (a.lat || b.lat ? "; one has no point" : "; neither has a point");
  if (*apart > (why == "the same name" ? kSame : kSpelled)) return "";
  return why + fmt::format(", {:.0f} km apart", *apart) + (countries ? ", in two countries" : "");
}

std::vector<std::string> place_keys(const IncidentPlace& place) {
  const std::string name = plain_name(place.name), sound = consonants(name);
  return {sound.empty() ? name : sound};
}

}  // namespace truceline::reason
