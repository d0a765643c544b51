#include "truceline/cli/segments.h"

#include <gtest/gtest.h>

#include <string>

namespace truceline::cli {
namespace {

/// "0-5:0 5-10:0,1"
std::string shown(const std::vector<text::Span>& spans, text::Span whole) {
  std::string out;
  for (const Segment& segment : flat_segments(spans, whole)) {
    out += (out.empty() ? "" : " ") + std::to_string(segment.span.begin) + "-" + std::to_string(segment.span.end) + ":";
    for (std::size_t i = 0; i < segment.items.size(); ++i) out += (i ? "," : "") + std::to_string(segment.items[i]);
  }
  return out;
}

TEST(FlatSegments, AreCutAtEveryBorder) {
  EXPECT_EQ(shown({}, {0, 30}), "0-30:");
  EXPECT_EQ(shown({}, {3, 3}), "");
  EXPECT_EQ(shown({{0, 10}, {5, 20}}, {0, 30}), "0-5:0 5-10:0,1 10-20:1 20-30:");
  EXPECT_EQ(shown({{5, 10}, {5, 10}}, {0, 10}), "0-5: 5-10:0,1");
  EXPECT_EQ(shown({{0, 10}, {10, 20}}, {0, 20}), "0-10:0 10-20:1");
  EXPECT_EQ(shown({{2, 8}, {4, 6}}, {0, 10}), "0-2: 2-4:0 4-6:0,1 6-8:0 8-10:");
  EXPECT_EQ(shown({{4, 4}}, {0, 10}), "0-10:");
  EXPECT_EQ(shown({{0, 100}}, {10, 20}), "10-20:0");
}

}  // namespace
}  // namespace truceline::cli
