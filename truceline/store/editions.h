#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// A band of a sketch as the ledger keeps it: 31 bits, which a row has in four bytes instead of eight.
inline std::int64_t band_key(std::int64_t band) { return band & 0x7fffffff; }

/// A story of the ledger as copies are told by.
struct EditionRow {
  std::int64_t story = 0, group = 0;
  std::string id, kind, agency, headline, text;
  record::Date published;
  bool wrapup = false;  // made of several others itself
};

/// The stories that share a band of their sketch with `bands`, those that share most first; at most `limit`.
std::vector<EditionRow> likely_copies(Database& db, std::int64_t story, const std::vector<std::int64_t>& bands,
                                      int limit);

/// Stories of one agency of the last `days` days before `day`: what an UPDATE that was rewritten may follow.
std::vector<EditionRow> recent_of_agency(Database& db, std::int64_t story, const std::string& agency,
                                         const record::Date& day, int days, int limit);

/// The first story of the group that `story` is a copy or update in: itself where it is the first.
std::int64_t group_of(Database& db, std::int64_t story);

}  // namespace truceline::store
