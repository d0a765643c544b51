#include "truceline/run/keep_incidents.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "truceline/reason/happenings.h"

namespace truceline::run {

namespace {

constexpr int kDaysApart = 4;  // the longest stretch of days of one incident, and two days of doubt

std::vector<std::string> list_of(const std::set<std::string>& words) { return {words.begin(), words.end()}; }

store::IncidentRow row_of(const reason::IncidentTraits& t) {
  store::IncidentRow row;
  row.kind = t.kind;
  row.place = t.place.row;
  row.place_name = t.place.name;
  row.country = t.place.country;
  row.admin1 = t.place.admin1;
  row.feature = t.place.feature;
  row.lat = t.place.lat;
  row.lon = t.place.lon;
  row.from = t.from;
  row.to = t.to;
  row.dated = t.dated;
  row.night = t.night;
  row.things = list_of(t.things);
  row.spots = list_of(t.spots);
  row.doers = list_of(t.doers);
  row.hit = list_of(t.hit);
  for (const auto& [measure, counts] : t.tolls)
    for (const double count : counts)
      row.tolls.push_back(measure + ":" + std::to_string(static_cast<long long>(count)));
  return row;
}

/// A happening of the story that may be an incident of the ledger.
struct Pair {
  int score = 0;
  std::size_t happening = 0;
  std::size_t known = 0;  // in the list of all that are near one of the story's
  std::string why;
};

/// The surest pairs first, each side once: "one story tells its incidents apart".
std::vector<Pair> chosen(std::vector<Pair> pairs) {
  std::sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return a.score != b.score ? a.score > b.score : std::pair(a.happening, a.known) < std::pair(b.happening, b.known);
  });
  std::set<std::size_t> happenings, known;
  std::vector<Pair> out;
  for (Pair& pair : pairs) {
    if (happenings.contains(pair.happening) || known.contains(pair.known)) continue;
    happenings.insert(pair.happening);
    known.insert(pair.known);
    out.push_back(std::move(pair));
  }
  return out;
}

struct Known {
  std::int64_t incident = 0, place = 0;  // the place as its row has it, whatever that is taken for
  reason::IncidentTraits traits;
};

/// The incidents near those of the story, each once.
std::vector<Known> known_near(store::NearIncidents& near, const std::vector<reason::Happening>& happenings) {
  std::vector<Known> known;
  std::set<std::int64_t> seen;
  for (const reason::Happening& happening : happenings)
    for (const store::IncidentRow& row : near.of(row_of(happening.traits), kDaysApart))
      if (seen.insert(row.incident).second) known.push_back({row.incident, row.own_place, known_traits(row)});
  return known;
}

void tell(store::Writer& writer, const store::Kept& kept, const reason::Happening& happening, std::int64_t incident,
          const std::string& why) {
  for (const auto& [event, again] : happening.tellings)
    writer.tell_incident(kept.reading, event, incident, again.empty() ? why : again);
}

}  // namespace

reason::IncidentTraits known_traits(const store::IncidentRow& row) {
  reason::IncidentTraits t;
  t.place = {row.place, row.place_name, row.country, row.admin1, row.feature, row.lat, row.lon};
  t.from = row.from;
  t.to = row.to;
  t.dated = row.dated;
  t.night = row.night;
  t.kind = row.kind;
  t.things.insert(row.things.begin(), row.things.end());
  t.spots.insert(row.spots.begin(), row.spots.end());
  t.doers.insert(row.doers.begin(), row.doers.end());
  t.hit.insert(row.hit.begin(), row.hit.end());
  for (const std::string& toll : row.tolls) {
    const std::size_t colon = toll.find(':');
    long long count = 0;
    if (colon == std::string::npos) continue;
    std::from_chars(toll.data() + colon + 1, toll.data() + toll.size(), count);
    t.tolls[toll.substr(0, colon)].insert(static_cast<double>(count));
  }
  return t;
}

void keep_incidents(store::Writer& writer, const record::Story& story, const store::Kept& kept,
                    const lexicon::IncidentWords& words) {
  std::vector<reason::Happening> happenings = reason::find_happenings(story, words);
  for (reason::Happening& h : happenings)
    h.traits.place.row = writer.near_incidents().place_root(kept.places[h.place.index]);
  std::vector<Known> known = known_near(writer.near_incidents(), happenings);
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < happenings.size(); ++i)
    for (std::size_t j = 0; j < known.size(); ++j) {
      reason::IncidentMatch match = reason::match_incidents(happenings[i].traits, known[j].traits, words);
      if (match.score >= reason::kSameIncident) pairs.push_back({match.score, i, j, std::move(match.why)});
    }
  std::vector<bool> told(happenings.size());
  for (const Pair& pair : chosen(std::move(pairs))) {
    const reason::Happening& happening = happenings[pair.happening];
    Known& incident = known[pair.known];
    const std::int64_t before = incident.traits.place.row;
    reason::widen(incident.traits, happening.traits, words);
    store::IncidentRow row = row_of(incident.traits);
    row.own_place = incident.traits.place.row == before ? incident.place : kept.places[happening.place.index];
    writer.widen_incident(incident.incident, row);
    tell(writer, kept, happening, incident.incident, pair.why);
    told[pair.happening] = true;
  }
  for (std::size_t i = 0; i < happenings.size(); ++i) {
    if (told[i] || happenings[i].denied) continue;
    store::IncidentRow row = row_of(happenings[i].traits);
    row.own_place = kept.places[happenings[i].place.index];
    tell(writer, kept, happenings[i], writer.add_incident(row), "first told of here");
  }
}

}  // namespace truceline::run
