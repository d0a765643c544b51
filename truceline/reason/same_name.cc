#include "truceline/reason/same_name.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace truceline::reason {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// "Abdel-Rahman" -> abdel, rahman.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    if (is_letter(lower(c)))
      words.back() += lower(c);
    else if (c != '\'' && !words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// Letters that one sound is written with are one, and none stands twice: Mohammed, Muhamad -> muhamid, muhamad. Names
/// in other scripts come into English in many ways.
std::string folded(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words)
    for (char c : word) {
      c = c == 'e' || c == 'y' || c == 'j' ? 'i' : c == 'o' || c == 'w' ? 'u' : c == 'q' || c == 'c' ? 'k' : c;
      if (out.empty() || out.back() != c) out += c;
    }
  return out;
}

bool is_small(std::string_view word) {
  constexpr std::array<std::string_view, 6> kSmall = {"of", "for", "and", "the", "in", "to"};
  return std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end();
}

std::string initials(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words)
    if (!is_small(word)) out += word.front();
  return out.size() > 2 ? out : "";
}

/// Single letters that must be put in, taken out or changed; `most` + 1 where it is more. Names are short.
std::size_t distance(const std::string& a, const std::string& b, std::size_t most) {
  if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return most + 1;
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t corner = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = corner + (a[i - 1] != b[j - 1]);
      corner = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

bool spelled_otherwise(const std::string& a, const std::string& b) {
  constexpr std::size_t kShort = 8, kLong = 14, kMost = 60;
  const std::size_t size = std::min(a.size(), b.size());
  if (std::max(a.size(), b.size()) > kMost) return a == b;
  const std::size_t most = size < kShort ? 0 : size < kLong ? 1 : 2;
  return distance(a, b, most) <= most;
}

bool ends_with(const std::vector<std::string>& words, const std::vector<std::string>& end) {
  return end.size() < words.size() && std::equal(end.rbegin(), end.rend(), words.rbegin());
}

}  // namespace

std::string same_name(std::string_view a, std::string_view b, bool people) {
  const std::vector<std::string> x = words_of(a), y = words_of(b);
  if (x.empty() || y.empty()) return "";
  if (x == y) return "the same name";
  if (x.size() > 1 && y.size() > 1 && spelled_otherwise(folded(x), folded(y))) return "one name spelled otherwise";
  if (people && (ends_with(x, y) || ends_with(y, x))) return "the end of the name";
  if (!people && ((x.size() == 1 && x[0] == initials(y)) || (y.size() == 1 && y[0] == initials(x))))
    return "the initials";
  return "";
}

std::vector<std::string> name_keys(std::string_view name) {
  constexpr std::size_t kHead = 3;
  const std::vector<std::string> words = words_of(name);
  if (words.empty()) return {};
  const std::string all = folded(words);
  std::vector<std::string> keys = {"head " + all.substr(0, kHead), "end " + words.back()};
  if (words.size() == 1) keys.push_back("initials " + words[0]);
  if (const std::string letters = initials(words); !letters.empty()) keys.push_back("initials " + letters);
  return keys;
}

}  // namespace truceline::reason
