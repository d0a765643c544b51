#include "truceline/annotate/quantities.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <sstream>

namespace truceline::annotate {
namespace {

const lexicon::Measures& measures() {
  static const auto loaded = lexicon::load_measures(TRUCELINE_SOURCE_DIR "/knowledge");
  if (!loaded.ok()) ADD_FAILURE() << loaded.error().message();
  return loaded.value();
}

/// One sentence from "form/UPOS/lemma" words (lemma and tag optional: a NOUN of the same lemma), without a parse.
text::Analysis tagged(const std::string& sentence, std::string& text) {
  text::Analysis analysis;
  std::istringstream in(sentence);
  for (std::string item; in >> item;) {
    const auto first = item.find('/'), second = item.rfind('/');
    text::Token token;
    token.form = item.substr(0, first);
    token.lemma = second == first ? token.form : item.substr(second + 1);
    token.upos = first == item.npos
                     ? text::Upos::NOUN
                     : text::upos_named(item.substr(first + 1, second == first ? item.npos : second - first - 1));
    token.lower = token.form;
    for (char& c : token.lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (token.upos == text::Upos::VERB && (token.lower.ends_with("ed") || token.lower == "hurt")) token.xpos = "VBN";
    if (token.upos == text::Upos::VERB && token.lower.ends_with("ing")) token.xpos = "VBG";
    if (!text.empty() && token.upos != text::Upos::PUNCT) text += ' ';
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

std::string number(const std::optional<double>& n) { return n ? fmt::format("{}", *n) : "-"; }

/// "at least 31 people=31,31,-,at_least,killed | ..." of what is found.
std::string dump(const std::string& sentence) {
  text::Document document;
  const auto analysis = tagged(sentence, document.text);
  const text::Tree tree(analysis);
  std::string out;
  for (const auto& q : find_quantities(document, tree, {}, measures())) {
    if (!out.empty()) out += " | ";
    out += fmt::format("{}={},{},{},{}{},{}", text::slice(document.text, q.span), number(q.value), number(q.min),
                       number(q.max), q.bound, q.approximate ? "~" : "", q.measure);
  }
  return out;
}

struct Case {
  const char* sentence;
  const char* expected;
};

TEST(FindQuantities, CountsWhatTheSentenceTells) {
  const Case cases[] = {
      {"At/ADP least/ADJ 31/NUM people were/AUX/be killed/VERB/kill", "At least 31 people=31,31,-,at_least,killed"},
      {"Raids killed/VERB/kill an/DET estimated/ADJ 1,200/NUM people", "an estimated 1,200 people=1200,-,-,~,killed"},
      {"ten/NUM dead/ADJ and/CCONJ dozens wounded/VERB/wound",
       "ten dead=10,-,-,,killed | dozens wounded=-,24,-,~,wounded"},
      {"Hundreds of/ADP people have/AUX/have fled/VERB/flee", "Hundreds of people=-,200,-,~,displaced"},
      {"hundreds of/ADP men who/PRON remain/VERB/remain missing/ADJ", "hundreds of men=-,200,-,~,missing"},
      {"They worry/VERB/worry about/ADP hundreds of/ADP children", "hundreds of children=-,200,-,~,people"},
      {"tens of/ADP thousands of/ADP soldiers died/VERB/die", "tens of thousands of soldiers=-,20000,-,~,killed"},
      {"He put/VERB/put the/DET dead/ADJ at/ADP 12/NUM ./PUNCT", "12=12,-,-,,killed"},
      {"They held/VERB/hold three/NUM bilateral/ADJ meetings/NOUN/meeting and/CCONJ four/NUM phone calls/NOUN/call",
       "three bilateral meetings=3,-,-,,meetings | four phone calls=4,-,-,,calls"},
      {"They violated/VERB/violate the/DET truce 264/NUM times/NOUN/time", "264 times=264,-,-,,violations"},
      {"The/DET bloc counted/VERB/count more/ADJ than/ADP 300/NUM breaches/NOUN/breach",
       "more than 300 breaches=300,300,-,more_than,violations"},
      {"Some/DET 40/NUM kilometres/NOUN/kilometre away/ADV", "Some 40 kilometres=40,-,-,~,distance"},
      {"Rebels freed/VERB/free 46/NUM inmates/NOUN/inmate", "46 inmates=46,-,-,,released"},
      {"Police detained/VERB/detain up/ADP to/ADP 20/NUM men", "up to 20 men=20,-,20,up_to,detained"},
      {"Between/ADP 20/NUM and/CCONJ 30/NUM trucks/NOUN/truck arrived/VERB/arrive",
       "20 and 30 trucks=-,20,30,,vehicles"},
      {"31/NUM civilians were/AUX/be killed/VERB/kill ,/PUNCT including/VERB/include nine/NUM children",
       "31 civilians=31,-,-,,killed | nine children=9,-,-,,killed"},
      {"Fighting drove/VERB/drive more/ADJ than/ADP a/DET million/NUM people from/ADP their/PRON homes",
       "more than a million people=1000000,1000000,-,more_than,displaced"},
      {"Two/NUM million/NUM refugees/NOUN/refugee crossed/VERB/cross", "Two million refugees=2000000,-,-,,people"},
      {"A/DET 20-kilometre/ADJ zone", "20-kilometre=20,-,-,,distance"},
      {"Donors pledged/VERB/pledge $2.5/NUM million/NUM", "$2.5 million=2500000,-,-,,money"},
      {"A/DET third/NOUN/third of/ADP the/DET 90/NUM buses/NOUN/bus left/VERB/leave",
       "A third=30,-,-,~,vehicles | 90 buses=90,-,-,,vehicles"},
      {"Several/ADJ rockets/NOUN/rocket fell/VERB/fall", "Several rockets=-,3,-,~,weapons"},
      {"The/DET number/NOUN of/ADP dead/ADJ rose/VERB/rise from/ADP 31/NUM to/ADP 48/NUM ./PUNCT", "48=48,-,-,,killed"},
      {"Police arrested/VERB/arrest 10/NUM suspected/ADJ \"/PUNCT rebels/NOUN/rebel \"/PUNCT",
       "10 suspected\" rebels\"=10,-,-,,detained"},
      {"Two/NUM -/PUNCT thirds/NOUN/third of/ADP the/DET 90/NUM houses/NOUN/house burned/VERB/burn",
       "Two- thirds=60,-,-,~,buildings | 90 houses=90,-,-,,buildings"},
      {"Two/NUM -/PUNCT thirds/NOUN/third of/ADP the/DET houses/NOUN/house burned/VERB/burn",
       "Two- thirds of the houses=0.667,-,-,,share"},
      {"About/ADP a/DET quarter/NOUN of/ADP the/DET country/NOUN starves/VERB/starve",
       "About a quarter of the country=0.25,-,-,~,share"},
      {"Half/DET the/DET men/NOUN/man left/VERB/leave", "Half the men=0.5,-,-,,share"},
      {"A/DET third/NOUN of/ADP the/DET plan/NOUN failed/VERB/fail", ""},
      {"They/PRON saw/VERB/see 14/NUM violations/NOUN/violation ,/PUNCT nine/NUM of/ADP them/PRON by/ADP "
       "rebels/NOUN/rebel",
       "14 violations=14,-,-,,violations | nine of them=9,-,-,,violations"},
      {"15,000/NUM troops/NOUN/troop came/VERB/come ,/PUNCT including/VERB/include 17/NUM brigades/NOUN/brigade",
       "15,000 troops=15000,-,-,,combatants | 17 brigades=17,-,-,,other"},
      {"The/DET killing/NOUN/killing of/ADP 12/NUM men/NOUN/man angered/VERB/anger them/PRON", "12 men=12,-,-,,killed"},
      {"A/DET force/NOUN/force of/ADP 5,000/NUM left/VERB/leave", "5,000=5000,-,-,,combatants"},
      {"They/PRON are/AUX/be searching/VERB/search for/ADP 600/NUM men/NOUN/man", "600 men=600,-,-,,missing"},
      {"The/DET radio confirmed/VERB/confirm a/DET single/ADJ death/NOUN/death ./PUNCT", "single death=1,-,-,,killed"},
      {"The/DET raid killed/VERB/kill 12/NUM men/NOUN/man ;/PUNCT the/DET office says/VERB/say about/ADP 20/NUM "
       "./PUNCT",
       "12 men=12,-,-,,killed | about 20=20,-,-,~,killed"},
      {"Those/DET missing/ADJ ,/PUNCT whose/PRON number/NOUN/number he/PRON put/VERB/put at/ADP 30/NUM ./PUNCT",
       "30=30,-,-,,missing"},
      {"Rates rose/VERB/rise four/NUM percentage/NOUN/percentage points/NOUN/point",
       "four percentage points=4,-,-,,percent"},
      {"The/DET three-plus-one/ADJ talks/NOUN/talk failed/VERB/fail", ""},
      {"A/DET 5,000-strong/ADJ army/NOUN/army left/VERB/leave", "5,000-strong army=5000,-,-,,combatants"},
      {"A/DET force/NOUN/force of/ADP 2,500/NUM men/NOUN/man left/VERB/leave", "2,500 men=2500,-,-,,combatants"},
      {"They/PRON met/VERB/meet four/NUM times/NOUN/time", "four times=4,-,-,,meetings"},
      {"Twelve/NUM Kenyans/PROPN/Kenyan spoke/VERB/speak", "Twelve Kenyans=12,-,-,,people"},
      {"They/PRON have/VERB/have 100/NUM percent/NOUN evidence/NOUN", "100 percent=100,-,-,,percent"},
      {"at/ADP least/ADJ two/NUM roof/NOUN -/PUNCT mounted/VERB/mount radar/NOUN masts/NOUN/mast",
       "at least two roof- mounted radar masts=2,2,-,at_least,other"},
      {"Raids left/VERB/leave nine/NUM rebels/NOUN/rebel and/CCONJ two/NUM soldiers/NOUN/soldier dead/ADJ",
       "nine rebels=9,-,-,,killed | two soldiers=2,-,-,,killed"},
      {"They/PRON sent/VERB/send six/NUM to/ADP eight/NUM warships/NOUN/warship",
       "six to eight warships=-,6,8,,vehicles"},
      {"Police arrested/VERB/arrest Salim/PROPN ,/PUNCT 20/NUM ,/PUNCT a/DET brother/NOUN", ""},
      // None.
      {"Neither/DET of/ADP the/DET two/NUM pilots/NOUN/pilot was/AUX/be hurt/VERB/hurt",
       "Neither of the two pilots=0,-,-,,wounded"},
      {"He/PRON was/AUX/be neither/CCONJ killed/VERB/kill nor/CCONJ hurt/VERB/hurt", ""},
      {"None/NOUN/none of/ADP the/DET 40/NUM hostages/NOUN/hostage spoke/VERB/speak", "40 hostages=40,-,-,,hostages"},
      {"No/DET casualties/NOUN/casualty were/AUX/be reported/VERB/report", "No casualties=0,-,-,,casualties"},
      {"Not/PART one/NUM convoy/NOUN came/VERB/come", "Not one convoy=0,-,-,,vehicles"},
      {"Nobody/PRON was/AUX/be hurt/VERB/hurt", "Nobody=0,-,-,,wounded"},
      {"No/DET civilian/ADJ deaths/NOUN/death occurred/VERB/occur", "No civilian deaths=0,-,-,,killed"},
      {"No/DET one/NOUN spoke/VERB/speak", ""},
      {"No/DET group/NOUN spoke/VERB/speak", ""},
      // What counts nothing.
      {"The/DET 1991-1995/NUM war/NOUN ended/VERB/end", ""},
      {"Resolution 2254/NUM was/AUX/be passed/VERB/pass", ""},
      {"An/DET F-16/PROPN crashed/VERB/crash", ""},
      {"A/DET 12-year-old/ADJ boy spoke/VERB/speak", ""},
      {"A/DET five-nation/ADJ committee met/VERB/meet", ""},
      {"The/DET two/NUM sides/NOUN/side met/VERB/meet", ""},
      {"No/DET one/PRON came/VERB/come", ""},
      {"Several/ADJ commanders/NOUN/commander spoke/VERB/speak", ""},
  };
  for (const auto& [sentence, expected] : cases) EXPECT_EQ(dump(sentence), expected) << sentence;
}

TEST(FindQuantities, LeavesOutTimesAndNames) {
  text::Document document;
  auto analysis = tagged("Group of/ADP 20/NUM ministers/NOUN/minister met/VERB/meet for/ADP three/NUM days/NOUN/day",
                         document.text);
  analysis.names.push_back({{0, 3}, {0, 11}, text::NameType::organisation});
  const text::Tree tree(analysis);
  record::Time days;
  days.span = {static_cast<std::uint32_t>(document.text.find("three")),
               static_cast<std::uint32_t>(document.text.size())};
  EXPECT_TRUE(find_quantities(document, tree, {days}, measures()).empty());
}

TEST(ReadNumber, WordsAndDigits) {
  const std::pair<const char*, double> cases[] = {
      {"31", 31},
      {"1,000", 1000},
      {"1.5 million", 1500000},
      {"two hundred and five", 205},
      {"twenty-one", 21},
      {"a million", 1000000},
      {"a dozen", 12},
      {"tens of thousands", 20000},
      {"hundreds", 200},
      {"scores", 40},
      {"hundreds of thousands", 200000},
      {"two and a half", 2.5},
      {"2 1/2", 2.5},
      {"three thousand two hundred", 3200},
  };
  for (const auto& [words, value] : cases)
    EXPECT_DOUBLE_EQ(lexicon::read_number(words, measures().numbers).value, value) << words;
}

}  // namespace
}  // namespace truceline::annotate
