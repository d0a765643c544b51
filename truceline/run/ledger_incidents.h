#pragma once

#include <string>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/store/incident_claims.h"
#include "truceline/store/table.h"

namespace truceline::run {

/// Who is said to have done it, and by whom; nobody named: `doers` is empty.
struct Blame {
  std::string doers;
  std::vector<std::string> says, denies;  // claimants, in the order in which they were first told
};

/// What one claimant counts of one measure: of each story the highest figure, since the others are parts of it.
struct Count {
  std::string measure, claimant;
  double least = 0, most = 0;
  int reports = 0;
  const store::IncidentToll* latest = nullptr;  // in the incident's own list
};

/// What is claimed of an incident, put together.
struct IncidentSides {
  int reports = 0, origins = 0;
  std::vector<Blame> blames;
  std::vector<Count> counts;  // killed, wounded, then other measures

  /// From the least to the most that anybody counts: "12", "12 to 17"; empty for nobody.
  std::string range(const std::string& measure) const;
};
IncidentSides sides_of(const store::IncidentTold& told);

/// A row an incident: incident, from, to, kind, place, country, things, spots, who, denied, killed_least, killed_most,
/// wounded_least, wounded_most, reports, origins, and the first telling: its story, item, characters and words.
base::Result<store::Table> list_incidents(store::Database& db, const store::IncidentFilter& filter);

/// One incident, its claims side by side and who counts what, as JSON.
std::string incident_json(const store::IncidentTold& told);

/// A row a telling: claimant, denied, actor, recipient, published, story, uri, id ("e3"), start, end, quote, why.
store::Table claims_table(const store::IncidentTold& told);
/// A row a measure and claimant: measure, claimant, least, most, reports, and the latest figure ("n2") with its words.
store::Table counts_table(const store::IncidentTold& told);

}  // namespace truceline::run
