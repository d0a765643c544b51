#include "truceline/annotate/name_hints.h"

#include <gtest/gtest.h>

namespace truceline::annotate {
namespace {

// Which classes were raised, word by word: "B-organisation,I I -", where "I" is every class that goes on.
std::string raised(const std::vector<std::string_view>& forms) {
  using text::NameType;
  const lexicon::NameTypes known({{"AfricanUnion", NameType::organisation},
                                  {"African", NameType::place},
                                  {"SPLM-N", NameType::organisation},
                                  {"Jordan", NameType::place},
                                  {"Jordan", NameType::organisation}});
  const std::vector<std::string> classes = {"O", "B-organisation", "B-place", "I-organisation", "I-place"};
  std::vector<float> scores(forms.size() * classes.size());
  hint_names(forms, known, {}, classes, scores);
  std::string out;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const float* word = scores.data() + i * classes.size();
    EXPECT_EQ(word[3], word[4]);
    EXPECT_EQ(word[0], 0.0f);
    std::string found = word[1] > 0 ? "B-organisation," : word[2] > 0 ? "B-place," : "";
    out += (out.empty() ? "" : " ") + (word[3] > 0 ? found + "I" : "-");
  }
  return out;
}

TEST(HintNames, TheLongestNameOfOneKind) {
  EXPECT_EQ(raised({"the", "African", "Union", "left"}), "- B-organisation,I I -");
  EXPECT_EQ(raised({"an", "African", "state"}), "- B-place,I -");
  EXPECT_EQ(raised({"SPLM", "-", "N", "men"}), "B-organisation,I I I -");
  EXPECT_EQ(raised({"SPLM", "-", "X"}), "- - -");
  EXPECT_EQ(raised({"Jordan"}), "-");  // two kinds: nothing is known
  EXPECT_EQ(raised({}), "");
}

TEST(HintNames, AWordOfBodiesRaisesNoOtherKind) {
  const std::vector<std::string> classes = {"O", "B-organisation", "B-place", "I-organisation", "I-place"};
  std::vector<float> scores(3 * classes.size());
  hint_names({"Anseba", "Court", "court"}, {}, {"Court"}, classes, scores);
  for (std::size_t k = 0; k < scores.size(); ++k)
    EXPECT_EQ(scores[k] > 0, k == classes.size() + 1 || k == classes.size() + 3) << k;
  EXPECT_GT(scores[classes.size() + 3], scores[classes.size() + 1]);
}

}  // namespace
}  // namespace truceline::annotate
