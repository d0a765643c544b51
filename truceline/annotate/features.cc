#include "truceline/annotate/features.h"

#include <algorithm>

namespace truceline::annotate {

namespace {

constexpr std::size_t kLongestWord = 64;  // bytes that are looked at
constexpr std::size_t kMostGrams = 24;

// What is hashed, so that a prefix "a" and a word "a" have different rows.
enum class Kind : std::uint32_t {
  word2 = 1,
  cased = 2,
  prefix = 3,
  suffix = 4,
  gram = 5,
  shape = 6,
  flags = 7,
  word1 = 8
};

std::uint32_t row(Kind kind, std::string_view bytes, std::uint32_t rows) {
  std::uint32_t h = (2166136261u ^ static_cast<std::uint32_t>(kind)) * 16777619u;
  for (const char c : bytes) h = (h ^ static_cast<unsigned char>(c)) * 16777619u;
  h ^= h >> 15;
  h *= 0x2c1b3c6du;
  h ^= h >> 12;
  return 1 + h % (rows - 1);
}

std::size_t size_of_code_point(char lead) {
  const auto b = static_cast<unsigned char>(lead);
  return b < 0xC0 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

bool capital(char c) { return 'A' <= c && c <= 'Z'; }
bool small(char c) { return 'a' <= c && c <= 'z'; }
bool digit(char c) { return '0' <= c && c <= '9'; }

// The three spellings of a word that the features are made of.
struct Spellings {
  std::string folded;  // small, plain letters, digits as 0
  std::string cased;   // as written, digits as 0
  std::string shape;   // "Xxxx"
};

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

}  // namespace

CaseFlags case_flags(const std::vector<std::string_view>& forms) {
  int words = 0, longer = 0, titles = 0;
  bool any_small = false;
  for (const std::string_view form : forms) {
    const bool has_small = std::any_of(form.begin(), form.end(), small);
    if (!has_small && !std::any_of(form.begin(), form.end(), capital)) continue;
    ++words;
    any_small = any_small || has_small;
    if (form.size() <= 3) continue;
    ++longer;
    titles += capital(form[0]);
  }
  if (words < 2) return {};
  return {!any_small, longer >= 3 && titles * 10 >= longer * 8};
}

WordRows word_rows(std::string_view form, bool first, CaseFlags flags, const std::array<std::uint32_t, 4>& rows,
                   const lexicon::Letters& letters) {
  const Spellings s = spell(form, letters);
  const std::string_view low = std::string_view(s.folded).substr(0, kLongestWord);
  const std::string_view cased = std::string_view(s.cased).substr(0, kLongestWord);
  WordRows out;
  out[0] = {row(Kind::word1, low, rows[0]), row(Kind::word2, low, rows[0]), row(Kind::cased, cased, rows[0])};
  for (std::size_t n = 1; n <= 4 && n <= low.size(); ++n)
    out[1].push_back(row(Kind::prefix, low.substr(0, n), rows[1]));
  for (std::size_t n = 1; n <= 5 && n <= low.size(); ++n)
    out[1].push_back(row(Kind::suffix, low.substr(low.size() - n), rows[1]));
  const std::string marked = "^" + std::string(low) + "$";
  for (std::size_t i = 0; i + 2 < marked.size() && i < kMostGrams; ++i)
    out[2].push_back(row(Kind::gram, std::string_view(marked).substr(i, 3), rows[2]));
  const char context[2] = {static_cast<char>(first),
                           static_cast<char>((flags.all_capitals ? 1 : 0) | (flags.headline ? 2 : 0))};
  out[3] = {row(Kind::shape, s.shape, rows[3]), row(Kind::flags, std::string_view(context, 2), rows[3])};
  return out;
}

}  // namespace truceline::annotate
