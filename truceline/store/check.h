#pragma once

#include <string>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// What is wrong with a ledger, one finding a line, at most `kMostFindings` of each kind; empty where nothing is. Reads
/// everything: SQLite's own check of the file, foreign keys, every span against the text that it points into, every
/// id that one item has of another of its story, and every record, which must decompress. Fails only where the file
/// cannot be read at all.
base::Result<std::vector<std::string>> check_ledger(Database& db);

inline constexpr int kMostFindings = 20;

}  // namespace truceline::store
