#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// A figure of the ledger that has a claimant, a town and a day.
struct TollRow {
  std::int64_t reading = 0, story = 0, id = 0;
  record::Quantity figure;  // without span and event
  std::int64_t place = 0;
  std::string place_name;
  record::Date day, published;
  std::string side, claimant;       // the claimant's side and name
  std::int64_t start = 0, end = 0;  // code points
  std::string quote;
};

/// The figures of a reading that name a claimant, and whose event has a town and a day.
std::vector<TollRow> tolls_of(Database& db, std::int64_t reading);

/// Figures that other stories, none a copy or version of this one, give of the same measure, town and day; published
/// at most `days` before. The earliest first, at most fifty.
std::vector<TollRow> rival_tolls(Database& db, const TollRow& mine, int days);

}  // namespace truceline::store
