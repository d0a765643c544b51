#include "truceline/cli/segments.h"

#include <algorithm>
#include <set>

namespace truceline::cli {

namespace {

/// An item begins or ends to cover at `at`.
struct Border {
  std::uint32_t at;
  std::uint32_t item;
  bool begins;
};

std::vector<Border> borders_of(const std::vector<text::Span>& spans, text::Span whole) {
  std::vector<Border> borders;
  for (std::uint32_t i = 0; i < spans.size(); ++i) {
    const text::Span inside{std::max(spans[i].begin, whole.begin), std::min(spans[i].end, whole.end)};
    if (inside.empty()) continue;
    borders.push_back({inside.begin, i, true});
    borders.push_back({inside.end, i, false});
  }
  std::sort(borders.begin(), borders.end(), [](const Border& a, const Border& b) { return a.at < b.at; });
  return borders;
}

}  // namespace

std::vector<Segment> flat_segments(const std::vector<text::Span>& spans, text::Span whole) {
  std::vector<Segment> segments;
  std::set<std::uint32_t> covering;
  std::uint32_t from = whole.begin;
  const auto close_at = [&](std::uint32_t at) {
    if (from < at) segments.push_back({{from, at}, {covering.begin(), covering.end()}});
    from = at;
  };
  for (const Border& border : borders_of(spans, whole)) {
    close_at(border.at);
    if (border.begins)
      covering.insert(border.item);
    else
      covering.erase(border.item);
  }
  close_at(whole.end);
  return segments;
}

}  // namespace truceline::cli
