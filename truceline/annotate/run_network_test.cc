#include "truceline/annotate/run_network.h"

#include <gtest/gtest.h>

#include "truceline/base/file.h"

namespace truceline::annotate {
namespace {

const std::string kData = std::string(TRUCELINE_SOURCE_DIR) + "/truceline/annotate/testdata/";

lexicon::Model tiny_model() {
  lexicon::Model model;
  auto letters = lexicon::load_letters(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge");
  auto network = lexicon::load_network(kData + "tiny.tlm");
  TL_CHECK(letters.ok() && network.ok());
  model.letters = std::move(letters).value();
  model.network = std::move(network).value();
  return model;
}

// The sentences of tiny.tsv: rows of word, upos, xpos, lemma, head; a line "#" ends each.
std::vector<std::vector<std::vector<std::string>>> expected() {
  std::vector<std::vector<std::vector<std::string>>> sentences(1);
  const auto bytes = base::read_file(kData + "tiny.tsv");
  TL_CHECK(bytes.ok());
  std::string line;
  std::vector<std::string> cells(1);
  for (const char c : bytes.value()) {
    if (c == '\t')
      cells.emplace_back();
    else if (c != '\n')
      cells.back() += c;
    else {
      if (cells[0] == "#")
        sentences.emplace_back();
      else if (cells.size() == 5 && cells[0][0] != '#')
        sentences.back().push_back(cells);
      cells.assign(1, "");
    }
  }
  sentences.pop_back();
  return sentences;
}

std::vector<std::vector<std::string_view>> words(const std::vector<std::vector<std::vector<std::string>>>& sentences) {
  std::vector<std::vector<std::string_view>> out;
  for (const auto& sentence : sentences) {
    out.emplace_back();
    for (const auto& row : sentence) out.back().push_back(row[0]);
  }
  return out;
}

TEST(RunNetwork, SaysWhatPyTorchSays) {
  const auto model = tiny_model();
  const auto sentences = expected();
  ASSERT_EQ(sentences.size(), 4u);
  const auto labels = run_network(words(sentences), model);
  int compared = 0;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    for (std::size_t i = 0; i < sentences[s].size(); ++i) {
      const auto& row = sentences[s][i];
      const std::string ours[] = {model.network.upos[labels[s].upos[i]], model.network.xpos[labels[s].xpos[i]],
                                  model.network.lemma[labels[s].lemma[i]], std::to_string(labels[s].heads[i])};
      for (std::size_t k = 0; k < 4; ++k) {
        if (row[k + 1] == "-") continue;
        EXPECT_EQ(ours[k], row[k + 1]) << row[0] << ", column " << k + 2;
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, 100);
}

TEST(RunNetwork, ASentenceAloneIsReadAsAmongOthers) {
  const auto model = tiny_model();
  const auto sentences = expected();
  auto many = words(sentences);
  for (int k = 0; k < 100; ++k) many.push_back(many[static_cast<std::size_t>(k) % 4]);
  const auto together = run_network(many, model);
  for (std::size_t s = 0; s < many.size(); ++s) {
    const auto alone = run_network({many[s]}, model);
    EXPECT_EQ(alone[0].heads, together[s].heads) << s;
    EXPECT_EQ(alone[0].deprel, together[s].deprel) << s;
    EXPECT_EQ(alone[0].name_scores, together[s].name_scores) << s;
  }
}

}  // namespace
}  // namespace truceline::annotate
