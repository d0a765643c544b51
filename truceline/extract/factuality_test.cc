#include "truceline/extract/factuality.h"

#include <gtest/gtest.h>

#include "truceline/base/file.h"
#include "truceline/extract/trees_for_test.h"

namespace truceline::extract {
namespace {

const std::string kRoot = TRUCELINE_SOURCE_DIR;

TEST(Factuality, EverySentenceOfTheTable) {
  const auto words = lexicon::load_factuality_words(kRoot + "/knowledge");
  ASSERT_TRUE(words.ok()) << words.error().message();
  const auto bytes = base::read_file(kRoot + "/truceline/extract/factuality_cases.conllu");
  ASSERT_TRUE(bytes.ok()) << bytes.error().message();
  const auto cases = test_trees(bytes.value());
  ASSERT_GE(cases.size(), 60u);
  for (const TestTree& c : cases) {
    const text::Tree tree(c.analysis);
    const text::TokenId trigger = c.token(c.comments.at("trigger"));
    ASSERT_TRUE(trigger.valid()) << c.comments.at("text");
    const Factuality got = factuality_of(tree, trigger, words.value());
    EXPECT_EQ(got.polarity + " " + got.modality, c.comments.at("gold"))
        << c.comments.at("text") << " [" << c.comments.at("trigger") << "] by " << got.rule;
  }
}

TEST(Factuality, NamesTheWordsThatDecided) {
  const auto words = lexicon::load_factuality_words(kRoot + "/knowledge");
  ASSERT_TRUE(words.ok());
  const auto trees = test_trees(
      "1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_\n"
      "2\tdenied\tdeny\tVERB\tVBD\t_\t0\troot\t_\t_\n"
      "3\tplanning\tplan\tVERB\tVBG\t_\t2\txcomp\t_\t_\n"
      "4\tto\tto\tPART\tTO\t_\t5\tmark\t_\t_\n"
      "5\tattack\tattack\tVERB\tVB\t_\t3\txcomp\t_\t_\n");
  const text::Tree tree(trees[0].analysis);
  EXPECT_EQ(factuality_of(tree, trees[0].token("attack"), words.value()).rule,
            "factuality.future:plan factuality.deny:deny");
}

TEST(Factuality, NoTriggerIsAPlainAssertion) {
  const text::Analysis empty;
  const text::Tree tree(empty);
  EXPECT_EQ(factuality_of(tree, {}, {}).modality, "asserted");
}

}  // namespace
}  // namespace truceline::extract
