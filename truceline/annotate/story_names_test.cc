#include "truceline/annotate/story_names.h"

#include <gtest/gtest.h>

namespace truceline::annotate {
namespace {

using Words = std::vector<std::vector<std::string_view>>;

// Scores of "O" and of the first word of a person and of a place, for a word that stands alone.
struct Alone {
  std::string_view form;
  float none, person, place;
};

// The classes given to words that are a sentence each.
std::vector<std::string> named(const std::vector<Alone>& words) {
  lexicon::Model model;
  model.network.name = {"O", "B-person", "B-place"};
  Words sentences;
  std::vector<Labels> labels;
  for (const Alone& w : words) {
    sentences.push_back({w.form});
    labels.emplace_back().name_scores = {w.none, w.person, w.place};
  }
  name_words(sentences, model, labels);
  std::vector<std::string> out;
  for (const Labels& l : labels) out.push_back(model.network.name.at(l.name.at(0)));
  return out;
}

TEST(NameWords, AStoryAgreesOnAWord) {
  using Tags = std::vector<std::string>;
  EXPECT_EQ(named({{"Karam", 0, 4, 1}, {"Karam", 0, 1, 2}}), (Tags{"B-person", "B-person"}));
  EXPECT_EQ(named({{"KARAM", 0, 4, 1}, {"Karam", 0, 1, 2}}), (Tags{"B-person", "B-person"}));  // a headline
  EXPECT_EQ(named({{"Karam", 0, 4, 1}, {"Okoye", 0, 1, 2}}), (Tags{"B-person", "B-place"}));   // another word
  EXPECT_EQ(named({{"Karam", 0, 4, 1}, {"Karam", 0, 1, 9}}), (Tags{"B-person", "B-place"}));   // both are sure
  EXPECT_EQ(named({{"Karam", 0, 4, 1}, {"karam", 2, 1, 0}}), (Tags{"B-person", "O"}));         // no name
  EXPECT_EQ(named({{"Karam", 0, 1, 2}}), (Tags{"B-place"}));
  EXPECT_TRUE(named({}).empty());
}

}  // namespace
}  // namespace truceline::annotate
