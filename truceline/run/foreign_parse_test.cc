#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "truceline/annotate/conllu.h"
#include "truceline/lexicon/lexicon.h"
#include "truceline/read/story.h"
#include "truceline/run/analyze.h"

namespace truceline::run {
namespace {

/// A sentence of foreign_parse_cases.conllu: its tree, what is said on that tree, and what is said on our own parse
/// where that is something else.
struct Case {
  std::string text, tree, said, ours;
};

std::vector<Case> read_cases(const std::string& path) {
  std::ifstream file(path);
  std::vector<Case> cases;
  Case now;
  const auto value = [](const std::string& line) { return line.substr(line.find('=') + 2); };
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("# text =")) now.text = value(line);
    if (line.starts_with("# said =")) now.said += (now.said.empty() ? "" : " || ") + value(line);
    if (line.starts_with("# ours =")) now.ours += (now.ours.empty() ? "" : " || ") + value(line);
    if (!line.starts_with('#')) now.tree += line + "\n";
    if (line.empty() && !now.text.empty()) {
      cases.push_back(now);
      now = {};
    }
  }
  return cases;
}

/// "the mayor | it was calm || ..."
std::string written(const record::Story& story) {
  std::string out;
  const std::string& text = story.document.text;
  for (const record::Statement& s : story.statements) {
    if (!out.empty()) out += " || ";
    out += std::string(text::slice(text, s.speaker.span)) + " |";
    for (const text::Span piece : s.content) out += " " + std::string(text::slice(text, piece));
  }
  return out;
}

std::string said(const Case& c, const lexicon::Lexicon& lexicon, bool foreign) {
  auto document = read::read_story(c.text + "\n", "", lexicon.styles);
  if (!document) return "no story";
  Options options;
  options.published = {"2016-01-01", "given"};
  base::Result<text::Analysis> analysis = annotate::read_conllu(c.tree, document.value(), "cases");
  if (!analysis) return analysis.error().message();
  if (foreign) options.analysis = &analysis.value();
  return written(analyze(std::move(document).value(), lexicon, options));
}

// The differential test: the same sentences on a tree that was checked by hand and on our own parse. On the first all
// is found; where the second finds something else, the case says what, so that the list of disagreements stands there.
TEST(ForeignParse, StatementsOnHandCheckedTreesAndOnOurOwn) {
  const auto lexicon = lexicon::load_lexicon(TRUCELINE_SOURCE_DIR);
  ASSERT_TRUE(lexicon.ok()) << lexicon.error().message();
  const auto cases = read_cases(TRUCELINE_SOURCE_DIR "/truceline/run/foreign_parse_cases.conllu");
  ASSERT_GE(cases.size(), 10u);
  for (const Case& c : cases) {
    EXPECT_EQ(said(c, lexicon.value(), true), c.said) << c.text << " (on the tree in the file)";
    EXPECT_EQ(said(c, lexicon.value(), false), c.ours.empty() ? c.said : c.ours) << c.text << " (on our own parse)";
    EXPECT_FALSE(!c.ours.empty() && c.ours == c.said) << c.text << ": we agree by now, drop the line 'ours'";
  }
}

}  // namespace
}  // namespace truceline::run
