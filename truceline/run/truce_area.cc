#include "truceline/run/truce_area.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <string_view>

namespace truceline::run {

namespace {

using record::Actor;
using record::ActorId;

/// "REB" of SYRREB: what a CAMEO code says after the country.
std::string_view role_of(const Actor& actor) {
  const std::string_view code = actor.codes.cameo;
  return code.size() >= 6 ? code.substr(3, 3) : std::string_view();
}

bool fights(const Actor& actor) {
  const std::string_view role = role_of(actor);
  return actor.kind == "military" || actor.kind == "armed_group" || role == "MIL" || role == "REB" || role == "SEP" ||
         role == "OPP" || role == "UAF";
}

bool governs(const Actor& actor) { return actor.kind == "government" || role_of(actor) == "GOV"; }

// How much a party's country says of where the truce is.
constexpr double kFighter = 3, kGovernment = 1, kOther = 0.5, kPlace = 1;
// How much it says where the story's towns lie: more than any one party, so that a foreign army or a guarantor does not
// take the truce home with it.
constexpr double kSetting = 5;

struct Parties {
  std::set<ActorId> bound, named;  // whom the story makes parties; who else has a say in it
};

Parties parties_of(const record::Story& story, std::size_t index) {
  const record::Truce& truce = story.truces[index];
  Parties out;
  for (const auto* list : {&truce.declared_by, &truce.agreed_by, &truce.bound})
    out.bound.insert(list->begin(), list->end());
  for (const record::Assertion& x : story.assertions) {
    if (x.truce.index != index) continue;
    out.named.insert(x.parties.begin(), x.parties.end());
    if (x.holder.actor.valid()) out.named.insert(x.holder.actor);
  }
  return out;
}

std::string month_words(const record::Date& date) {
  constexpr std::array<std::string_view, 12> kMonths = {"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
  if (date.size() < 7) return date;
  std::size_t month = 0;
  std::from_chars(date.data() + 5, date.data() + 7, month);
  if (month < 1 || month > 12) return date.substr(0, 4);
  return std::string(kMonths[month - 1]) + " " + date.substr(0, 4);
}

/// The share of each country (ISO 3166-1 alpha-2) in the towns and provinces that the story speaks of. A capital is
/// left out: "Moscow" is who speaks, and "talks in Astana" are not where the guns are.
std::map<std::string, double> settings(const record::Story& story) {
  std::map<std::string, double> shares;
  double all = 0;
  for (const record::Place& place : story.places) {
    if (place.country.empty() || place.feature.starts_with("PCL") || place.feature == "PPLC") continue;
    const auto mentions = static_cast<double>(place.mentions.size());
    shares[place.country] += mentions;
    all += mentions;
  }
  for (auto& [country, share] : shares) share /= all;
  return shares;
}

}  // namespace

TruceArea truce_area(const record::Story& story, std::size_t index, const lexicon::ActorBase& base) {
  const record::Truce& truce = story.truces[index];
  const Parties parties = parties_of(story, index);
  TruceArea area;
  std::map<std::string, double> votes;  // by ISO 3166-1 alpha-3
  const auto vote = [&](ActorId id, bool bound) {
    const Actor& actor = story.actors[id.index];
    if (!actor.country.empty())
      votes[actor.country] += fights(actor) ? kFighter : governs(actor) ? kGovernment : kOther;
    if (bound || fights(actor) || governs(actor)) area.parties.push_back(id);
  };
  for (const ActorId id : parties.bound) vote(id, true);
  for (const ActorId id : parties.named)
    if (!parties.bound.contains(id)) vote(id, false);
  for (const record::PlaceId p : truce.places)
    if (const auto* state = base.state_by_iso2(story.places[p.index].country)) votes[state->iso3] += kPlace;
  for (const auto& [country, share] : settings(story))
    if (const auto* state = base.state_by_iso2(country)) votes[state->iso3] += kSetting * share;
  const auto most =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most != votes.end())
    if (const auto* state = base.state(most->first)) area.country = state->iso2, area.country_name = state->name;
  for (const record::PlaceId p : truce.places) {
    const record::Place& place = story.places[p.index];
    if (place.country == area.country && !place.feature.starts_with("PCL")) area.towns.push_back(p);
  }
  // The story itself calls it by the country: its towns are only where something happened.
  if (!area.country_name.empty() && truce.name.starts_with(area.country_name + " ")) area.towns.clear();
  return area;
}

std::string truce_name(const record::Story& story, std::size_t index, const TruceArea& area) {
  const record::Truce& truce = story.truces[index];
  if (area.towns.empty() && area.country_name.empty()) return truce.name;
  const std::string where = area.towns.empty() ? area.country_name : story.places[area.towns.front().index].name;
  const record::Date& day = truce.dates.effect.empty() ? story.published.value : truce.dates.effect;
  const std::string noun = truce.names.empty() ? "truce" : truce.names.front();
  return where + " " + noun + (day.empty() ? "" : ", " + month_words(day));
}

}  // namespace truceline::run
