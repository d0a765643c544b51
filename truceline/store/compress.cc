#include <zstd.h>

#include "truceline/store/write.h"

namespace truceline::store {

namespace {

constexpr int kLevel = 3;
// A record of the largest story (1 MB of text) has some 30 MB; more than this was not written by us.
constexpr unsigned long long kMost = 1ULL << 28;

}  // namespace

std::string compressed(std::string_view bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  const std::size_t size = ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), kLevel);
  TL_CHECK(!ZSTD_isError(size));
  out.resize(size);
  return out;
}

base::Result<std::string> decompressed(std::string_view bytes) {
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  const base::Error damaged{"record", "is damaged", "run `truceline check` on the ledger"};
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > kMost) return damaged;
  std::string out(size, '\0');
  const std::size_t got = ZSTD_decompress(out.data(), out.size(), bytes.data(), bytes.size());
  if (ZSTD_isError(got) || got != size) return damaged;
  return out;
}

}  // namespace truceline::store
