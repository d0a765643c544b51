#include "truceline/annotate/spelling.h"

#include <algorithm>

namespace truceline::annotate {

namespace {

std::size_t size_of_code_point(char lead) {
  const auto b = static_cast<unsigned char>(lead);
  return b < 0xC0 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

bool capital(char c) { return 'A' <= c && c <= 'Z'; }
bool small(char c) { return 'a' <= c && c <= 'z'; }
bool digit(char c) { return '0' <= c && c <= '9'; }

}  // namespace

std::uint32_t feature_row(FeatureKind kind, std::string_view bytes, std::uint32_t rows) {
  std::uint32_t h = (2166136261u ^ static_cast<std::uint32_t>(kind)) * 16777619u;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 16777619u;
  h ^= h >> 15;
  h *= 0x2c1b3c6du;
  h ^= h >> 12;
  return 1 + h % (rows - 1);
}

Spellings spell(std::string_view form, const lexicon::Letters& letters) {
  Spellings s;
  int run = 0;
  std::size_t shapes = 0;
  char last = 0;
  for (std::size_t i = 0; i < form.size();) {
    const std::size_t size = std::min(size_of_code_point(form[i]), form.size() - i);
    const std::string_view letter = form.substr(i, size);
    const char c = form[i];
    char shape = c;
    if (size == 1 && static_cast<unsigned char>(c) < 0x80) {
      s.folded += digit(c) ? '0' : capital(c) ? static_cast<char>(c + 32) : c;
      s.cased += digit(c) ? '0' : c;
      if (capital(c)) shape = 'X';
      if (small(c)) shape = 'x';
      if (digit(c)) shape = 'd';
    } else {
      const auto known = letters.letters.find(std::string(letter));
      s.folded += known == letters.letters.end() ? letter : std::string_view(known->second.plain);
      s.cased += letter;
      shape = known == letters.letters.end() ? 'o' : known->second.capital ? 'X' : 'x';
    }
    run = shapes > 0 && shape == last ? run + 1 : 1;
    if (run <= 3) ++shapes, last = shape;
    if (run <= 3 && shapes <= 16) s.shape += shape;
    i += size;
  }
  return s;
}

}  // namespace truceline::annotate
