// What is acknowledged survives kill -9. A child process adds stories batch by batch and says after each commit how
// many are safe; it is killed at some moment, hundreds of times, and each time the ledger must open, be whole, and have
// every story that was acknowledged. TRUCELINE_CRASHES sets how often (300).

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "truceline/record/json.h"
#include "truceline/run/keep.h"
#include "truceline/run/made_story_for_test.h"
#include "truceline/store/check.h"
#include "truceline/store/schema.h"

namespace truceline::run {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBatch = 4;

class LedgerFile : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::temp_directory_path() / ("truceline-" + std::to_string(getpid()) + "-ledger");
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }
  std::string path() const { return (folder_ / "a.ledger").string(); }

  fs::path folder_;
};

std::int64_t stories_in(store::Database& db) {
  store::Query count(db, "SELECT count(*) FROM story");
  return count.next() ? count.integer(0) : -1;
}

/// Adds `batches` batches to the ledger, story `first` first. Gives the failure, if any.
std::optional<base::Error> add_batches(const std::string& path, std::size_t first, std::size_t batches,
                                       int acknowledge) {
  auto opened = store::create_ledger(path);
  if (!opened) return opened.error();
  store::Database db = std::move(opened).value();
  store::Writer writer(db);
  lexicon::Lexicon lexicon;
  lexicon.incidents = lexicon::load_incident_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge").value();
  for (std::size_t batch = 0; batch < batches; ++batch) {
    store::Transaction transaction(db);
    for (std::size_t i = 0; i < kBatch; ++i) {
      const std::size_t n = first + batch * kBatch + i;
      const record::Story story = StoryMaker(n).make(n);
      keep(db, writer, story, "test", record::to_json(story, "test"), lexicon);
    }
    if (const auto failed = transaction.commit()) return failed;
    const std::int64_t safe = stories_in(db);
    if (acknowledge >= 0 && write(acknowledge, &safe, sizeof safe) != sizeof safe) return std::nullopt;
  }
  return std::nullopt;
}

std::int64_t last_acknowledged(int pipe_end, std::int64_t before) {
  std::int64_t safe = 0;
  while (read(pipe_end, &safe, sizeof safe) == sizeof safe) before = safe;
  return before;
}

int times() {
  const char* wanted = std::getenv("TRUCELINE_CRASHES");
  return wanted ? std::max(1, std::atoi(wanted)) : 300;
}

TEST_F(LedgerFile, WhatIsAcknowledgedSurvivesKill) {
  std::int64_t safe = 0;
  int killed = 0;
  for (int round = 0; round < times(); ++round) {
    if (round % 50 == 0) fs::remove_all(folder_), fs::create_directories(folder_), safe = 0;  // also in the making
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      close(ends[0]);
      add_batches(path(), static_cast<std::size_t>(round) * 1000, 100, ends[1]);
      _exit(0);
    }
    close(ends[1]);
    usleep(static_cast<useconds_t>((round * 7919) % 25000));  // any moment of the first batches, the making too
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    killed += WIFSIGNALED(status) ? 1 : 0;
    safe = last_acknowledged(ends[0], safe);
    close(ends[0]);

    auto ledger = store::create_ledger(path());
    ASSERT_TRUE(ledger) << ledger.error().message();
    const std::int64_t there = stories_in(ledger.value());
    ASSERT_GE(there, safe) << "round " << round;
    ASSERT_EQ(there % static_cast<std::int64_t>(kBatch), 0) << "half a batch, round " << round;
    safe = there;
    if (round % 25 != 24) continue;  // the thorough check takes longer than the rest
    const auto findings = store::check_ledger(ledger.value());
    ASSERT_TRUE(findings && findings.value().empty()) << findings.value().front();
  }
  EXPECT_GT(killed, times() / 2) << "the child was done before it was killed: this tests nothing";
}

TEST_F(LedgerFile, AFullDiskIsToldAndCostsNothingThatWasThere) {
  ASSERT_FALSE(add_batches(path(), 0, 2, -1));
  const pid_t child = fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    signal(SIGXFSZ, SIG_IGN);  // then a write past the limit fails as on a full disk
    const rlimit limit{500'000, 500'000};
    setrlimit(RLIMIT_FSIZE, &limit);
    const auto failed = add_batches(path(), 100, 400, -1);
    _exit(failed && !failed->advice.empty() && failed->thing == path() ? 7 : 0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  ASSERT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 7);
  auto ledger = store::open_ledger(path());
  ASSERT_TRUE(ledger) << ledger.error().message();
  EXPECT_GE(stories_in(ledger.value()), 8);
  const auto findings = store::check_ledger(ledger.value());
  ASSERT_TRUE(findings);
  EXPECT_TRUE(findings.value().empty()) << findings.value().front();
}

TEST_F(LedgerFile, CheckFindsWhatIsDamaged) {
  ASSERT_FALSE(add_batches(path(), 0, 3, -1));
  const auto broken_by = [&](const std::string& sql) {
    const std::string copy = path() + ".broken";
    fs::remove(copy);
    {
      auto whole = store::open_ledger(path());
      whole.value().run("VACUUM INTO '" + copy + "'");
    }
    auto ledger = store::open_ledger(copy);
    ledger.value().run("PRAGMA foreign_keys = OFF;" + sql);
    const auto findings = store::check_ledger(ledger.value());
    return findings && !findings.value().empty() ? findings.value().front() : std::string("nothing found");
  };
  EXPECT_EQ(broken_by("SELECT 1"), "nothing found");
  EXPECT_TRUE(
      broken_by("UPDATE statement SET \"end\" = 99999 WHERE reading = 1 AND id = 1").starts_with("statement: row 1"));
  EXPECT_TRUE(
      broken_by("UPDATE assertion SET about = 77 WHERE reading = 1 AND id = 1").starts_with("assertion: row 1"));
  EXPECT_TRUE(broken_by("DELETE FROM place").starts_with("foreign key"));
  EXPECT_TRUE(broken_by("DELETE FROM incident").starts_with("foreign key"));
  EXPECT_TRUE(broken_by("UPDATE event SET ground = NULL WHERE reading = 1 AND id = 1").starts_with("event: row 1"));
  EXPECT_TRUE(broken_by("UPDATE incident SET \"to\" = '1999-01-01' WHERE incident = 1").starts_with("incident: row 1"));
  EXPECT_TRUE(
      broken_by("UPDATE reading SET record = x'00' WHERE reading = 2").starts_with("record: that of reading 2"));
}

TEST_F(LedgerFile, DamagedAndForeignFilesAreNamed) {
  const auto message = [&] {
    const auto ledger = store::open_ledger(path());
    return ledger ? std::string("opened") : ledger.error().message();
  };
  EXPECT_NE(message().find("no such ledger"), std::string::npos) << message();
  std::ofstream(path()) << std::string(8192, 'x');
  EXPECT_NE(message().find("not a database"), std::string::npos) << message();
  fs::remove(path());
  ASSERT_FALSE(add_batches(path(), 0, 20, -1));
  {  // a page in the middle is gone
    std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(fs::file_size(path()) / 2 / 4096 * 4096));
    file << std::string(4096 * 8, '\0');
  }
  auto ledger = store::open_ledger(path());
  if (!ledger) return;  // told at once is as good
  const auto findings = store::check_ledger(ledger.value());
  EXPECT_TRUE(!findings || !findings.value().empty());
}

}  // namespace
}  // namespace truceline::run
