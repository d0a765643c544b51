#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// An accusation of a violent act, or its denial, as it stands in the ledger (reason/stances.h).
struct StanceRow {
  std::int64_t reading = 0, story = 0, statement = 0;
  std::string speaker, accused;  // sides
  bool denies = false;
  std::vector<std::string> words, towns;
  record::Date day;       // of publication
  record::Date incident;  // of the act, where it is told to the day
  std::string holder;
  std::int64_t start = 0, end = 0;  // code points
  std::string quote;
};

/// Denials of what `mine` accuses of, or accusations of what it denies, published at most `days` before or after it;
/// the nearest in time first, of one story the latest in its text first. At most fifty.
std::vector<StanceRow> opposite_stances(Database& db, const StanceRow& mine, int days);

/// How a dispute is known again: who charges whom, and the day on which the later of the two spoke. It is told once in
/// so many days, however often either side says it again.
std::string dispute_key(const StanceRow& accusation, const record::Date& day);
bool has_dispute(Database& db, const StanceRow& accusation, const record::Date& day, int days);

}  // namespace truceline::store
