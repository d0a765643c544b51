#include "truceline/base/utf8.h"

#include <algorithm>

namespace truceline::base {

namespace {

/// Bytes of the character that begins at `i`, 0 where none does. The ranges of the second byte are those of table 3-7
/// of the Unicode Standard: E0 A0.., ED ..9F, F0 90.., F4 ..8F leave out what has a shorter form or is no character.
std::size_t size_at(std::string_view bytes, std::size_t i) {
  const auto byte = [&](std::size_t k) {
    return i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : static_cast<unsigned char>(0);
  };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const unsigned char least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (byte(1) < least || byte(1) > most) return 0;
  for (std::size_t k = 2; k < size; ++k)
    if (byte(k) < 0x80 || byte(k) > 0xBF) return 0;
  return size;
}

}  // namespace

std::size_t first_bad_utf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const std::size_t size = size_at(bytes, i);
    if (size == 0) return i;
    i += size;
  }
  return std::string_view::npos;
}

int line_of(std::string_view bytes, std::size_t offset) {
  const auto end = bytes.begin() + static_cast<std::ptrdiff_t>(std::min(offset, bytes.size()));
  return 1 + static_cast<int>(std::count(bytes.begin(), end, '\n'));
}

}  // namespace truceline::base
