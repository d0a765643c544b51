#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "truceline/base/result.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// zstd, and back, against a prefix that both must have: what stands in it costs next to nothing. Records are kept
/// against the dictionary of their ledger and the text of their story: 20 KB come to 1.9 KB, without a prefix to 3.5.
/// An empty prefix is none.
std::string compressed(std::string_view bytes, std::string_view prefix);
base::Result<std::string> decompressed(std::string_view bytes, std::string_view prefix);

/// The record that others of the ledger are kept against, by its number; empty for 0, which is none.
std::string dictionary_of(Database& db, std::int64_t dictionary);

}  // namespace truceline::store
