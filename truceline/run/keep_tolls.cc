#include "truceline/run/keep_tolls.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "truceline/reason/figures.h"
#include "truceline/store/tolls.h"

namespace truceline::run {

namespace {

// A week later a toll is history that is told from memory.
constexpr int kDaysCompared = 4;

reason::Toll toll_of(const store::TollRow& row) { return {row.figure, row.side, row.published}; }

store::PairEnd end_of(const store::TollRow& row) {
  return {row.reading, "n" + std::to_string(row.id), row.claimant, row.start, row.end};
}

store::PairRow pair_of(const store::TollRow& earlier, const store::TollRow& later) {
  return {"number",
          "R6",
          fmt::format("{} counts “{}” {} in {} on {}; {} counts “{}”.", earlier.claimant, earlier.quote,
                      earlier.figure.measure, earlier.place_name, earlier.day, later.claimant, later.quote),
          end_of(earlier),
          end_of(later),
          false,
          0.6,
          fmt::format("toll|i{}|{}|{}|{}", earlier.incident, earlier.figure.measure, std::min(earlier.side, later.side),
                      std::max(earlier.side, later.side))};
}

}  // namespace

int keep_tolls(store::Writer& writer, const store::Kept& kept) {
  int found = 0;
  for (const store::TollRow& mine : writer.tolls().of(kept.reading))
    for (const store::TollRow& other : writer.tolls().rivals(mine, kDaysCompared))
      if (reason::tolls_clash(toll_of(other), toll_of(mine))) found += writer.add_pair(pair_of(other, mine));
  return found;
}

}  // namespace truceline::run
