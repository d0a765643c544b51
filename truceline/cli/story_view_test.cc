#include "truceline/cli/story_view.h"

#include <gtest/gtest.h>

#include "truceline/cli/story_for_test.h"

namespace truceline::cli {
namespace {

const Names kNames;

/// The whole of `text` as a quotation.
std::string quoted(const std::string& text) {
  record::Story story;
  story.document.text = text;
  return StoryView(story, kNames).quote(text::Span{0, static_cast<std::uint32_t>(text.size())});
}

TEST(Quote, MarksInsideAreSingleAndLoneOnesGo) {
  EXPECT_EQ(quoted("the truce holds"), "“the truce holds”");
  EXPECT_EQ(quoted("the “regime of calm” was over"), "“the ‘regime of calm’ was over”");
  EXPECT_EQ(quoted("the \"regime\" and the \"calm\""), "“the ‘regime’ and the ‘calm’”");
  EXPECT_EQ(quoted("regime of calm\" was over"), "“regime of calm was over”");
  EXPECT_EQ(quoted("regime of calm” was over"), "“regime of calm was over”");
  EXPECT_EQ(quoted("would observe it “fully"), "“would observe it fully”");
  EXPECT_EQ(quoted("two\n\n  lines"), "“two lines”");
  EXPECT_EQ(quoted(", an alliance"), "“an alliance”");
}

TEST(Spot, CountsParagraphsAndKnowsTheHeadline) {
  const record::Story story = story_for_test();
  const StoryView view(story, kNames);
  EXPECT_EQ(view.spot(test_span("pause in doubt")).text(), "head");
  EXPECT_EQ(view.spot(test_span("announced a pause")).text(), "¶1");
  EXPECT_EQ(view.spot(test_span("Haddad will meet")).text(), "¶3");
  EXPECT_EQ(view.spot(test_span("TYRE")).text(), "");
}

TEST(Voice, IsTheInnermostSpeakerOrTheWire) {
  record::Story story = story_for_test();
  record::Statement inner;
  inner.speaker.span = test_span("envoy");
  inner.content = {test_span("promised a full halt")};
  story.statements.push_back(inner);
  const StoryView view(story, kNames);
  EXPECT_EQ(view.speaker(view.said_in(test_span("I never"))), "Rana Haddad");
  EXPECT_EQ(view.speaker(view.said_in(test_span("full halt"))), "envoy");
  EXPECT_EQ(view.speaker(view.said_in(test_span("announced a pause"))), "Associated Press");
  EXPECT_EQ(view.voice({"x2", test_span("reporters")}), "Rana Haddad");
  EXPECT_EQ(view.voice({"x1", test_span("reporters")}), "Associated Press");
  EXPECT_EQ(view.voice({"q3", test_span("reporters")}), "envoy");
}

}  // namespace
}  // namespace truceline::cli
