#include "truceline/store/kept_records.h"

#include <algorithm>

#include "truceline/store/record_pack.h"

namespace truceline::store {

namespace {

// Bytes of packed records. Of 8, 32, 75, 155, 290 KB the last makes 1.16 KB of a record, 155 KB 1.21, 75 KB 1.3.
constexpr std::size_t kLeast = 8'192, kFull = 163'840;
constexpr std::size_t kGrowth = 4;

}  // namespace

KeptRecords::KeptRecords(Database& db) : db_(db), compress_("") {
  Query latest(db, "SELECT dictionary FROM dictionary WHERE packed ORDER BY dictionary DESC LIMIT 1");
  if (!latest.next()) return;
  dictionary_ = latest.integer(0);
  sample_ = dictionary_of(db, *dictionary_);
  size_ = sample_.size();
  compress_ = Compressor(sample_);
}

KeptRecords::Bytes KeptRecords::kept(std::string_view json, std::string_view text) {
  const std::string packed = packed_record(json, text);
  Bytes bytes{compress_(packed), dictionary_};
  learn(packed);
  return bytes;
}

void KeptRecords::learn(std::string_view packed) {
  if (size_ >= kFull) return;
  sample_.append(packed.substr(0, kFull - std::min(kFull, sample_.size())));
  if (sample_.size() < kLeast || sample_.size() < std::min(size_ * kGrowth, kFull)) return;
  Query insert(db_, "INSERT INTO dictionary(bytes, packed) VALUES (?1, 1)");
  insert.put_blob(1, Compressor("")(sample_));
  while (insert.next()) {
  }
  dictionary_ = db_.last_id();
  size_ = sample_.size();
  compress_ = Compressor(sample_);
}

}  // namespace truceline::store
