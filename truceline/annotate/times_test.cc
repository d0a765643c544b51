#include "truceline/annotate/times.h"

#include <gtest/gtest.h>

#include <sstream>

namespace truceline::annotate {
namespace {

const lexicon::TimeWords& words() {
  static const auto loaded = lexicon::load_time_words(TRUCELINE_SOURCE_DIR "/knowledge");
  if (!loaded.ok()) ADD_FAILURE() << loaded.error().message();
  return loaded.value();
}

text::Document one_paragraph(std::string text) {
  text::Document document;
  document.text = std::move(text);
  document.blocks.push_back({text::BlockKind::paragraph, {0, static_cast<std::uint32_t>(document.text.size())}});
  return document;
}

/// One sentence from "They/PRON/PRP will/AUX/MD meet/VERB/VB": its text, and its tokens without a parse.
text::Analysis tagged(const std::string& sentence, std::string& text) {
  text::Analysis analysis;
  std::istringstream in(sentence);
  for (std::string item; in >> item;) {
    const auto first = item.find('/'), second = item.rfind('/');
    text::Token token;
    token.form = token.lower = token.lemma = first == item.npos ? item : item.substr(0, first);
    if (token.lemma.ends_with("ed")) token.lemma.resize(token.lemma.size() - 2);
    token.lower[0] = static_cast<char>(std::tolower(token.lower[0]));
    if (first != item.npos) {
      token.upos = text::upos_named(item.substr(first + 1, second - first - 1));
      token.xpos = item.substr(second + 1);
    }
    if (!text.empty()) text += ' ';
    token.span.begin = static_cast<std::uint32_t>(text.size());
    text += token.form;
    token.span.end = static_cast<std::uint32_t>(text.size());
    token.sentence = text::SentenceId{0};
    analysis.tokens.push_back(token);
  }
  const auto size = static_cast<std::uint32_t>(analysis.tokens.size());
  analysis.sentences.push_back({{0, static_cast<std::uint32_t>(text.size())}, {0, size}, {}, 0});
  return analysis;
}

/// "Friday=2016-12-09 | mid-November=2016-11:MID" of what was found.
std::string dump(const text::Document& document, const std::vector<record::Time>& times) {
  std::string out;
  for (const auto& time : times) {
    if (!out.empty()) out += " | ";
    out += std::string(text::slice(document.text, time.span)) + "=" + time.value +
           (time.mod.empty() ? "" : ":" + time.mod);
  }
  return out;
}

struct Case {
  const char* text;
  const char* expected;
};

TEST(FindTimes, ReadsExpressionsAgainstThePublication) {
  const Case cases[] = {
      {"The army said on Friday it had stopped.", "Friday=2016-12-09"},
      {"Talks collapsed on Monday.", "Monday=2016-12-05"},
      {"Rebels left last Friday.", "last Friday=2016-12-02"},
      {"He spoke yesterday, not today.", "yesterday=2016-12-08 | today=2016-12-09"},
      {"Shells fell on Thursday evening.", "Thursday evening=2016-12-08TEV"},
      {"Fighting since mid-November has killed many.", "mid-November=2016-11:MID"},
      {"No aid came since early July.", "early July=2016-07:START"},
      {"They fell between 5 and 9 November.", "5 and 9 November=2016-11-09"},
      {"Talks of Nov. 5-9, 2015 failed.", "Nov. 5-9, 2015=2015-11-09"},
      {"It ran from 28 to 30 October.", "28 to 30 October=2016-10-30"},
      {"On November 5 and 9 people died.", "November 5=2016-11-05"},
      {"The deal of June 5 was broken.", "June 5=2016-06-05"},
      {"The deal of 5 June 2015 was broken.", "5 June 2015=2015-06-05"},
      {"Arms sales fell in this year's third quarter.", "this year's third quarter=2016-Q3"},
      {"It fell in the 2014 second quarter.", "the 2014 second quarter=2014-Q2"},
      {"The war of nineteen ninety-six was short.", "nineteen ninety-six=1996"},
      {"It fell in January nineteen ninety-seven.", "January nineteen ninety-seven=1997-01"},
      {"In the winter of nineteen eighty-four it fell.", "the winter of nineteen eighty-four=1984-WI"},
      {"By the year two thousand it was over.", "the year two thousand=2000"},
      {"Aid grew in the year ended June 30.", "the year=P1Y | June 30=2016-06-30"},
      {"Troops leave by year-end.", "year-end=2016:END"},
      {"Aid will reach them in coming weeks.", "coming weeks=FUTURE_REF"},
      {"Raids come on Tuesday nights and each July.", "Tuesday nights=XXXX-WXX-2TNI | each July=XXXX-07"},
      {"It began on Sept. 12, 2014.", "Sept. 12, 2014=2014-09-12"},
      {"A truce of January 2012 held.", "January 2012=2012-01"},
      {"Fighting broke out in 1997.", "1997=1997"},
      {"The conflict of the 1970s flared up.", "the 1970s=197"},
      {"They met last week and last month.", "last week=2016-W48 | last month=2016-11"},
      {"He left two weeks ago.", "two weeks ago=2016-W47"},
      {"The 72-hour truce held for three days.", "72-hour=PT72H | three days=P3D"},
      {"After 17 years of talks, a two-year war ended.", "17 years=P17Y | two-year=P2Y"},
      {"Aid comes weekly, and patrols run daily.", "weekly=P1W | daily=P1D"},
      {"It happened at dawn.", "dawn=2016-12-09TMO"},
      {"The pause began at 6:00 p.m. Moscow time on Thursday.", "6:00 p.m. Moscow time on Thursday=2016-12-08T18:00"},
      {"They signed on June 9; the others followed five days later.", "June 9=2016-06-09 | five days later=2016-06-14"},
      {"Ministers signed on Friday, a day after rebels did.", "Friday=2016-12-09 | a day after=2016-12-08"},
      {"Clashes went on for weeks.", "weeks=PXW"},
      {"The group now holds the town.", "now=PRESENT_REF"},
      {"They fled in the summer of 2014.", "the summer of 2014=2014-SU"},
      {"They met every two weeks.", "every two weeks=P2W"},
      {"A truce for Eid al-Adha was broken.", "Eid al-Adha=2016-09-13"},
      {"They fought before the end of Ramadan.", "the end of Ramadan=2016-07-06"},
      {"It fell on July 14 last year.", "July 14=2016-07-14 | last year=2015"},
      {"They fled in July last year.", "July last year=2015-07"},
      {"They spent the morning in cellars, until midmorning.", "the morning=2016-12-09TMO | midmorning=2016-12-09TMO"},
      {"Nothing flew since half past seven on Friday.", "half past seven=2016-12-09T07:30 | Friday=2016-12-09"},
      {"They came at a quarter to six.", "a quarter to six=2016-12-09T05:45"},
      {"They left at nine o'clock.", "nine o'clock=2016-12-09T09:00"},
      {"The 14-month-old civil war killed a 14-month-old girl.", "14-month-old=P14M"},
      {"They must leave by week's end.", "week's end=2016-W49:END"},
      {"On Thursday they left a 2015 pact, a day after rebels did.",
       "Thursday=2016-12-08 | 2015=2015 | a day after=2016-12-07"},
      {"March 13 - The army stops from midnight. Rebels reply two days later.",
       "March 13=2016-03-13 | midnight=2016-03-13T24:00 | two days later=2016-03-15"},
      // What only looks like a time.
      {"Talks may resume; troops march on.", ""},
      {"Prices fall, and snipers spring into action.", ""},
      {"2,014 people and 2000 troops left, under resolution 2042.", ""},
      {"A second convoy came second.", ""},
  };
  for (const auto& [text, expected] : cases) {
    const auto document = one_paragraph(text);
    EXPECT_EQ(dump(document, find_times(document, {}, {"2016-12-09", "given"}, words())), expected) << text;
  }
}

TEST(FindTimes, TellsFutureFromPastByTheVerb) {
  const Case cases[] = {
      {"They/PRON/PRP will/AUX/MD meet/VERB/VB on/ADP/IN Saturday/PROPN/NNP", "Saturday=2016-12-10"},
      {"They/PRON/PRP met/VERB/VBD on/ADP/IN Saturday/PROPN/NNP", "Saturday=2016-12-03"},
      {"Talks/NOUN/NNS are/AUX/VBP expected/VERB/VBN in/ADP/IN February/PROPN/NNP", "February=2017-02"},
      {"Talks/NOUN/NNS are/AUX/VBP held/VERB/VBN in/ADP/IN February/PROPN/NNP", "February=2016-02"},
      {"It/PRON/PRP is/AUX/VBZ due/ADJ/JJ to/PART/TO end/VERB/VB Tuesday/PROPN/NNP", "Tuesday=2016-12-13"},
      {"They/PRON/PRP failed/VERB/VBD to/PART/TO meet/VERB/VB on/ADP/IN Monday/PROPN/NNP", "Monday=2016-12-05"},
      {"They/PRON/PRP leave/VERB/VBP on/ADP/IN Saturday/PROPN/NNP", "Saturday=2016-12-10"},
      {"They/PRON/PRP said/VERB/VBD Thursday/PROPN/NNP it/PRON/PRP would/AUX/MD begin/VERB/VB at/ADP/IN "
       "midnight/NOUN/NN",
       "Thursday=2016-12-08 | midnight=2016-12-08T24:00"},
      {"It/PRON/PRP began/VERB/VBD Thursday/PROPN/NNP and/CCONJ/CC is/AUX/VBZ to/PART/TO end/VERB/VB at/ADP/IN "
       "midnight/NOUN/NN",
       "Thursday=2016-12-08 | midnight=2016-12-09T24:00"},
      {"They/PRON/PRP would/AUX/MD go/VERB/VB on/ADP/IN Friday/PROPN/NNP", "Friday=2016-12-09"},
      {"Monitors/NOUN/NNS will/AUX/MD begin/VERB/VB to/PART/TO count/VERB/VB in/ADP/IN March/PROPN/NNP",
       "March=2017-03"},
  };
  for (const auto& [sentence, expected] : cases) {
    std::string text;
    const auto analysis = tagged(sentence, text);
    const auto document = one_paragraph(text);
    EXPECT_EQ(dump(document, find_times(document, analysis, {"2016-12-09", "given"}, words())), expected) << sentence;
  }
}

TEST(FindTimes, LeavesOpenWhatThePublicationWouldTell) {
  const auto document = one_paragraph("On Friday, last week, on June 5 and yesterday evening they met, not in 2014.");
  const auto times = find_times(document, {}, {}, words());
  EXPECT_EQ(dump(document, times),
            "Friday=XXXX-WXX-5 | last week=XXXX-WXX | June 5=XXXX-06-05 | yesterday evening=XXXX-XX-XXTEV | 2014=2014");
  EXPECT_TRUE(times.front().from.empty());
}

TEST(FindTimes, CoversTheDaysOfAValue) {
  const auto document = one_paragraph("In early July, last week, in 2015 and on Friday.");
  const auto times = find_times(document, {}, {"2016-12-09", "given"}, words());
  ASSERT_EQ(times.size(), 4u);
  EXPECT_EQ(times[0].from + times[0].to, "2016-07-012016-07-10");
  EXPECT_EQ(times[1].from + times[1].to, "2016-11-282016-12-04");
  EXPECT_EQ(times[2].from + times[2].to, "2015-01-012015-12-31");
  EXPECT_EQ(times[3].from + times[3].to, "2016-12-092016-12-09");
}

TEST(FindTimes, ReadsTheDateline) {
  text::Document document;
  document.text = "GOMA, Sept 20 (Reuters) - Rebels left.";
  document.blocks = {{text::BlockKind::dateline, {0, 25}}, {text::BlockKind::paragraph, {26, 38}}};
  document.furniture.dateline_date = {6, 13};
  EXPECT_EQ(dump(document, find_times(document, {}, {"2016-09-20", "given"}, words())), "Sept 20=2016-09-20");
}

}  // namespace
}  // namespace truceline::annotate
