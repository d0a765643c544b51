#include "truceline/store/compress.h"

#include <zstd.h>

#include "truceline/store/record_pack.h"

namespace truceline::store {

namespace {

// A ledger of 150 articles has 2.92 MB at level 3 and 2.87 at 6 and 9, which take a third more of what `add` costs.
constexpr int kLevel = 3;
// A record of the largest story (1 MB of text) has some 30 MB; more than this was not written by us.
constexpr unsigned long long kMost = 1ULL << 28;

struct FreeReader {
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

void Compressor::Free::operator()(ZSTD_CCtx_s* context) const { ZSTD_freeCCtx(context); }
void Compressor::Free::operator()(ZSTD_CDict_s* dictionary) const { ZSTD_freeCDict(dictionary); }

Compressor::Compressor(std::string_view dictionary)
    : context_(ZSTD_createCCtx()), dictionary_(ZSTD_createCDict(dictionary.data(), dictionary.size(), kLevel)) {
  TL_CHECK(context_ != nullptr && dictionary_ != nullptr);
}

std::string Compressor::operator()(std::string_view bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size =
      ZSTD_compress_usingCDict(context_.get(), out.data(), out.size(), bytes.data(), bytes.size(), dictionary_.get());
  TL_CHECK(!ZSTD_isError(size));
  out.resize(size);
  return out;
}

base::Result<std::string> decompressed(std::string_view bytes, std::string_view dictionary) {
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  const base::Error damaged{"record", "is damaged", "run `truceline check` on the ledger"};
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kMost) return damaged;
  const std::unique_ptr<ZSTD_DCtx, FreeReader> context(ZSTD_createDCtx());
  TL_CHECK(context != nullptr);
  std::string out(size, '\0');
  const std::size_t got = ZSTD_decompress_usingDict(context.get(), out.data(), out.size(), bytes.data(), bytes.size(),
                                                    dictionary.data(), dictionary.size());
  if (ZSTD_isError(got) || got != size) return damaged;
  return out;
}

std::string dictionary_of(Database& db, std::int64_t dictionary) {
  Query row(db, "SELECT bytes FROM dictionary WHERE dictionary = ?1");
  row.bind(dictionary);
  if (!row.next()) return "";
  const auto bytes = decompressed(row.bytes(0), "");
  return bytes ? bytes.value() : "";
}

base::Result<std::string> unpacked(const KeptRecord& kept) {
  if (!kept.packed) return decompressed(kept.record, std::string(kept.dictionary) + std::string(kept.text));
  const auto packed = decompressed(kept.record, kept.dictionary);
  return packed ? unpacked_record(packed.value(), kept.text) : packed;
}

}  // namespace truceline::store
