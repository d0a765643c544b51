#include "truceline/store/editions.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "truceline/store/gold_sheets.h"
#include "truceline/store/room.h"
#include "truceline/store/schema.h"
#include "truceline/store/table.h"
#include "truceline/store/write.h"

namespace truceline::store {
namespace {

namespace fs = std::filesystem;

/// A ledger of plain stories: a text, an agency, a day.
class Editions : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("truceline-editions-" + std::to_string(getpid()));
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    auto made = create_ledger((folder_ / "a.ledger").string());
    ASSERT_TRUE(made) << made.error().message();
    db_ = std::make_unique<Database>(std::move(made.value()));
  }
  void TearDown() override {
    db_.reset();
    fs::remove_all(folder_);
  }
  std::int64_t add(const std::string& text, const std::string& agency, const std::string& day,
                   const std::vector<std::int64_t>& bands, std::int64_t group = 0) {
    record::Story story;
    story.document.text = text;
    story.document.uri = text + ".txt";
    story.document.furniture.kind = "first";
    story.document.furniture.agency = agency;
    story.id = "id:" + text;
    story.published = {day, "given"};
    Transaction transaction(*db_);
    Writer writer(*db_);
    const Kept kept = writer.add(story, "test", "{}");
    writer.add_sketch(kept.story, bands);
    if (group != 0) writer.set_group(kept.story, group);
    EXPECT_FALSE(transaction.commit());
    return kept.story;
  }
  static std::vector<std::string> texts(const std::vector<EditionRow>& rows) {
    std::vector<std::string> out;
    for (const EditionRow& row : rows) out.push_back(row.text);
    return out;
  }

  fs::path folder_;
  std::unique_ptr<Database> db_;
};

using Texts = std::vector<std::string>;

TEST_F(Editions, ThoseThatShareMostBandsComeFirst) {
  add("one band", "AP", "2026-03-01", {1, 7, 8});
  add("two bands", "AP", "2026-03-01", {1, 2, 9});
  add("none", "AP", "2026-03-01", {5});
  const std::int64_t mine = add("mine", "AP", "2026-03-02", {1, 2, 3});
  EXPECT_EQ(texts(likely_copies(*db_, mine, {1, 2, 3}, 9)), (Texts{"two bands", "one band"}));
  EXPECT_EQ(texts(likely_copies(*db_, mine, {1, 2, 3}, 1)), Texts{"two bands"});
}

TEST_F(Editions, AnUpdateFollowsItsOwnAgencyOfTheLastDays) {
  add("long ago", "AP", "2026-02-01", {});
  add("another's", "Reuters", "2026-03-01", {});
  add("yesterday", "AP", "2026-03-01", {});
  const std::int64_t mine = add("mine", "AP", "2026-03-02", {});
  EXPECT_EQ(texts(recent_of_agency(*db_, mine, "AP", "2026-03-02", 3, 9)), Texts{"yesterday"});
  EXPECT_TRUE(recent_of_agency(*db_, mine, "", "2026-03-02", 3, 9).empty());
}

TEST_F(Editions, AGroupIsNamedAfterItsFirst) {
  const std::int64_t first = add("first", "AP", "2026-03-01", {});
  const std::int64_t copy = add("copy", "AP", "2026-03-01", {}, first);
  EXPECT_EQ(group_of(*db_, copy), first);
  EXPECT_EQ(group_of(*db_, first), first);
}

TEST_F(Editions, AReviewMakesASheetOfWhatWasAccepted) {
  const std::int64_t story = add("The army left.", "AP", "2026-03-01", {});
  const std::string item = "s" + std::to_string(story) + ":0-8";
  EXPECT_TRUE(add_verdict(*db_, "sheet.events", item, "accept", R"({"type": "RETREAT"})"));
  const auto sheets = load_gold_sheets(*db_, "");
  ASSERT_TRUE(sheets) << sheets.error().message();
  ASSERT_EQ(sheets.value().size(), 1u);
  EXPECT_EQ(sheets.value()[0].story, "s" + std::to_string(story));
  EXPECT_NE(sheets.value()[0].json.find("RETREAT"), std::string::npos);
  EXPECT_TRUE(add_verdict(*db_, "sheet.events", item, "reject", R"({"type": "RETREAT"})"));
  const auto after = load_gold_sheets(*db_, "");
  EXPECT_TRUE(after.value().empty() || after.value()[0].json.find("RETREAT") == std::string::npos);
}

TEST_F(Editions, AnEntryIsAnObjectOfAKnownPart) {
  EXPECT_TRUE(is_sheet_entry(*db_, "events", "{}"));
  EXPECT_FALSE(is_sheet_entry(*db_, "events", "[]"));
  EXPECT_FALSE(is_sheet_entry(*db_, "events", "{"));
  EXPECT_FALSE(is_sheet_entry(*db_, "weather", "{}"));
}

TEST_F(Editions, WordsThatAreNoSearchAreToldFromALedgerThatFails) {
  add("The army left.", "AP", "2026-03-01", {});
  EXPECT_TRUE(search_stories(*db_, "army", {}));
  EXPECT_TRUE(is_no_search(search_stories(*db_, "\"army", {}).error()));
  EXPECT_FALSE(is_no_search(load_record(*db_, "s9").error()));
}

}  // namespace
}  // namespace truceline::store
