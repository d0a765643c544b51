#include "truceline/annotate/name_hints.h"

#include <gtest/gtest.h>

namespace truceline::annotate {
namespace {

// Which classes were raised, word by word: "B-organisation I-organisation -".
std::string raised(const std::vector<std::string_view>& forms) {
  using text::NameType;
  const lexicon::NameTypes known({{"AfricanUnion", NameType::organisation},
                                  {"African", NameType::place},
                                  {"SPLM-N", NameType::organisation},
                                  {"Jordan", NameType::place},
                                  {"Jordan", NameType::organisation}});
  const std::vector<std::string> classes = {"O", "B-organisation", "I-organisation", "B-place", "I-place"};
  std::vector<float> scores(forms.size() * classes.size());
  hint_names(forms, known, classes, scores);
  std::string out;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    std::string found = "-";
    for (std::size_t c = 0; c < classes.size(); ++c)
      if (scores[i * classes.size() + c] > 0) found = classes[c];
    out += (out.empty() ? "" : " ") + found;
  }
  return out;
}

TEST(HintNames, TheLongestNameOfOneKind) {
  EXPECT_EQ(raised({"the", "African", "Union", "left"}), "- B-organisation I-organisation -");
  EXPECT_EQ(raised({"an", "African", "state"}), "- B-place -");
  EXPECT_EQ(raised({"SPLM", "-", "N", "men"}), "B-organisation I-organisation I-organisation -");
  EXPECT_EQ(raised({"SPLM", "-", "X"}), "- - -");
  EXPECT_EQ(raised({"Jordan"}), "-");  // two kinds: nothing is known
  EXPECT_EQ(raised({}), "");
}

}  // namespace
}  // namespace truceline::annotate
