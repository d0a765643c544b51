#include "truceline/lexicon/outlet_homes.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace truceline::lexicon {
namespace {

const std::string kKnowledge = TRUCELINE_SOURCE_DIR "/knowledge";

const Gazetteer& gazetteer() {
  static const Gazetteer loaded = load_gazetteer(kKnowledge).value();
  return loaded;
}

TEST(PlaceInWords, IsNarrowedByWhatStandsAfterCommas) {
  const struct {
    const char* words;
    const char* country;
    const char* admin1;
  } cases[] = {
      {"Paris", "FR", "Ile-de-France"},
      {"Paris, Texas", "US", "Texas"},
      {"Paris, Texas, US", "US", "Texas"},
      {"Paris, Ky.", "US", "Kentucky"},
      {"Kidal, Mali", "ML", ""},
      {"Tripoli, Lebanon", "LB", ""},
      {"Sudan", "SD", ""},
      {"Georgia, GE", "GE", ""},
  };
  for (const auto& e : cases) {
    const auto place = place_in_words(gazetteer(), e.words);
    ASSERT_TRUE(place.ok()) << e.words;
    EXPECT_EQ(place.value().country, e.country) << e.words;
    EXPECT_TRUE(!*e.admin1 || place.value().admin1 == e.admin1) << e.words << ": " << place.value().admin1;
  }
}

TEST(PlaceInWords, SaysWhereNoneIsKnown) {
  for (const char* words : {"", "Nowhereville", "Paris, Mali", "Kidal, Nowhere"}) {
    const auto place = place_in_words(gazetteer(), words);
    ASSERT_FALSE(place.ok()) << words << " is " << place.value().name;
    EXPECT_EQ(place.error().problem, "is no place that is known");
  }
}

TEST(OutletHomes, KnowOutletsUnderEachOfTheirNames) {
  const auto homes = load_outlet_homes(kKnowledge, gazetteer());
  ASSERT_TRUE(homes.ok()) << homes.error().message();
  for (const char* name : {"Sudan Tribune", "The Sudan Tribune", "sudantribune.com"}) {
    const OutletHome* home = homes.value().find(name);
    ASSERT_TRUE(home) << name;
    EXPECT_EQ(home->place.country, "SD") << "where it writes of, not where its desk is";
  }
  ASSERT_TRUE(homes.value().find("Reuters"));
  EXPECT_TRUE(homes.value().find("Reuters")->anywhere);
  EXPECT_FALSE(homes.value().find("The Paris News"));
}

/// A knowledge folder with this table of outlets alone.
class BadOutlets : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() / "truceline_outlets";
    std::filesystem::create_directories(folder_ / "places");
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::filesystem::path folder_;
};

TEST_F(BadOutlets, AreToldWithTheirLine) {
  const std::string top = "# Outlets.\n#: outlet\thome\tsource\tdate\n";
  const std::pair<std::string, std::string> cases[] = {
      {"Nowhere Post\tNowhereville\n", "outlets.tsv:3: 'Nowhereville' is no place that is known"},
      {"Nowhere Post\t\n", "outlets.tsv:3: has no outlet or no home"},
      {"Mali Post\tMali\n\tMali\n", "outlets.tsv:4: has no outlet or no home"},
      {"Mali Post\tMali\tx\t2026\tmore\n", "outlets.tsv:3: has 5 cells"},
  };
  for (const auto& [rows, message] : cases) {
    std::ofstream(folder_ / "places" / "outlets.tsv") << top << rows;
    const auto homes = load_outlet_homes(folder_.string(), gazetteer());
    ASSERT_FALSE(homes.ok()) << rows;
    EXPECT_NE(homes.error().message().find(message), std::string::npos) << homes.error().message();
  }
}

}  // namespace
}  // namespace truceline::lexicon
