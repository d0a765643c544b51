#include "truceline/annotate/border_features.h"

#include <gtest/gtest.h>

#include "truceline/annotate/model_for_test.h"
#include "truceline/lexicon/table.h"

namespace truceline::annotate {
namespace {

// What the program sees of a paragraph is what training saw.
TEST(BorderRows, AreThoseThatTrainingHashes) {
  const auto table =
      lexicon::load_table(std::string(TRUCELINE_SOURCE_DIR) + "/truceline/annotate/testdata/borders.tsv");
  ASSERT_TRUE(table.ok()) << table.error().message();
  ASSERT_GT(table.value().rows.size(), 20u);
  std::vector<Piece> pieces;
  std::uint32_t at = 0;
  for (const auto& row : table.value().rows) {
    const std::string form(row.cell(0));
    at += row.cell(1) == "yes" ? 1 : 0;
    const auto size = static_cast<std::uint32_t>(form.size());
    pieces.push_back({{at, at + size}, form, false});
    at += size;
  }
  const lexicon::Model& model = model_for_test();
  const auto rows = border_rows(pieces, model.borders, model.words, model.letters);
  BorderContext context(pieces, model.borders, model.words);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto& wanted = table.value().rows[i];
    const auto [word, shape, kind] = rows[i];
    EXPECT_EQ(std::to_string(word) + " " + std::to_string(shape) + " " + std::to_string(kind), wanted.cell(2)) << i;
    const auto seen = context.after(i);
    EXPECT_EQ(std::to_string(seen[0]) + " " + std::to_string(seen[1]) + " " + std::to_string(seen[2]), wanted.cell(3))
        << i;
    if (i == 9) context.ended();
  }
}

}  // namespace
}  // namespace truceline::annotate
