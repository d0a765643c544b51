#include "truceline/base/utf8.h"

#include <gtest/gtest.h>

namespace truceline::base {
namespace {

TEST(Utf8, FirstBadByte) {
  constexpr auto kNone = std::string_view::npos;
  const std::pair<std::string_view, std::size_t> cases[] = {
      {"", kNone},
      {"plain", kNone},
      {"Kyïv – Київ", kNone},
      {"\xF0\x9F\x95\x8A dove", kNone},
      {"a\xFF", 1},
      {"a\x80", 1},
      {"\xC0\xAF", 0},
      {"ab\xE0\x9F\xBF", 2},
      {"\xED\xA0\x80", 0},
      {"\xF4\x90\x80\x80", 0},
      {"cut \xE2\x82", 4},
      {"\xC3(", 0},
  };
  for (const auto& [bytes, bad] : cases) EXPECT_EQ(first_bad_utf8(bytes), bad) << bytes;
}

TEST(Utf8, LineOf) {
  EXPECT_EQ(line_of("a\nb\nc", 0), 1);
  EXPECT_EQ(line_of("a\nb\nc", 2), 2);
  EXPECT_EQ(line_of("a\nb\nc", 99), 3);
}

}  // namespace
}  // namespace truceline::base
