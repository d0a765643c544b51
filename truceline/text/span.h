#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace truceline::text {

/// A piece of a document: byte offsets into Document::text, end exclusive, always on code point borders.
/// Inside the program offsets are bytes; the doors turn them into code points (text/code_points.h).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool empty() const { return begin >= end; }
  constexpr std::uint32_t size() const { return empty() ? 0 : end - begin; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  auto operator<=>(const Span&) const = default;
};

/// The smallest span that holds both; an empty one does not count.
constexpr Span hull(Span a, Span b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

/// text[span]. The view lives as long as `text` does.
inline std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }
std::string_view slice(std::string&& text, Span span) = delete;

}  // namespace truceline::text
