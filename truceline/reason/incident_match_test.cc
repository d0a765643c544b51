#include "truceline/reason/incident_match.h"

#include <gtest/gtest.h>

#include <array>
#include <functional>

namespace truceline::reason {
namespace {

const lexicon::IncidentWords& words() {
  static const lexicon::IncidentWords kWords =
      lexicon::load_incident_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge").value();
  return kWords;
}

/// An air strike on a market of Kadugli, 17 dead.
IncidentTraits strike() {
  IncidentTraits t;
  t.place = {7, "Kadugli", "SD", "South Kordofan", "PPL", 11.01, 29.72};
  t.from = t.to = "2026-03-03";
  t.kind = "air strike";
  t.things = {"market"};
  t.doers = {"state:SDN"};
  t.tolls = {{"killed", {17}}};
  return t;
}

struct Case {
  const char* what;
  std::function<void(IncidentTraits&)> changed;  // the other telling, from the same
  bool same;
};

TEST(IncidentMatch, PlaceDayActAndTargetTellNeverTheDoer) {
  const std::array<Case, 18> kCases = {{
      {"the same again", [](auto&) {}, true},
      {"somebody else did it", [](auto& t) { t.doers = {"front@SDN"}; }, true},
      {"at least 20 dead", [](auto& t) { t.tolls = {{"killed", {20}}}; }, true},
      {"called an attack", [](auto& t) { t.kind = "attack", t.things = {}; }, true},
      {"another day", [](auto& t) { t.from = t.to = "2026-03-06"; }, false},
      {"the day after, as many dead", [](auto& t) { t.from = t.to = "2026-03-04"; }, true},
      {"the day after, nothing else alike",
       [](auto& t) { t.from = t.to = "2026-03-04", t.things = {}, t.tolls = {}, t.doers = {}; }, false},
      {"the night before, by a report that has no day of its own",
       [](auto& t) { t.from = t.to = "2026-03-04", t.dated = false, t.night = true, t.tolls = {}; }, true},
      {"another target", [](auto& t) { t.things = {"hospital"}, t.tolls = {}, t.doers = {}; }, false},
      {"another target, and as many dead", [](auto& t) { t.things = {"hospital"}; }, true},
      {"a gun battle", [](auto& t) { t.kind = "shooting"; }, false},
      {"far more dead, nothing said of a market",
       [](auto& t) { t.things = {}, t.tolls = {{"killed", {90}}}, t.doers = {}; }, false},
      {"the same town by another entry", [](auto& t) { t.place.row = 8, t.place.name = "Kaduqli"; }, true},
      {"a village ten kilometres off",
       [](auto& t) { t.place.row = 9, t.place.name = "Shaeer", t.place.lat = 11.1, t.things = {}, t.tolls = {}; },
       false},
      {"another town", [](auto& t) { t.place.row = 10, t.place.name = "Dilling", t.place.lat = 12.05; }, false},
      {"the capital that stands for the province",
       [](auto& t) { t.place = {11, "South Kordofan", "SD", "South Kordofan", "ADM1", 11.4, 30.2}; }, true},
      {"the province, nothing else alike",
       [](auto& t) {
         t.place = {11, "South Kordofan", "SD", "South Kordofan", "ADM1", 11.4, 30.2};
         t.things = {}, t.tolls = {}, t.doers = {};
       },
       false},
      {"a namesake in another country", [](auto& t) { t.place.row = 12, t.place.country = "TD", t.place.lat = 14; },
       false},
  }};
  for (const Case& c : kCases) {
    IncidentTraits other = strike();
    c.changed(other);
    const IncidentMatch there = match_incidents(strike(), other, words()),
                        back = match_incidents(other, strike(), words());
    EXPECT_EQ(there.score >= kSameIncident, c.same) << c.what << ": " << there.score << " " << there.why;
    EXPECT_EQ(there.score, back.score) << c.what;
  }
}

TEST(IncidentMatch, SaysWhy) {
  EXPECT_EQ(match_incidents(strike(), strike(), words()).why,
            "the same town, the same day, the same kind of act, market, as many killed, one side named for it");
}

TEST(IncidentMatch, TalksAreKnownByWhoTakesPart) {
  IncidentTraits talks = strike(), other = strike();
  talks.kind = other.kind = "talks";
  talks.doers = {"state:SDN", "front@SDN"};
  other.doers = {"state:ETH", "state:ERI"};
  EXPECT_EQ(match_incidents(talks, other, words()).score, 0);
  other.doers = {"front@SDN"};
  other.hit = {"state:SDN"};
  EXPECT_GE(match_incidents(talks, other, words()).score, kSameIncident);
}

TEST(IncidentMatch, WidensToWhatIsToldMoreExactly) {
  IncidentTraits vague = strike(), exact = strike();
  vague.place = {11, "South Kordofan", "SD", "South Kordofan", "ADM1", 11.4, 30.2};
  vague.dated = false;
  vague.from = vague.to = "2026-03-04";
  vague.kind = "attack";
  vague.tolls = {{"killed", {12}}};
  widen(vague, exact, words());
  EXPECT_EQ(vague.place.name + " " + vague.from + " " + vague.kind, "Kadugli 2026-03-03 air strike");
  EXPECT_EQ(vague.tolls.at("killed"), (std::set<double>{12, 17}));
}

}  // namespace
}  // namespace truceline::reason
