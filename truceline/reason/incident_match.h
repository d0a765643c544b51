#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "truceline/lexicon/incident_words.h"
#include "truceline/record/story.h"

namespace truceline::reason {

/// Where an incident was: the nearest known town, and what is told more exactly than that.
struct IncidentPlace {
  std::int64_t row = 0;  // what makes two stories' places one; 0 inside a story
  std::string name, country, admin1, feature;
  std::optional<double> lat, lon;
};

/// What one happening in the world is told by, whatever a story calls it. Who did it is here too, and never parts two:
/// that is what is disputed.
struct IncidentTraits {
  IncidentPlace place;
  record::Date from, to;
  bool dated = true;                    // false where the day is only that of the report
  bool night = false;                   // "overnight": the day before and the day after are one night
  std::string kind;                     // "air strike" (knowledge/incidents)
  std::set<std::string> things, spots;  // what was hit, or used ("with gas"); quarters and streets in the town
  std::set<std::string> doers, hit;     // sides (record/sides.h)
  std::map<std::string, std::set<double>> tolls;  // what is counted of each measure: killed, wounded
  bool another = false;                           // "another strike": not one that was told before
};

/// How sure it is that two are one incident, in hundredths, and why, in words: "the same town, the same day, the same
/// kind of act, market, as many killed". 0 where place, day or kind of act tell them apart.
struct IncidentMatch {
  int score = 0;
  std::string why;
};
IncidentMatch match_incidents(const IncidentTraits& a, const IncidentTraits& b, const lexicon::IncidentWords& words);

/// From here on two are taken for one.
inline constexpr int kSameIncident = 60;

/// Kilometres between two places; none where one has no point.
std::optional<double> kilometres(const IncidentPlace& a, const IncidentPlace& b);

/// True where what both are told by cannot be one happening: other towns, days, kinds of act, targets or quarters, or
/// tolls four times as high.
bool told_apart(const IncidentTraits& a, const IncidentTraits& b, const lexicon::IncidentWords& words);

/// Adds to the one what another telling of the same knows: the more exact place and day, further things and sides.
void widen(IncidentTraits& into, const IncidentTraits& more, const lexicon::IncidentWords& words);

}  // namespace truceline::reason
