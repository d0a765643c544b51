#pragma once

#include <cstddef>
#include <cstdint>

namespace truceline::annotate {

/// Rows of whole numbers as bytes, each byte kZero more than what it stands for, in one or two parts. In one part
/// numbers go from -127 to 127. In two, x goes from -16256 to 16383 and is kept as x >> kLowBits in the first part and
/// x & (2^kLowBits - 1) in the second.
struct ByteRows {
  static constexpr int kZero = 128, kLowBits = 7;
  const std::uint8_t* values;  // row after row; of each the first part, then the second
  std::size_t rows;
  std::size_t parts;
};

}  // namespace truceline::annotate
