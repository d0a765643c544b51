#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/record/story.h"
#include "truceline/store/sql.h"
#include "truceline/store/table.h"

namespace truceline::store {

/// One time that a story tells of an incident.
struct IncidentClaim {
  std::int64_t story = 0, group = 0, event = 0;  // of copies and versions one group
  std::string uri, published;
  std::string claimant;    // who says so; "wire:REU" for the report itself
  bool denied = false;     // says that it was not so, or not by those named
  std::string doers, hit;  // names, with "; " between them
  std::int64_t start = 0, end = 0;
  std::string quote, why;
};

/// A figure of an incident.
struct IncidentToll {
  std::int64_t story = 0, group = 0, quantity = 0;
  std::string uri, published, measure, claimant;
  std::optional<double> value, min, max;
  std::string bound;
  std::int64_t start = 0, end = 0;
  std::string quote;
};

/// An incident with all that is told of it.
struct IncidentTold {
  std::int64_t incident = 0;
  std::string kind, from, to, place, country, things, spots;
  std::vector<IncidentClaim> claims;  // as published, by story and place in its text
  std::vector<IncidentToll> tolls;    // the same
};

/// Which incidents, besides what a list is narrowed by; empty and 0 mean any.
struct IncidentFilter {
  ListFilter list;
  std::int64_t incident = 0;
  record::Date known_on;  // by stories published on or before that day
  int origins = 0;        // told by at least so many stories that are no copies or versions of one another
};

/// The latest day first. Incidents that others were merged into have their tellings too.
base::Result<std::vector<IncidentTold>> told_incidents(Database& db, const IncidentFilter& filter);

}  // namespace truceline::store
