#include "truceline/read/paragraphs.h"

#include <algorithm>
#include <cstdint>

namespace truceline::read {

namespace {

using text::Span;

constexpr std::size_t kWidest = 100;    // characters; a longer line was not wrapped by hand
constexpr std::size_t kNarrowest = 40;  // a shorter column is furniture: "By X\nAssociated Press Writer"

struct Line {
  Span span;                // without white space around it
  std::size_t indent = 0;   // blanks before it
  std::size_t width = 0;    // characters
  bool after_blank = true;  // an empty line stands before it, or nothing
};

/// Bytes of the white space at `i`: ASCII blanks and the non-breaking and zero-width ones; 0 where there is none.
std::size_t blank_size(std::string_view text, std::size_t i) {
  const char c = text[i];
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  for (const std::string_view wide : {"\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x8b", "\xef\xbb\xbf", "\xe3\x80\x80"})
    if (text.substr(i).starts_with(wide)) return wide.size();
  return 0;
}

/// Start of the white space that ends at `end`, not before `begin`.
std::size_t trimmed_end(std::string_view text, std::size_t begin, std::size_t end) {
  for (;;) {
    std::size_t n = 0;
    for (std::size_t size = 1; size <= 3 && n == 0 && begin + size <= end; ++size)
      if (blank_size(text.substr(0, end), end - size) == size) n = size;
    if (n == 0) return end;
    end -= n;
  }
}

std::size_t count_characters(std::string_view s) {
  return static_cast<std::size_t>(std::count_if(s.begin(), s.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  bool after_blank = true;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    std::size_t first = begin;
    while (first < end) {
      const auto n = blank_size(text.substr(0, end), first);
      if (n == 0) break;
      first += n;
    }
    const auto last = trimmed_end(text, first, end);
    if (first < last) {
      const Span span{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
      lines.push_back({span, first - begin, count_characters(text::slice(text, span)), after_blank});
    }
    after_blank = first >= last;
    begin = end + 1;
  }
  return lines;
}

std::size_t first_word_width(std::string_view line) {
  return count_characters(line.substr(0, line.find_first_of(" \t")));
}

/// The column at which the lines were wrapped; 0 where they were not.
std::size_t wrap_column(const std::vector<Line>& lines) {
  std::size_t column = 0, inside = 0, too_wide = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].after_blank) continue;
    ++inside;
    if (lines[i].width > kWidest) {
      ++too_wide;
    } else {
      column = std::max(column, lines[i].width + lines[i].indent);
    }
  }
  return column < kNarrowest || too_wide * 4 > inside ? 0 : column;
}

bool ends_sentence(std::string_view line) {
  while (!line.empty()) {
    const char c = line.back();
    if (c == '.' || c == '!' || c == '?' || c == ':') return true;
    const bool closes = c == '"' || c == '\'' || c == ')' || c == ']' || static_cast<unsigned char>(c) >= 0x80;
    if (!closes) return false;
    line.remove_suffix(1);
  }
  return false;
}

bool begins_lower(std::string_view line) { return !line.empty() && line.front() >= 'a' && line.front() <= 'z'; }

/// True where `line` opens an item of a list: "* 27 killed", "• talks at noon"; "- allow convoys" and "2. I spoke" only
/// after a line that has come to an end, since a sentence may be wrapped before its dash or number.
bool opens_item(std::string_view line, std::string_view before) {
  for (const std::string_view mark : {"* ", "• ", "· ", "▪ ", "■ ", "● ", "► "})
    if (line.starts_with(mark)) return true;
  const bool ended = ends_sentence(before) || before.ends_with(';');
  for (const std::string_view mark : {"- ", "– ", "— ", "-- "})
    if (line.starts_with(mark)) return ended || opens_item(before, ".");
  const auto digits = line.find_first_not_of("0123456789");
  const bool number = digits != line.npos && digits > 0 && digits <= 2 && (line[digits] == '.' || line[digits] == ')');
  return ended && number && line.substr(digits + 1).starts_with(' ');
}

/// True where `next` goes on with the paragraph of `line`, in a text wrapped at `column`.
bool continues(std::string_view text, const Line& line, const Line& next, std::size_t column) {
  if (next.after_blank || column == 0 || line.width > kWidest || next.indent > line.indent + 1) return false;
  const auto words = text::slice(text, line.span), following = text::slice(text, next.span);
  if (opens_item(following, words)) return false;
  const bool full = line.indent + line.width + 1 + first_word_width(following) > column;
  if (full) return true;
  return !ends_sentence(words) && begins_lower(following) && line.width * 2 > column;
}

}  // namespace

std::vector<Span> paragraphs(std::string_view text) {
  const auto lines = lines_of(text);
  const auto column = wrap_column(lines);
  std::vector<Span> out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i > 0 && continues(text, lines[i - 1], lines[i], column)) {
      out.back().end = lines[i].span.end;
    } else {
      out.push_back(lines[i].span);
    }
  }
  return out;
}

}  // namespace truceline::read
