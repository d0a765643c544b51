#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/store/sql.h"
#include "truceline/store/write.h"

namespace truceline::store {

/// An assertion on a truce as it stands in the ledger, with where it was said.
struct ClaimRecord {
  std::int64_t reading = 0, story = 0, id = 0;
  std::int64_t group = 0;  // of stories that are copies or versions of one another
  bool copy = false;       // of a story that is only a copy
  std::string uri;
  record::Date published;
  std::string kind, state, polarity, modality, degree;
  bool presupposed = false;
  ClaimRow claim;
  std::int64_t about = 0;  // id of the assertion that a denial is about, in the same story; 0 for none
  std::string term, noun, rule;
  record::Valid valid;
  record::Date asserted;
  std::int64_t start = 0, end = 0;  // code points
  std::string quote;
};

/// Which claims of a truce are wanted.
struct ClaimFilter {
  std::int64_t truce = 0;
  record::Date known_on;     // published on or before that day; empty for all
  record::Date since;        // published on or after that day; empty for all
  std::int64_t reading = 0;  // of that reading only; 0 for all
  int limit = 20'000;        // the latest of them
};

/// The claims of the current readings, in the order of publication, story and text.
std::vector<ClaimRecord> load_claims(Database& db, const ClaimFilter& filter);

/// True where a story of `group` has a pair of this rule between the same two holders.
bool has_pair(Database& db, std::int64_t group, const PairRow& pair);

}  // namespace truceline::store
