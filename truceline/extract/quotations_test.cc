#include "truceline/extract/quotations.h"

#include <gtest/gtest.h>

#include <ctime>
#include <string>
#include <vector>

namespace truceline::extract {
namespace {

text::Document paragraphs(const std::vector<std::string>& texts) {
  text::Document document;
  for (const std::string& paragraph : texts) {
    const auto begin = static_cast<std::uint32_t>(document.text.size());
    document.text += paragraph;
    document.blocks.push_back({text::BlockKind::paragraph, {begin, static_cast<std::uint32_t>(document.text.size())}});
    document.text += "\n\n";
  }
  return document;
}

std::vector<std::string> quoted(const std::vector<std::string>& texts) {
  const text::Document document = paragraphs(texts);
  std::vector<std::string> found;
  for (const Quotation& q : find_quotations(document, text::Analysis{}))
    found.push_back(std::string(text::slice(document.text, q.inner)) + (q.open_ended ? " ..." : ""));
  return found;
}

struct Case {
  const char* what;
  std::vector<std::string> paragraphs;
  std::vector<std::string> expected;
};

TEST(Quotations, AreFoundByTheirMarks) {
  const std::vector<Case> cases = {
      {"curly", {"“We wait,” she said. “The road is shut.”"}, {"We wait,", "The road is shut."}},
      {"straight", {"\"We wait,\" she said. It was \"shut\"."}, {"We wait,", "shut"}},
      {"guillemets", {"Il dit: «Nous attendons»."}, {"Nous attendons"}},
      {"single, in a headline", {"Envoy: road 'shut for good'"}, {"shut for good"}},
      {"single curly", {"Talks ‘near collapse’, envoy says"}, {"near collapse"}},
      {"apostrophes are none", {"Syria's army and the rebels' men don't talk in the '90s manner."}, {}},
      {"a name with an apostrophe", {"O'Hara said the men's truck had gone."}, {}},
      {"nested marks belong to the outer", {"“He said ‘never’ twice,” she said."}, {"He said ‘never’ twice,"}},
      {"marks of another kind are nested", {"\"She said “no” twice,\" he said."}, {"She said “no” twice,"}},
      {"a nested mark never closed", {"“She said \"no twice,” he said."}, {"She said \"no twice,"}},
      {"closed by a mark between spaces", {"\"The term 'aid,' \" he said."}, {"The term 'aid,' "}},
      {"twins of single marks", {"''We wait,'' she said. ``Long,'' she said."}, {"We wait,", "Long,"}},
      {"a closing mark begins the paragraph", {"”We wait,” she said."}, {"We wait,"}},
      {"left open at the paragraph's end",
       {"“We wait.", "“The road is shut,” she said."},
       {"We wait. ...", "The road is shut,"}},
      {"a mark reopened inside one paragraph", {"“We wait “here” now."}, {"here"}},
      {"closing mark alone", {"We wait” she said."}, {}},
      {"nothing between the marks", {"She wrote \"\" and left."}, {}},
      {"an inch is no mark", {"A 12\" shell fell."}, {}},
  };
  for (const Case& c : cases) EXPECT_EQ(quoted(c.paragraphs), c.expected) << c.what;
}

TEST(Quotations, TakeLinearTimeOnHostileText) {
  const std::vector<std::string> hostile = {std::string(200000, '"'), std::string(200000, '\''),
                                            [] {
                                              std::string s;
                                              for (int i = 0; i < 50000; ++i) s += "“a ";
                                              return s;
                                            }(),
                                            [] {
                                              std::string s;
                                              for (int i = 0; i < 50000; ++i) s += "\"a 'b ";
                                              return s;
                                            }()};
  for (const std::string& text : hostile) {
    const std::clock_t start = std::clock();  // of this process: a busy machine fails nobody
    quoted({text});
    EXPECT_LT(std::clock() - start, 5 * CLOCKS_PER_SEC) << text.substr(0, 8);
  }
}

}  // namespace
}  // namespace truceline::extract
