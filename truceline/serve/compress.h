#pragma once

#include <string>
#include <string_view>

namespace truceline::serve {

/// `bytes` as one gzip member (RFC 1952), the same each time. `level` is zlib's, 1 (fast) to 9 (small).
std::string gzipped(std::string_view bytes, int level = 6);

/// A strong ETag of `bytes`: "\"9f86d081884c7d65\"".
std::string etag_of(std::string_view bytes);

}  // namespace truceline::serve
