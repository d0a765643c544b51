#include "truceline/lexicon/pattern_filter.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "truceline/lexicon/styles.h"
#include "truceline/lexicon/time_words.h"

namespace truceline::lexicon {
namespace {

const std::string kSource = TRUCELINE_SOURCE_DIR;

PatternFilter filter_of(std::initializer_list<const char*> cells) {
  PatternFilter filter;
  for (const char* cell : cells) filter.add(Pattern::of_cell(cell, {}).value());
  return filter;
}

TEST(PatternFilter, PassesPatternsOfWhichAPieceStands) {
  const PatternFilter filter = filter_of({"two (?:weeks|days)", "\\d+", "x", "[Aa]go"});
  EXPECT_EQ(filter.possible("Two DAYS"), (std::vector<bool>{true, true, false, false}));
  EXPECT_EQ(filter.possible("x ago"), (std::vector<bool>{false, true, true, true}));
  EXPECT_EQ(filter.possible(""), (std::vector<bool>{false, true, false, false}));
}

TEST(PatternFilter, TellsWhereAPieceStands) {
  const PatternFilter filter = filter_of({"week"});
  const auto hits = filter.hits("a week, the week");
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].at, 2u);
  EXPECT_EQ(hits[1].at, 12u);
  EXPECT_EQ(filter.possible(hits.data(), hits.data()), std::vector<bool>{false});
  EXPECT_EQ(filter.possible(hits.data() + 1, hits.data() + 2), std::vector<bool>{true});
}

std::string text_of(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// No pattern of our own tables matches where the filter says that it cannot: tried at every byte of the sample story
/// and of the table of times itself, which spells most of what the patterns look for.
TEST(PatternFilter, KeepsNoMatchOfOurOwnTablesFromBeingFound) {
  const auto times = load_time_words(kSource + "/knowledge");
  const auto styles = load_styles(kSource + "/knowledge");
  ASSERT_TRUE(times.ok() && styles.ok());
  std::size_t matches = 0, spared = 0;
  const auto agrees = [&](const Pattern& pattern, bool possible, std::string_view text) {
    const bool found = pattern.find_span(text).has_value();
    EXPECT_TRUE(possible || !found) << text;
    matches += found;
    spared += !possible;
  };
  for (const char* file : {"/stories/sample.txt", "/knowledge/times/words.tsv", "/knowledge/times/holidays.tsv",
                           "/knowledge/styles/houses.tsv"}) {
    const std::string text = text_of(kSource + file);
    for (std::size_t at = 0; at < text.size(); at += 40) {
      const std::string_view window = std::string_view(text).substr(at, 120);
      const auto rules = times.value().filter.possible(window), tags = styles.value().tag_filter.possible(window),
                 lines = styles.value().furniture_filter.possible(window),
                 shapes = styles.value().shape_filter.possible(window);
      for (std::size_t i = 0; i < rules.size(); ++i) agrees(times.value().rules[i].pattern, rules[i], window);
      for (std::size_t i = 0; i < tags.size(); ++i) agrees(styles.value().tags[i].pattern, tags[i], window);
      for (std::size_t i = 0; i < lines.size(); ++i) agrees(styles.value().furniture[i].pattern, lines[i], window);
      for (std::size_t i = 0; i < shapes.size(); ++i) agrees(styles.value().shapes[i], shapes[i], window);
    }
  }
  EXPECT_GT(matches, 1000u);
  EXPECT_GT(spared, matches);
}

}  // namespace
}  // namespace truceline::lexicon
