#include "truceline/cli/page.h"

#include <gtest/gtest.h>

namespace truceline::cli {
namespace {

std::string paragraph(int width, Indent indent, const std::vector<Run>& runs, bool color = false) {
  Page page({.width = width, .color = color});
  page.paragraph(indent, runs);
  return std::move(page).text();
}

TEST(DisplayWidth, CountsColumns) {
  EXPECT_EQ(display_width("truce"), 5);
  EXPECT_EQ(display_width("“Łódź”"), 6);
  EXPECT_EQ(display_width("停戦"), 4);
  EXPECT_EQ(display_width("e\u0301"), 1);   // combining accent
  EXPECT_EQ(display_width("\x1b[31m"), 5);  // the escape shows as one replacement character
}

TEST(Paragraph, WrapsBetweenWordsWithAHangingIndent) {
  EXPECT_EQ(paragraph(20, {2, 4}, {{Tone::plain, "the truce holds in the north"}}),
            "  the truce holds in\n    the north\n");
  EXPECT_EQ(paragraph(10, {}, {{Tone::plain, "停戦停戦停戦 ok"}}), "停戦停戦停\n戦 ok\n");
  EXPECT_EQ(paragraph(80, {}, {{Tone::plain, "a \n\t b"}, {Tone::dim, " c"}, {Tone::dim, "d"}}), "a b cd\n");
}

TEST(Paragraph, BreaksWordsThatFitNoLine) {
  EXPECT_EQ(paragraph(20, {}, {{Tone::plain, std::string(45, 'x')}}),
            std::string(20, 'x') + "\n" + std::string(20, 'x') + "\n" + std::string(5, 'x') + "\n");
}

TEST(Paragraph, ForeignTextCannotCommandTheTerminal) {
  EXPECT_EQ(paragraph(80, {}, {{Tone::plain, "a\x1b]0;title\x07 b\u202Ec\xFF"}}), "a�]0;title� b�c�\n");
}

TEST(Paragraph, ColorsEndWithTheLine) {
  EXPECT_EQ(paragraph(6, {}, {{Tone::plain, "a "}, {Tone::dim, "bc defg"}}, true),
            "a \x1b[2mbc\x1b[0m\n\x1b[2mdefg\x1b[0m\n");
}

TEST(Columns, StandSideBySideWhereThereIsRoom) {
  Page wide({.width = 80});
  wide.columns(2, {{Tone::plain, "left"}}, {{Tone::plain, "right"}});
  EXPECT_EQ(wide.text(), "  left" + std::string(36, ' ') + "right\n");
  Page narrow({.width = 40});
  narrow.columns(2, {{Tone::plain, "left"}}, {{Tone::plain, "right"}});
  EXPECT_EQ(narrow.text(), "  left\n  right\n");
}

}  // namespace
}  // namespace truceline::cli
