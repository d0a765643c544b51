#include "truceline/cli/html.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "truceline/base/html_text.h"

namespace truceline::cli {
namespace {

using base::html_escaped;
using testing::HasSubstr;
using testing::Not;

TEST(HtmlEscaped, NothingOfTheStoryIsMarkup) {
  EXPECT_EQ(html_escaped("<script>\"a\" & 'b'</script>"),
            "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;");
  EXPECT_EQ(html_escaped("a\x1b\x07"
                         "b\tc\n“d” 🕊"),
            "a\uFFFD\uFFFD"
            "b\tc\n“d” 🕊");
  EXPECT_EQ(html_escaped("a\u202Eb\u2066c"), "a\uFFFDb\uFFFDc");
}

record::Story story_of(std::string text) {
  record::Story story;
  story.document.text = std::move(text);
  story.document.blocks = {{text::BlockKind::paragraph, {0, static_cast<std::uint32_t>(story.document.text.size())}}};
  return story;
}

TEST(Html, OverlappingEvidenceIsCutFlat) {
  record::Story story = story_of("They met and talked.");
  record::Event met, talked;
  met.span = {0, 12};
  talked.span = {5, 19};
  story.events = {met, talked};
  EXPECT_THAT(html(story, {}),
              HasSubstr("<span id=\"at-e1\"></span><a href=\"#e1\" class=\"ev done\" data-items=\"e1\">They </a>"
                        "<span id=\"at-e2\"></span><a href=\"#e1\" class=\"ev done\" data-items=\"e1 e2\">met and</a>"
                        "<a href=\"#e2\" class=\"ev done\" data-items=\"e2\"> talked</a>."));
}

TEST(Html, HostileStoriesStayText) {
  record::Story story = story_of("</style><script>alert(1)</script>\" onload=\"x");
  story.document.furniture.headline = {0, 33};
  story.document.furniture.agency = "<b>";
  story.notes = {{"odd", "<img src=x>"}};
  const std::string page = html(story, {});
  EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(page, Not(HasSubstr("<img")));
  EXPECT_THAT(page, Not(HasSubstr("<b>&middot")));
  EXPECT_THAT(page, HasSubstr("&lt;/style&gt;&lt;script&gt;alert(1)"));
}

TEST(Html, EveryLinkLeadsSomewhere) {
  record::Story story = story_of("Ana Pires said it holds.");
  record::Statement said;
  said.kind = "indirect";
  said.content = {{15, 23}};
  story.statements = {said};
  const std::string page = html(story, {});
  EXPECT_THAT(page, HasSubstr("<li id=\"q1\""));
  EXPECT_THAT(page, HasSubstr("href=\"#at-q1\""));
  EXPECT_THAT(page, HasSubstr("id=\"at-q1\""));
  EXPECT_THAT(page, HasSubstr("href=\"#q1\""));
}

}  // namespace
}  // namespace truceline::cli
