#include "truceline/annotate/features.h"

#include <gtest/gtest.h>

#include "truceline/lexicon/table.h"

namespace truceline::annotate {
namespace {

const std::string kSource = TRUCELINE_SOURCE_DIR;

TEST(WordRows, AreThoseThatTrainingHashes) {
  const auto letters = lexicon::load_letters(kSource + "/knowledge");
  ASSERT_TRUE(letters.ok()) << letters.error().message();
  const auto table = lexicon::load_table(kSource + "/truceline/annotate/testdata/features.tsv");
  ASSERT_TRUE(table.ok()) << table.error().message();
  ASSERT_GT(table.value().rows.size(), 5u);
  for (const auto& row : table.value().rows) {
    std::string ours;
    for (const auto& rows : word_rows(row.cell(0), true, {}, {1000, 500, 500, 100}, letters.value())) {
      if (!ours.empty()) ours += " |";
      for (const auto r : rows) ours += (ours.empty() ? "" : " ") + std::to_string(r);
    }
    EXPECT_EQ(ours, row.cell(1)) << row.cell(0);
  }
}

TEST(CaseFlags, Table) {
  const struct {
    std::vector<std::string_view> forms;
    bool capitals, headline;
  } cases[] = {
      {{"PARTIES", "SIGN", "TRUCE", "IN", "GENEVA"}, true, true},
      {{"Parties", "Sign", "Truce", "in", "Geneva"}, false, true},
      {{"Parties", "sign", "truce", "in", "Geneva"}, false, false},
      {{"5", ",", "10"}, false, false},
      {{"UN"}, false, false},
  };
  for (const auto& c : cases) {
    EXPECT_EQ(case_flags(c.forms).all_capitals, c.capitals) << c.forms[0];
    EXPECT_EQ(case_flags(c.forms).headline, c.headline) << c.forms[0];
  }
}

}  // namespace
}  // namespace truceline::annotate
