#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "truceline/store/compress.h"
#include "truceline/store/sql.h"

namespace truceline::store {

/// How records are kept: packed, and compressed against the first records of the ledger. The dictionary is made anew,
/// as another row, each time that four times as much has been kept, until it is full.
class KeptRecords {
 public:
  explicit KeptRecords(Database& db);

  struct Bytes {
    std::string record;
    std::optional<std::int64_t> dictionary;  // what it was compressed against; none for the first ones
  };
  /// A record to be written. May write a dictionary for those that follow.
  Bytes kept(std::string_view json, std::string_view text);

 private:
  void learn(std::string_view packed);

  Database& db_;
  std::string sample_;  // the first records, as long as the dictionary grows
  std::size_t size_ = 0;
  std::optional<std::int64_t> dictionary_;
  Compressor compress_;
};

}  // namespace truceline::store
