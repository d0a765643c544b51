#pragma once

#include <cstdint>
#include <vector>

#include "truceline/text/span.h"

namespace truceline::cli {

/// A stretch of text over which the same items lie: indices into the list of spans, ascending.
struct Segment {
  text::Span span;
  std::vector<std::uint32_t> items;
};

/// Cuts `whole` at every border of every span, so that overlapping evidence can be marked without nesting:
/// spans 0..10 and 5..20 in 0..30 give 0..5 {0}, 5..10 {0,1}, 10..20 {1}, 20..30 {}. Empty spans count for nothing, and
/// what lies outside of `whole` is cut off. The segments touch and fill `whole`.
std::vector<Segment> flat_segments(const std::vector<text::Span>& spans, text::Span whole);

}  // namespace truceline::cli
