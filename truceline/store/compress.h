#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "truceline/base/result.h"
#include "truceline/store/sql.h"

struct ZSTD_CCtx_s;
struct ZSTD_CDict_s;

namespace truceline::store {

/// zstd against a dictionary, the same for many records: what stands in it costs next to nothing. An empty one is none.
/// Records of 20 KB come to 1.1 KB against 160 KB of others, packed (store/record_pack.h).
class Compressor {
 public:
  explicit Compressor(std::string_view dictionary);
  std::string operator()(std::string_view bytes);

 private:
  struct Free {
    void operator()(ZSTD_CCtx_s* context) const;
    void operator()(ZSTD_CDict_s* dictionary) const;
  };
  std::unique_ptr<ZSTD_CCtx_s, Free> context_;
  std::unique_ptr<ZSTD_CDict_s, Free> dictionary_;
};

/// What a Compressor of that dictionary made. Fails where `bytes` are damaged.
base::Result<std::string> decompressed(std::string_view bytes, std::string_view dictionary);

/// The bytes of a dictionary of the ledger, by its number; empty for 0, which is none.
std::string dictionary_of(Database& db, std::int64_t dictionary);

/// A row of `reading` with its story: its columns record, packed, and its dictionary's bytes.
struct KeptRecord {
  std::string_view record;
  bool packed = false;  // false: JSON that was compressed against dictionary and text, as until schema 4
  std::string_view dictionary, text;
};

/// The record as JSON. Fails where it is damaged.
base::Result<std::string> unpacked(const KeptRecord& kept);

}  // namespace truceline::store
