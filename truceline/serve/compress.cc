#include "truceline/serve/compress.h"

#include <fmt/format.h>
#include <xxhash.h>
#include <zlib.h>

#include "truceline/base/check.h"

namespace truceline::serve {

std::string gzipped(std::string_view bytes, int level) {
  constexpr int kWindow = 15, kGzip = 16, kMemory = 8;
  z_stream stream{};
  TL_CHECK(deflateInit2(&stream, level, Z_DEFLATED, kWindow + kGzip, kMemory, Z_DEFAULT_STRATEGY) == Z_OK);
  std::string out(deflateBound(&stream, bytes.size()), '\0');
  // zlib reads from `next_in` and never writes to it; its type is older than const.
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  TL_CHECK(deflate(&stream, Z_FINISH) == Z_STREAM_END);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string etag_of(std::string_view bytes) {
  return fmt::format("\"{:016x}\"", XXH3_64bits(bytes.data(), bytes.size()));
}

}  // namespace truceline::serve
