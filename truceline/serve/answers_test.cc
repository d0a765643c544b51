#include "truceline/serve/answers.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace truceline::serve {
namespace {

Response answer(const std::string& body, int status = 200) { return {status, "application/json", body, {}, false}; }

TEST(Answers, AreKeptAsLongAsTheLedgerStaysAsItIs) {
  Answers answers;
  answers.keep("/a", 1, answer("first"));
  EXPECT_EQ(answers.find("/a", 1)->body, "first");
  EXPECT_FALSE(answers.find("/a", 2)) << "something was committed since";
  EXPECT_FALSE(answers.find("/b", 1));
  answers.keep("/a", 2, answer("second"));
  EXPECT_EQ(answers.find("/a", 2)->body, "second");
  answers.keep("/f", 2, answer("failed", 500));
  EXPECT_FALSE(answers.find("/f", 2));
}

TEST(Answers, TheOldestGoWhereTheyTakeTooMuchRoom) {
  Answers answers;
  for (int i = 0; i < 20; ++i) answers.keep("/" + std::to_string(i), 1, answer(std::string(900'000, 'a')));
  EXPECT_FALSE(answers.find("/0", 1));
  EXPECT_TRUE(answers.find("/19", 1));
  answers.keep("/large", 1, answer(std::string(2'000'000, 'a')));
  EXPECT_FALSE(answers.find("/large", 1));
}

TEST(Answers, AnEditionIsOfTheFilesAndTheirLog) {
  const std::string path = testing::TempDir() + "/edition.ledger";
  std::filesystem::remove(path + "-wal");
  std::ofstream(path) << "a";
  const std::uint64_t before = edition_of(path);
  EXPECT_EQ(edition_of(path), before);
  std::ofstream(path + "-wal") << "b";
  EXPECT_NE(edition_of(path), before);
  EXPECT_EQ(edition_of(path + ".missing"), 0U);
}

}  // namespace
}  // namespace truceline::serve
