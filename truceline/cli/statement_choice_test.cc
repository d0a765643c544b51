#include "truceline/cli/statement_choice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "truceline/cli/brief.h"
#include "truceline/cli/story_for_test.h"

namespace truceline::cli {
namespace {

TEST(StatementChoice, ByNameOfficeCodeAndWords) {
  const record::Story story = story_for_test();
  ASSERT_GE(story.statements.size(), 2u);
  const record::Statement& hers = story.statements[0];
  const record::Statement& denial = story.statements[1];
  const struct {
    StatementChoice choice;
    bool first, second;
  } cases[] = {
      {{"", ""}, true, true},
      {{"haddad", ""}, true, false},
      {{"Minister", ""}, true, false},
      {{"LBN", ""}, true, false},
      {{"army", ""}, false, true},
      {{"addad", ""}, false, false},
      {{"", "full halt"}, true, false},
      {{"", "FULL HALT"}, true, false},
      {{"", "shelling"}, false, true},
      {{"Haddad", "port"}, false, false},
      {{"Haddad", "promised"}, true, false},
      {{"nobody", ""}, false, false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(chosen(story, hers, c.choice), c.first) << c.choice.who << "/" << c.choice.about;
    EXPECT_EQ(chosen(story, denial, c.choice), c.second) << c.choice.who << "/" << c.choice.about;
  }
}

TEST(StatementChoice, NarrowsTheBriefToWhatWasSaid) {
  const Names names;
  const std::string page = brief(story_for_test(), names, {.width = 80}, {"Haddad", ""});
  EXPECT_THAT(page, testing::HasSubstr("I never promised a full halt"));
  EXPECT_THAT(page, testing::Not(testing::HasSubstr("WHAT HAPPENED")));
  EXPECT_THAT(page, testing::Not(testing::HasSubstr("shelling the port")));
  EXPECT_THAT(brief(story_for_test(), names, {.width = 80}, {"Nobody", ""}),
              testing::HasSubstr("Nothing in this story is said by “Nobody”."));
  EXPECT_THAT(brief(story_for_test(), names, {.width = 80}, {"Haddad", "grain"}),
              testing::HasSubstr("Nothing in this story is said by “Haddad” about “grain”."));
}

}  // namespace
}  // namespace truceline::cli
