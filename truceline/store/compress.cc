#include "truceline/store/compress.h"

#include <zstd.h>

#include <memory>

namespace truceline::store {

namespace {

// Levels 6, 9 and 12 make 2.0, 1.9 and 1.8 KB of a record, in 0.5, 0.6 and 2 ms.
constexpr int kLevel = 9;
// A record of the largest story (1 MB of text) has some 30 MB; more than this was not written by us.
constexpr unsigned long long kMost = 1ULL << 28;

struct Free {
  void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

std::string compressed(std::string_view bytes, std::string_view prefix) {
  const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
  TL_CHECK(context != nullptr);
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress_usingDict(context.get(), out.data(), out.size(), bytes.data(), bytes.size(),
                                                   prefix.data(), prefix.size(), kLevel);
  TL_CHECK(!ZSTD_isError(size));
  out.resize(size);
  return out;
}

base::Result<std::string> decompressed(std::string_view bytes, std::string_view prefix) {
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  const base::Error damaged{"record", "is damaged", "run `truceline check` on the ledger"};
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kMost) return damaged;
  const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
  TL_CHECK(context != nullptr);
  std::string out(size, '\0');
  const std::size_t got = ZSTD_decompress_usingDict(context.get(), out.data(), out.size(), bytes.data(), bytes.size(),
                                                    prefix.data(), prefix.size());
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

}  // namespace truceline::store
