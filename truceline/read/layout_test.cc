#include <gtest/gtest.h>

#include <string>

#include "truceline/lexicon/styles.h"
#include "truceline/read/story.h"

namespace truceline::read {
namespace {

const lexicon::Styles& styles() {
  static const auto loaded = lexicon::load_styles(TRUCELINE_SOURCE_DIR "/knowledge");
  if (!loaded.ok()) ADD_FAILURE() << loaded.error().message();
  return loaded.value();
}

std::string_view name(text::BlockKind kind) {
  constexpr std::string_view kNames[] = {"headline",  "byline",      "dateline", "section_head",
                                         "paragraph", "contributor", "desk",     "note"};
  return kNames[static_cast<std::size_t>(kind)];
}

/// The furniture in one line, then a line for each block with its first characters.
std::string dump(const text::Document& document) {
  const auto words = [&](text::Span span) { return std::string(text::slice(document.text, span)); };
  const auto& f = document.furniture;
  std::string out = f.kind + (f.version ? " " + std::to_string(*f.version) : "") + " | " + f.agency_code + " | " +
                    words(f.dateline) + " | " + words(f.dateline_date);
  for (const auto& credit : f.byline) out += " | by " + credit.name + (credit.place.empty() ? "" : "@" + credit.place);
  for (const auto& credit : f.contributors)
    out += " | with " + credit.name + (credit.place.empty() ? "" : "@" + credit.place);
  out += "\n";
  for (const auto& block : document.blocks) {
    auto text = words(block.span);
    for (char& c : text) c = c == '\n' ? '~' : c;
    if (block.kind == text::BlockKind::paragraph && text.size() > 24) text = text.substr(0, 24) + "..";
    out += std::string(name(block.kind)) + ": " + text + "\n";
  }
  return out;
}

struct Case {
  const char* name;
  const char* text;
  const char* expected;
};

class LayoutTest : public testing::TestWithParam<Case> {};

TEST_P(LayoutTest, TellsThePartsApart) {
  const auto story = read_story(GetParam().text, "story.txt", styles());
  ASSERT_TRUE(story.ok()) << story.error().message();
  EXPECT_EQ(dump(story.value()), GetParam().expected);
}

constexpr Case kCases[] = {
    {"Reuters",
     "UPDATE 3-Sudan factions trade blame as truce frays\n\n"
     "(Adds army comment)\n\nBy Mona Tarek and Luc Perrault\n\n"
     "KHARTOUM/CAIRO, Nov 2 (Reuters) - Shelling shook the capital on Tuesday, residents said.\n\n"
     "The army denied it had opened fire.\n\n"
     "(Additional reporting by Omar Salih and Dina Farouk in Port Sudan, Writing by Luc Perrault; Editing by Jane "
     "Roe)\n",
     "update 3 | REUTERS | KHARTOUM/CAIRO | Nov 2 | by Mona Tarek | by Luc Perrault | with Omar Salih@Port Sudan | "
     "with Dina Farouk@Port Sudan | with Luc Perrault\n"
     "headline: Sudan factions trade blame as truce frays\nnote: (Adds army comment)\n"
     "byline: By Mona Tarek and Luc Perrault\ndateline: KHARTOUM/CAIRO, Nov 2 (Reuters) -\n"
     "paragraph: Shelling shook the capit..\nparagraph: The army denied it had o..\n"
     "contributor: (Additional reporting by Omar Salih and Dina Farouk in Port Sudan, Writing by Luc Perrault; Editing "
     "by "
     "Jane Roe)\n"},
    {"ReutersChainOfTags",
     "CORRECTED-UPDATE 1-EXCLUSIVE-Rebels to free captives, envoy says\n\n"
     "(Corrects number of captives in first paragraph)\n\n"
     "BOGOTA, Jan 9 (Reuters) - Rebels will free nine captives, an envoy said.\n\nHe gave no date.\n",
     "correction 1 | REUTERS | BOGOTA | Jan 9\n"
     "headline: Rebels to free captives, envoy says\nnote: (Corrects number of captives in first paragraph)\n"
     "dateline: BOGOTA, Jan 9 (Reuters) -\nparagraph: Rebels will free nine ca..\nparagraph: He gave no date.\n"},
    {"AnadoluWithSectionHeads",
     "UPDATE – Ministers meet over Idlib\n\n\nBy Zeynep Aksoy\n\nANKARA (AA) – Ministers met on Monday.\n\n"
     "– Talks to go on\n\nThey will meet again.\n\n–  ‘Little hope’\n\nA diplomat was doubtful.\n\n"
     "*Kemal Ergin contributed to this report from Geneva.\n",
     "update | AA | ANKARA |  | by Zeynep Aksoy | with Kemal Ergin@Geneva\n"
     "headline: Ministers meet over Idlib\nbyline: By Zeynep Aksoy\ndateline: ANKARA (AA) –\n"
     "paragraph: Ministers met on Monday.\nsection_head: Talks to go on\nparagraph: They will meet again.\n"
     "section_head: ‘Little hope’\nparagraph: A diplomat was doubtful.\n"
     "contributor: *Kemal Ergin contributed to this report from Geneva.\n"},
    {"AssociatedPress",
     "Villagers Return After Cease-Fire\n\nBy RAOUF BEN-SALEM\nAssociated Press Writer\n\n"
     "TYRE, Lebanon (AP) _ Families drove south Monday as a truce took hold.\n\nRoads were jammed.\n",
     "first | AP | TYRE, Lebanon |  | by Raouf Ben-Salem\n"
     "headline: Villagers Return After Cease-Fire\nbyline: By RAOUF BEN-SALEM\nnote: Associated Press Writer\n"
     "dateline: TYRE, Lebanon (AP) _\nparagraph: Families drove south Mon..\nparagraph: Roads were jammed.\n"},
    {"PlaceAndColon", "Talks stall\n\nBANGKOK: The army called its envoy home.\n\nNobody spoke.\n",
     "first |  | BANGKOK | \nheadline: Talks stall\ndateline: BANGKOK:\n"
     "paragraph: The army called its envo..\nparagraph: Nobody spoke.\n"},
    {"ItemsOfAListDoNotRunOn",
     "Talks resume in Tyre\n\nTYRE, Lebanon (AP) _ What we know of the last day of fighting at the old port:\n"
     "* At least nine people were killed at the mill, hospital sources said\n* The council meets at noon\n\n"
     "I call on both parties:\n- to open the roads of the valley before winter comes to the hills;\n- to free all.\n",
     "first | AP | TYRE, Lebanon | \nheadline: Talks resume in Tyre\ndateline: TYRE, Lebanon (AP) _\n"
     "paragraph: What we know of the last..\nparagraph: * At least nine people w..\n"
     "paragraph: * The council meets at n..\nparagraph: I call on both parties:\n"
     "paragraph: - to open the roads of t..\nparagraph: - to free all.\n"},
    {"TagAndColonIsNoPlace", "Talks stall\n\nEXCLUSIVE: The army called its envoy home.\n\nNobody spoke.\n",
     "first |  |  | \nheadline: Talks stall\nparagraph: EXCLUSIVE: The army call..\nparagraph: Nobody spoke.\n"},
    {"AfpWithDeskCodes",
     "2nd LEAD: Juba talks resume\n\nJuba (AFP) - Delegates returned to the table on Friday.\n\nNeither side spoke.\n\n"
     "bur-ab/cd/efg\n",
     "update 2 | AFP | Juba | \nheadline: Juba talks resume\ndateline: Juba (AFP) -\n"
     "paragraph: Delegates returned to th..\nparagraph: Neither side spoke.\ndesk: bur-ab/cd/efg\n"},
    {"XinhuaEndsInTheLine",
     "Urgent: Blast rocks Mogadishu\n\nMOGADISHU, Dec. 1 (Xinhua) -- A blast rocked the city.\n\n"
     "Police gave no toll. Enditem\n",
     "urgent | XINHUA | MOGADISHU | Dec. 1\nheadline: Blast rocks Mogadishu\n"
     "dateline: MOGADISHU, Dec. 1 (Xinhua) --\nparagraph: A blast rocked the city.\nparagraph: Police gave no toll.\n"
     "desk: Enditem\n"},
    {"Tass",
     "Moscow ready for talks, envoy says\n\nGENEVA, June 3. /TASS/. Moscow is ready for talks, an envoy said.\n\n"
     "\"We wait,\" he added.\n",
     "first | TASS | GENEVA | June 3\nheadline: Moscow ready for talks, envoy says\ndateline: GENEVA, June 3. /TASS/.\n"
     "paragraph: Moscow is ready for talk..\nparagraph: \"We wait,\" he added.\n"},
    {"Interfax",
     "Truce holds in Donbas\n\nKYIV. July 27 (Interfax-Ukraine) - The truce held overnight.\n\nNo shots were heard.\n",
     "first | INTERFAX | KYIV | July 27\nheadline: Truce holds in Donbas\n"
     "dateline: KYIV. July 27 (Interfax-Ukraine) -\nparagraph: The truce held overnight..\n"
     "paragraph: No shots were heard.\n"},
    {"Dpa",
     "WRAPUP: Floods hit aid route\n\nBy Anke Vogt, dpa\n\nBerlin (dpa) - Floods cut an aid route.\n\nMore rain is "
     "due.\n\n"
     "dpa av kl Author: Anke Vogt\n",
     "wrapup | DPA | Berlin |  | by Anke Vogt\nheadline: Floods hit aid route\nbyline: By Anke Vogt, dpa\n"
     "dateline: Berlin (dpa) -\nparagraph: Floods cut an aid route.\nparagraph: More rain is due.\n"
     "paragraph: dpa av kl Author: Anke V..\n"},
    {"VoiceOfAmerica",
     "Rebels Free Aid Workers\n\nBy Salma Idris\n\nADDIS ABABA, ETHIOPIA — Rebels freed four aid workers Sunday, a "
     "spokesman told VOA.\n\nThey were well.\n",
     "first | VOA | ADDIS ABABA, ETHIOPIA |  | by Salma Idris\nheadline: Rebels Free Aid Workers\n"
     "byline: By Salma Idris\ndateline: ADDIS ABABA, ETHIOPIA —\nparagraph: Rebels freed four aid wo..\n"
     "paragraph: They were well.\n"},
    {"SameShapeOfAnotherPaper",
     "Rebels free aid workers\n\nADDIS ABABA, ETHIOPIA — Rebels freed four aid workers Sunday.\n\nThey were well.\n",
     "first |  | ADDIS ABABA, ETHIOPIA | \nheadline: Rebels free aid workers\ndateline: ADDIS ABABA, ETHIOPIA —\n"
     "paragraph: Rebels freed four aid wo..\nparagraph: They were well.\n"},
    {"Irin",
     "SOMALIA: Aid stalls\n\nNAIROBI, 20 April 2009 (IRIN) - Aid has stalled, agencies say.\n\nRoads are shut.\n",
     "first | IRIN | NAIROBI | 20 April 2009\nheadline: SOMALIA: Aid stalls\n"
     "dateline: NAIROBI, 20 April 2009 (IRIN) -\nparagraph: Aid has stalled, agencie..\nparagraph: Roads are shut.\n"},
    {"AgencyThatNoTableKnows", "Envoy in Vientiane\n\nVIENTIANE, March 3 (LNA) -- An envoy arrived.\n\nHe smiled.\n",
     "first | LNA | VIENTIANE | March 3\nheadline: Envoy in Vientiane\ndateline: VIENTIANE, March 3 (LNA) --\n"
     "paragraph: An envoy arrived.\nparagraph: He smiled.\n"},
    {"WebStory",
     "Ferry service back after ceasefire\n\nBy Iris Vann in Limassol\n\n3 May 2018\n\n"
     "A ferry left the port on Wednesday for the first time in a year.\n\nWhat happens next?\n\n"
     "More boats are due next week, the operator said in a statement to the press on Thursday.\n\nRelated: All at "
     "sea\n",
     "first |  |  | 3 May 2018 | by Iris Vann@Limassol\nheadline: Ferry service back after ceasefire\n"
     "byline: By Iris Vann in Limassol\ndateline: 3 May 2018\nparagraph: A ferry left the port on..\n"
     "section_head: What happens next?\nparagraph: More boats are due next ..\ndesk: Related: All at sea\n"},
    {"HardWrapped",
     "Truce monitors reach Hodeidah port\n\n"
     "HODEIDAH, Yemen, Dec 23 (UPI) -- Monitors of the United Nations reached\n"
     "the port of Hodeidah on Sunday to watch over a truce between the two\n"
     "sides. They will stay a month.\n\n"
     "Residents heard shelling in the evening, but it soon died down and the\n"
     "night was calm.\n",
     "first | UPI | HODEIDAH, Yemen | Dec 23\nheadline: Truce monitors reach Hodeidah port\n"
     "dateline: HODEIDAH, Yemen, Dec 23 (UPI) --\nparagraph: Monitors of the United N..\n"
     "paragraph: Residents heard shelling..\n"},
    {"ParagraphALine",
     "Border quiet after accord\nBy Hana Lulic\nSKOPJE (Reuters) - The border was quiet on Monday, the police said in "
     "a note "
     "that was sent to all the papers.\nSoldiers went home, and the roads were open again for the first time since the "
     "end "
     "of the winter, they said.\nNobody was hurt.\n",
     "first | REUTERS | SKOPJE |  | by Hana Lulic\nheadline: Border quiet after accord\nbyline: By Hana Lulic\n"
     "dateline: SKOPJE (Reuters) -\nparagraph: The border was quiet on ..\nparagraph: Soldiers went home, and ..\n"
     "paragraph: Nobody was hurt.\n"},
    {"NoHeadline",
     "The army said on Monday that it had stopped all flights over the north of the country.\n\nIt gave no reason.\n",
     "first |  |  | \nparagraph: The army said on Monday ..\nparagraph: It gave no reason.\n"},
    {"PlaceOnALineOfItsOwn",
     "Crossing opens for aid\n\nGAZIANTEP\n\nA crossing opened for aid on Monday.\n\nTrucks rolled.\n",
     "first |  | GAZIANTEP | \nheadline: Crossing opens for aid\ndateline: GAZIANTEP\n"
     "paragraph: A crossing opened for ai..\nparagraph: Trucks rolled.\n"},
    {"ListIsNoSectionHead",
     "Terms of the truce\n\nThe terms are as follows, the ministry said on Monday.\n\n- no flights\n\n- no shelling\n\n"
     "Both sides signed.\n",
     "first |  |  | \nheadline: Terms of the truce\nparagraph: The terms are as follows..\nparagraph: - no flights\n"
     "paragraph: - no shelling\nparagraph: Both sides signed.\n"},
    {"HyphenatedWordIsNoTag",
     "Feature-length film on truce shown in Pristina\n\nPRISTINA, May 5 (Reuters) - A film was shown.\n\nPeople "
     "clapped.\n",
     "first | REUTERS | PRISTINA | May 5\nheadline: Feature-length film on truce shown in Pristina\n"
     "dateline: PRISTINA, May 5 (Reuters) -\nparagraph: A film was shown.\nparagraph: People clapped.\n"},
    {"LastParagraphStays",
     "Toll of the war\n\nDAKAR, May 5 (Reuters) - Fighting went on.\n\nMore than 900 people have died. It must end.\n",
     "first | REUTERS | DAKAR | May 5\nheadline: Toll of the war\ndateline: DAKAR, May 5 (Reuters) -\n"
     "paragraph: Fighting went on.\nparagraph: More than 900 people hav..\n"},
    {"ListsAroundAndInsideTheStory",
     "Boats return to Tyre\n\nRelated: Army takes hill\n\nTYRE, Lebanon (AP) - Boats sailed at dawn.\n\n"
     "Related deaths rose in May.\n\nALSO READ | Talks stall in Geneva\n\nIt was quiet. Tags Tyre port truce At least "
     "two "
     "crews sailed on Monday. ... 55 Related Army Takes Hill Talks Stall\n\nNobody fired.\n",
     "first | AP | TYRE, Lebanon | \n"
     "headline: Boats return to Tyre\ndesk: Related: Army takes hill\ndateline: TYRE, Lebanon (AP) -\n"
     "paragraph: Boats sailed at dawn.\nparagraph: Related deaths rose in M..\ndesk: ALSO READ | Talks stall in "
     "Geneva\n"
     "paragraph: It was quiet.\ndesk: Tags Tyre port truce\nparagraph: At least two crews saile..\n"
     "desk: Related Army Takes Hill Talks Stall\nparagraph: Nobody fired.\n"},
    {"StampBeforeTheStory",
     "Boats return to Tyre\n\nPublished February 18 2015 Boats sailed from Tyre at dawn, the port said.\n\nNobody "
     "fired.\n",
     "first |  |  | February 18 2015\nheadline: Boats return to Tyre\ndateline: Published February 18 2015\n"
     "paragraph: Boats sailed from Tyre a..\nparagraph: Nobody fired.\n"},
};

INSTANTIATE_TEST_SUITE_P(Styles, LayoutTest, testing::ValuesIn(kCases),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace
}  // namespace truceline::read
