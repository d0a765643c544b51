#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// A figure of the ledger that has a claimant and an incident.
struct TollRow {
  std::int64_t reading = 0, story = 0, id = 0;
  record::Quantity figure;    // without span and event
  std::int64_t incident = 0;  // what it is taken for since a merge
  std::string place_name;
  record::Date day, published;      // of the incident, of the story
  std::string side, claimant;       // the claimant's side and name
  std::int64_t start = 0, end = 0;  // code points
  std::string quote;
};

/// Tolls of incidents; its queries are prepared once for a whole ingest.
class Tolls {
 public:
  explicit Tolls(Database& db);

  /// The figures of a reading that name a claimant, and whose event is of an incident: of one side, measure and
  /// incident the highest, since the others are parts of it. "Dozens" is no figure.
  std::vector<TollRow> of(std::int64_t reading);

  /// The same of other stories, none a copy or version of this one, of the same measure and incident; published at most
  /// `days` before. The earliest first, at most fifty.
  std::vector<TollRow> rivals(const TollRow& mine, int days);

 private:
  Query own_, rivals_;
};

}  // namespace truceline::store
