#pragma once

#include <cstddef>
#include <string_view>

namespace truceline::base {

/// Where the first byte stands that belongs to no UTF-8 character (too long, a surrogate, past U+10FFFF or cut off are
/// none); npos where all is well.
std::size_t first_bad_utf8(std::string_view bytes);

/// The line, from 1, on which the byte at `offset` stands.
int line_of(std::string_view bytes, std::size_t offset);

}  // namespace truceline::base
