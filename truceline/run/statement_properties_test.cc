#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "truceline/base/file.h"
#include "truceline/lexicon/lexicon.h"
#include "truceline/read/story.h"
#include "truceline/run/analyze.h"

namespace truceline::run {
namespace {

using text::Span;

/// `text` with every third quotation mark taken away and every fifth doubled.
std::string damaged(const std::string& text) {
  std::string out;
  int marks = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool curly = text.compare(i, 3, "“") == 0 || text.compare(i, 3, "”") == 0;
    if (!curly) {
      out += text[i];
      continue;
    }
    ++marks;
    if (marks % 3 != 0) out += text.substr(i, 3);
    if (marks % 5 == 0) out += text.substr(i, 3);
    i += 2;
  }
  return out;
}

/// The texts of the golden stories, as they are and with damaged quotation marks.
std::vector<std::string> texts() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(TRUCELINE_SOURCE_DIR "/stories"))
    if (entry.path().extension() == ".story") paths.push_back(entry.path());
  std::ranges::sort(paths);
  std::vector<std::string> texts;
  for (const auto& path : paths) {
    const auto whole = base::read_file(path.string());
    if (!whole) continue;
    const auto begin = whole.value().find("--- text\n") + 9;
    texts.push_back(whole.value().substr(begin, whole.value().find("\n--- ", begin) - begin) + "\n");
    texts.push_back(damaged(texts.back()));
  }
  return texts;
}

bool nests(Span a, Span b) { return !a.overlaps(b) || a.contains(b) || b.contains(a); }

std::string fault(const record::Story& story) {
  const auto& all = story.statements;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].content.empty()) return "a statement without content";
    if (!std::ranges::is_sorted(all[i].content)) return "pieces out of order";
    for (const Span piece : all[i].content) {
      const std::string words(text::slice(story.document.text, piece));
      if (piece.empty()) return "an empty piece";
      if (piece.overlaps(all[i].cue.span)) return "a content on its own cue: " + words;
      for (std::size_t k = 0; k < i; ++k)
        for (const Span other : all[k].content)
          if (!nests(piece, other)) return "contents that cross: " + words;
    }
    if (all[i].within.valid() && !all[all[i].within.index].content_hull().contains(all[i].content_hull()))
      return "a statement outside of the one it is within";
  }
  return "";
}

TEST(StatementProperties, ContentsNestAndKeepOffTheirCues) {
  const auto lexicon = lexicon::load_lexicon(TRUCELINE_SOURCE_DIR);
  ASSERT_TRUE(lexicon.ok()) << lexicon.error().message();
  const auto all = texts();
  ASSERT_GT(all.size(), 40u);
  std::size_t statements = 0;
  for (const std::string& text : all) {
    auto document = read::read_story(text, "", lexicon.value().styles);
    if (!document) continue;
    const record::Story story = analyze(std::move(document).value(), lexicon.value(), {});
    statements += story.statements.size();
    EXPECT_EQ(fault(story), "") << text.substr(0, 60);
  }
  EXPECT_GT(statements, 150u);
}

}  // namespace
}  // namespace truceline::run
