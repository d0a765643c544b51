#include "truceline/lexicon/fold.h"

#include <array>
#include <cstdint>

namespace truceline::lexicon {

namespace {

/// Base letters of U+00C0 .. U+017F, two bytes a letter; a space stands for none.
constexpr std::string_view kLatin =
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss"   // U+00C0
    "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy "   // U+00E0
    "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g "   // U+0100
    "g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l "   // U+0120
    "l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s "   // U+0140
    "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s ";  // U+0160
static_assert(kLatin.size() == 2 * (0x180 - 0xC0));

constexpr char32_t kStray = 0xFFFFFFFF;  // a byte that is no UTF-8, kept as it is

/// Decodes the code point at `i` and moves past it.
char32_t next(std::string_view s, std::size_t& i) {
  const auto byte = static_cast<std::uint8_t>(s[i]);
  const std::size_t size = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  if (size == 1) return static_cast<char32_t>(static_cast<std::uint8_t>(s[i++]));
  if (byte < 0xC0 || i + size > s.size()) {
    ++i;
    return kStray;
  }
  char32_t c = byte & (0xFF >> (size + 1));
  for (std::size_t k = 1; k < size; ++k) c = (c << 6) | (static_cast<std::uint8_t>(s[i + k]) & 0x3F);
  i += size;
  return c;
}

bool is_mark(char32_t c) {  // apostrophes, ayn and hamza, full stops, combining accents: written or left out at will
  return c == '\'' || c == '.' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019 || (c >= 0x2B0 && c <= 0x36F);
}

bool is_gap(char32_t c) {
  return c <= ' ' || c == '-' || c == '_' || c == '/' || c == 0xA0 || (c >= 0x2000 && c <= 0x2015) || c == 0x202F;
}

void append_latin(std::string& out, char32_t c) {
  const auto pair = kLatin.substr(2 * (c - 0xC0), 2);
  out += pair[0];
  if (pair[1] != ' ') out += pair[1];
}

}  // namespace

std::string fold(std::string_view name) {
  std::string out;
  out.reserve(name.size());
  bool gap = false;
  for (std::size_t i = 0; i < name.size();) {
    const std::size_t at = i;
    const char32_t c = next(name, i);
    if (is_mark(c)) continue;
    if (is_gap(c)) {
      gap = true;
      continue;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    if (c < 0x80)
      out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    else if (c >= 0xC0 && c < 0x180)
      append_latin(out, c);
    else
      out += name.substr(at, i - at);
  }
  return out;
}

}  // namespace truceline::lexicon
