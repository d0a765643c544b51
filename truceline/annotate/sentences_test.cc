#include "truceline/annotate/sentences.h"

#include <gtest/gtest.h>

#include "truceline/annotate/model_for_test.h"

namespace truceline::annotate {
namespace {

// The sentences of a text, | between them.
std::string sentences(const std::string& text) {
  const auto pieces = tokenise(text, {0, static_cast<std::uint32_t>(text.size())}, model_for_test().words);
  std::string out;
  std::size_t begin = 0;
  for (const std::size_t end : sentence_ends(pieces, model_for_test())) {
    if (!out.empty()) out += '|';
    out += text.substr(pieces[begin].span.begin, pieces[end - 1].span.end - pieces[begin].span.begin);
    begin = end;
  }
  return out;
}

TEST(Sentences, Table) {
  // Each is the text as it should be cut; the text itself has a space for every |.
  for (const std::string wanted : {
           "Talks ended.|Fighting went on.",
           "Gen. Sami Haddad met Lt. Col. Ada Okoye.|They agreed.",
           "He left the U.N. headquarters in the U.S. capital.",
           "He flew to the U.S.|The talks went on without him.",
           "She met J. R. Haddad on Sept. 20 in St. Petersburg.|Both smiled.",
           "The truce starts at 5 p.m. Monday in Aleppo.",
           "The truce starts at 5 p.m.|But nobody believes it.",
           "“We will go on.|We will not stop,” he said.",
           "“We will go on.”|Haddad left the room.",
           "“Is it over?” Haddad asked.|Nobody answered.",
           "“Never!” the crowd chanted outside the ministry.",
           "\"We agree.\"|\"So do we,\" said Okoye.",
           "Acme Corp. Chairman Jan Novak resigned.",
           "It rose 3.5 percent.|In 2015 it fell.",
           "No. 5 on the list is water.",
           "He said: \"Leave now.\"|Then he left.",
           "He waited... and waited.",
           "1. The parties meet.",
           "(The army denied it.)|Talks go on.",
           "Did they sign?|Yes!|Nobody knows why.",
           "Every pilot, including [former mayor] Ada Okoye, was freed.",
           "The shelling stopped in July. [17]|Both sides met again.",
           "Shoppers in the centre of Goma|Image: Ada Okoye.",
           "The tent (Image: Ada Okoye) is new.",
           "Categories:|July 3, 2014|Lebanon|Published|South America|Talks and truces|Harbour Lebanon",
           "Tags:|United Nations|Archived|Lebanon",
           "Keywords: shelling; harbour; Tyre Lebanon",
           "Topics: the port and the captives.|Both sides named envoys to Tyre Lebanon.",
           "Categories Lebanon Tyre Published",
           "Prices fell by approx. 10 percent, etc. in the north.",
       }) {
    std::string text = wanted;
    for (char& c : text)
      if (c == '|') c = ' ';
    EXPECT_EQ(sentences(text), wanted);
  }
}

TEST(Sentences, CoverAllPiecesAndAreBounded) {
  for (const char* piece : {"word ", "a. ", "\" ", "x, ", "? ", "( ", "U.S. ", "Tags : truce "}) {
    std::string text;
    while (text.size() < 50000) text += piece;
    const auto pieces = tokenise(text, {0, static_cast<std::uint32_t>(text.size())}, model_for_test().words);
    std::size_t begin = 0;
    for (const std::size_t end : sentence_ends(pieces, model_for_test())) {
      ASSERT_GT(end, begin);
      EXPECT_LE(end - begin, kLongestSentence);
      begin = end;
    }
    EXPECT_EQ(begin, pieces.size());
  }
}

}  // namespace
}  // namespace truceline::annotate
