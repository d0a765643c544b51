#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// A happening as the ledger keeps it (the table `incident`): by what another telling of it is known again.
struct IncidentRow {
  std::int64_t incident = 0;
  std::string kind;                       // "air strike"
  std::int64_t place = 0, own_place = 0;  // what its place is taken for, since a merge; the place as it was told
  std::string place_name, country, admin1, feature;
  std::optional<double> lat, lon;
  record::Date from, to;
  bool dated = true, night = false;
  std::vector<std::string> things, spots, doers, hit;
  std::vector<std::string> tolls;  // "killed:44"
};

/// Finds incidents again; its queries are prepared once for a whole ingest.
class NearIncidents {
 public:
  explicit NearIncidents(Database& db);

  /// Incidents of a country that begin at most `days` before `from` and after `to`, no further than a province's width
  /// from the row's place where both have a point. The first made first, at most a thousand.
  std::vector<IncidentRow> of(const IncidentRow& mine, int days);
  /// What a place is taken for since somebody merged it; itself where nobody did.
  std::int64_t place_root(std::int64_t place);

 private:
  Query near_, root_;
};

/// An incident that current stories tell of, and that nobody merged: what proposals are made of.
struct NamedIncident {
  IncidentRow row;
  std::int64_t stories = 0;
};
/// The latest day first, at most 1,000.
std::vector<NamedIncident> named_incidents(Database& db);

}  // namespace truceline::store
