#include "truceline/lexicon/truce_patterns.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "truceline/lexicon/contradiction_words.h"

namespace truceline::lexicon {
namespace {

const std::string kKnowledge = std::string(TRUCELINE_SOURCE_DIR) + "/knowledge";

TEST(TrucePatterns, OurOwnTablesLoad) {
  auto loaded = load_truce_patterns(kKnowledge);
  ASSERT_TRUE(loaded.ok()) << loaded.error().message();
  const TrucePatterns& p = loaded.value();
  EXPECT_GT(p.patterns.size(), 300u);
  EXPECT_GT(p.nouns.size(), 150u);
  EXPECT_EQ(p.word("degree", "fully"), "full");
  EXPECT_EQ(p.word("degree", "bluely"), "");
  EXPECT_EQ(p.frames.find("pledge")->second, "commit");
  EXPECT_EQ(p.outcomes.at({"commit", "halted"}), "agreed");
}

TEST(TrucePatterns, ATriggerLeadsToItsPattern) {
  const TrucePatterns p = load_truce_patterns(kKnowledge).value();
  bool found = false;
  for (const auto i : p.patterns_by_first.find("call")->second)
    if (p.patterns[i].trigger == std::vector<std::string>{"call", "off"} && p.patterns[i].state == "ended")
      found = true;
  EXPECT_TRUE(found);
}

TEST(TrucePatterns, ABadStateIsNamedWithItsLine) {
  const auto dir = std::filesystem::temp_directory_path() / "truce_patterns_test";
  std::filesystem::create_directories(dir / "truces");
  for (const char* file : {"nouns.tsv", "frames.tsv", "outcomes.tsv", "words.tsv", "forms.tsv"})
    std::filesystem::copy_file(kKnowledge + "/truces/" + file, dir / "truces" / file,
                               std::filesystem::copy_options::overwrite_existing);
  std::ofstream(dir / "truces" / "states.tsv") << "# head\nhold\thold\tsubj=truce\tin_efect\tstate\n";
  auto loaded = load_truce_patterns(dir.string());
  ASSERT_FALSE(loaded.ok());
  EXPECT_NE(loaded.error().message().find("states.tsv:2: unknown state 'in_efect'"), std::string::npos)
      << loaded.error().message();
  std::ofstream(dir / "truces" / "states.tsv") << "hold\thold\tsubj=truces\tin_effect\tstate\n";
  EXPECT_NE(load_truce_patterns(dir.string()).error().message().find("unknown filler 'truces'"), std::string::npos);
}

TEST(ContradictionWords, AntonymsGoBothWays) {
  auto loaded = load_contradiction_words(kKnowledge);
  ASSERT_TRUE(loaded.ok()) << loaded.error().message();
  EXPECT_TRUE(loaded.value().antonymous("hold", "collapse"));
  EXPECT_TRUE(loaded.value().antonymous("collapse", "hold"));
  EXPECT_FALSE(loaded.value().antonymous("hold", "survive"));
  EXPECT_FALSE(loaded.value().remarks.empty());
}

}  // namespace
}  // namespace truceline::lexicon
