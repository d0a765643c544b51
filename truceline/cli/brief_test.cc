#include "truceline/cli/brief.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "truceline/cli/story_for_test.h"

namespace truceline::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

const Names kNames = {{{"LBN", "Lebanon"}}, {{"036", "meet"}}};

TEST(Brief, SaysEverythingInWords) {
  EXPECT_EQ(brief(story_for_test(), kNames, {.width = 80}), R"(Tyre pause in doubt
update 2 · Associated Press · TYRE, Lebanon · published Fri 13 Mar 2026
With Ana Pires in Geneva

WHO SAID WHAT

  Rana Haddad, foreign minister, Lebanon
  ¶2   says, Fri 13 Mar, to reporters: “I never promised a full halt”

  The army
  ¶2   denies, paraphrased: shelling the port

WHAT HAPPENED

  ¶3   Rana Haddad — meet — Jon Arce, Geneva, Sat 14 Mar [planned]
         “Haddad will meet envoy Jon Arce” CAMEO 036
  ¶2   the army — attack [denied by the army]
         “shelling the port” CAMEO 194

NUMBERS

  ¶2   14 people — killed

TRUCES

  Tyre pause, March 2026 — contested
    unilateral; declared by Rana Haddad; called pause
    As each party has it:
       Rana Haddad: declared, since Thu 12 Mar
    Who says what of it:
  ¶1   Associated Press (the report itself): declared, by Rana Haddad, from Thu
       12 Mar “announced a pause”
  ¶2   Rana Haddad denies that it was declared “never promised a full halt”

CONTRADICTIONS

  Denies having said it R1
    ¶1 Associated Press: “announced a      ¶2 Rana Haddad: “I never promised a
    pause”                                 full halt”
    Rana Haddad denies what the report says that she announced.

NOTES

  - Something odd.

¶ counts the story's paragraphs. --format html shows each item in its place.
)");
}

TEST(Brief, SaysWhatItDidNotFind) {
  const std::string page = brief(record::Story{}, kNames, {.width = 80});
  EXPECT_THAT(page, HasSubstr("(no headline)\nfirst report · publication date unknown\n"));
  EXPECT_THAT(page, HasSubstr("Not found in this story: statements, events, numbers, truces, contradictions.\n"));
  EXPECT_THAT(page, Not(HasSubstr("WHO SAID WHAT")));
}

TEST(Brief, HowFarTheStoryStandsBehindAnEvent) {
  const struct {
    const char* modality;
    const char* polarity;
    bool claimed;
    const char* marks;
    const char* cue = "deny";
  } cases[] = {
      {"asserted", "positive", false, "Geneva, Sat 14 Mar\n"},
      {"asserted", "positive", true, "Sat 14 Mar [according to the army]"},
      {"asserted", "negative", false, "Sat 14 Mar [did not happen]"},
      {"asserted", "negative", true, "Sat 14 Mar [denied by the army]"},
      {"asserted", "negative", true, "Sat 14 Mar [did not happen, according to the army]", "say"},
      {"conditional", "negative", true, "Sat 14 Mar [if it does not happen, according to the army]"},
      {"future", "negative", false, "Sat 14 Mar [will not happen]"},
      {"future", "positive", true, "Sat 14 Mar [planned, according to the army]"},
      {"conditional", "positive", false, "Sat 14 Mar [if]"},
      {"requested", "positive", false, "Sat 14 Mar [asked for]"},
  };
  for (const auto& [modality, polarity, claimed, marks, cue] : cases) {
    record::Story story = story_for_test();
    story.events[0].modality = modality;
    story.events[0].polarity = polarity;
    story.statements[1].cue.cue_class = cue;
    story.events[0].attributed_to = claimed ? record::StatementId{1} : record::StatementId{};
    EXPECT_THAT(brief(story, kNames, {.width = 120}), HasSubstr(marks));
  }
}

}  // namespace
}  // namespace truceline::cli
