#include "truceline/annotate/name_doubts.h"

#include <gtest/gtest.h>

namespace truceline::annotate {
namespace {

// How each word was lowered: "2" where a name opens, "1" wherever it stands in one, "-" not at all.
std::string lowered(const std::vector<std::string_view>& forms) {
  const std::vector<std::string> classes = {"O", "B-place", "I-place"};
  std::vector<float> scores(forms.size() * classes.size());
  doubt_names(forms, classes, scores);
  std::string out;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const float* word = scores.data() + i * classes.size();
    EXPECT_EQ(word[0], 0.0f);
    out += word[1] < 0 ? (word[2] < 0 ? '1' : '2') : '-';
  }
  return out;
}

TEST(DoubtNames, Table) {
  EXPECT_EQ(lowered({"Ships", "with", "nuts", "left", "Tyre", "."}), "-222--");
  EXPECT_EQ(lowered({"ships", "left", "tyre"}), "---");            // written without capitals
  EXPECT_EQ(lowered({"Ships", "of", "al-Mina", "élan"}), "-2--");  // a capital inside; perhaps one
  EXPECT_EQ(lowered({"It", "cost", "US", "$", "20"}), "-21--");
  EXPECT_EQ(lowered({"The", "US", "paid", "$", "20"}), "--1--");
  EXPECT_EQ(lowered({}), "");
}

}  // namespace
}  // namespace truceline::annotate
