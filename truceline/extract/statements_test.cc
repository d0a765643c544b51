#include "truceline/extract/statements.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

#include "truceline/extract/nesting.h"

namespace truceline::extract {
namespace {

using record::Statement;
using text::Span;

Statement saying(Span cue, std::vector<Span> content) {
  Statement s;
  s.cue.span = cue;
  s.content = std::move(content);
  return s;
}

TEST(Nesting, CutsWhatCrossesAndWhatLiesOnItsOwnCue) {
  const std::string text = "The port was shut, the mayor said, and the road was open, the army said.";
  const auto made = made_to_nest(
      {
          saying({29, 33}, {{0, 33}}),   // its own cue is cut off
          saying({67, 71}, {{35, 56}}),  // stays
          saying({0, 0}, {{9, 45}}),     // crosses the first: ends with it
          saying({67, 71}, {{67, 71}}),  // nothing but its cue: gone
      },
      text);
  ASSERT_EQ(made.size(), 3u);
  EXPECT_EQ(made[0].content, (std::vector<Span>{{0, 28}}));
  EXPECT_EQ(made[1].content, (std::vector<Span>{{35, 56}}));
  EXPECT_EQ(made[2].content, (std::vector<Span>{{9, 28}}));
}

/// A document of one paragraph and its words, without any syntax: as bad as a parse can be.
struct Plain {
  text::Document document;
  text::Analysis analysis;

  explicit Plain(const std::string& words) {
    document.text = words;
    const auto size = static_cast<std::uint32_t>(words.size());
    document.blocks.push_back({text::BlockKind::paragraph, {0, size}});
    std::uint32_t at = 0;
    while (at < size) {
      const auto end = static_cast<std::uint32_t>(std::min(words.find(' ', at), words.size()));
      if (end > at) add(words.substr(at, end - at), {at, end});
      at = end + 1;
    }
    analysis.sentences = {{{0, size}, {0, static_cast<std::uint32_t>(analysis.tokens.size())}, {}, 0}};
  }

  void add(const std::string& form, Span span) {
    text::Token t;
    t.span = span;
    t.form = t.lower = form;
    t.lemma = form == "said" ? "say" : form;
    t.upos = form == "said"   ? text::Upos::VERB
             : form == "she"  ? text::Upos::PRON
             : form == "word" ? text::Upos::NOUN
                              : text::Upos::PUNCT;
    t.xpos = form == "said" ? "VBD" : form == "she" ? "PRP" : "NN";
    t.sentence = text::SentenceId{std::size_t{0}};
    analysis.tokens.push_back(t);
  }
};

double seconds_for(const std::string& words, const lexicon::Cues& cues) {
  const Plain plain(words);
  const text::Tree tree(plain.analysis);
  record::Actors actors;
  actors.by_token.resize(plain.analysis.tokens.size());
  record::Places places;
  places.by_token.resize(plain.analysis.tokens.size());
  const std::clock_t start = std::clock();
  find_statements(plain.document, tree, actors, places, {}, cues);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

std::string repeated(const std::string& part, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += part;
  return all;
}

// Ten thousand open quotation marks, one quotation of a megabyte, marks in turn: seconds at most, where a square would
// take many minutes.
TEST(Statements, HostileQuotationsTakeLinearTime) {
  const auto cues = lexicon::load_cues(TRUCELINE_SOURCE_DIR "/knowledge");
  ASSERT_TRUE(cues.ok()) << cues.error().message();
  const std::string hostile[] = {
      repeated("“ word she said ", 10000),
      "“ " + repeated("word ", 200000) + "” she said",
      repeated("\" word « word » said \" ", 10000),
      repeated("“ word ” ", 10000),
      repeated("she said ", 20000),
  };
  for (const std::string& words : hostile) EXPECT_LT(seconds_for(words, cues.value()), 5.0) << words.substr(0, 40);
}

}  // namespace
}  // namespace truceline::extract
