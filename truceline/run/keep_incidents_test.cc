#include "truceline/run/keep_incidents.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "truceline/record/json.h"
#include "truceline/run/keep.h"
#include "truceline/run/made_story_for_test.h"
#include "truceline/store/schema.h"

namespace truceline::run {
namespace {

namespace fs = std::filesystem;

class Incidents : public testing::Test {
 protected:
  void SetUp() override {
    path_ = (fs::temp_directory_path() / ("truceline-incidents-" + std::to_string(getpid()) + ".ledger")).string();
    TearDown();
    lexicon_.incidents = lexicon::load_incident_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge").value();
    db_.emplace(store::create_ledger(path_).value());
    writer_.emplace(*db_);
  }
  void TearDown() override {
    writer_.reset();
    db_.reset();
    for (const char* end : {"", "-wal", "-shm"}) fs::remove(path_ + end);
  }

  /// A story whose acts are those of made story `same`, told on `published`; others are told in other words.
  std::int64_t add(std::size_t n, std::size_t same, const std::string& published, bool other_doer = false) {
    record::Story story = StoryMaker(same).make(same);
    story.id += std::to_string(n);
    story.document.uri = std::to_string(n) + ".txt";
    story.published.value = published;
    for (record::Event& event : story.events)
      if (other_doer) std::swap(event.actor, event.recipient);
    const KeptStory kept = keep(*db_, *writer_, story, "test", record::to_json(story, "test"), lexicon_);
    return kept.reading;
  }
  /// The incidents of a reading's events, each once.
  std::string of(std::int64_t reading) {
    store::Query row(*db_, "SELECT group_concat(DISTINCT incident) FROM event WHERE reading = ?1");
    row.bind(reading);
    return row.next() ? row.text(0) : "";
  }
  std::string why(std::int64_t reading) {
    store::Query row(*db_, "SELECT why FROM event JOIN ground USING (ground) WHERE reading = ?1 ORDER BY id");
    row.bind(reading);
    return row.next() ? row.text(0) : "";
  }

  std::string path_;
  lexicon::Lexicon lexicon_;
  std::optional<store::Database> db_;
  std::optional<store::Writer> writer_;
};

TEST_F(Incidents, OneActIsOneHoweverManyTellIt) {
  const auto first = add(1, 5, "2010-01-01"), again = add(2, 5, "2010-01-01"), other_town = add(3, 6, "2010-01-01");
  EXPECT_EQ(of(first), "1");
  EXPECT_EQ(why(first), "first told of here");
  EXPECT_EQ(of(again), "1");
  EXPECT_EQ(why(again).find("the same town, the same day, the same kind of act"), 0u) << why(again);
  EXPECT_EQ(of(other_town).find('1'), std::string::npos) << of(other_town);
}

TEST_F(Incidents, WhoDidItPartsNothing) {
  const auto army = add(1, 5, "2010-01-01"), rebels = add(2, 5, "2010-01-01", true);
  EXPECT_EQ(of(army), of(rebels));
}

TEST_F(Incidents, WhatIsRecalledIsOfItsOldDay) {
  add(1, 5, "2010-01-01");
  const auto later = add(2, 5, "2010-03-01");  // its events keep their day
  EXPECT_EQ(of(later), "1");
}

}  // namespace
}  // namespace truceline::run
