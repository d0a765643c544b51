#include "truceline/reason/stances.h"

#include <gtest/gtest.h>

#include "truceline/reason/sentences_for_test.h"

namespace truceline::reason {
namespace {

const lexicon::ContradictionWords& words() {
  static const lexicon::ContradictionWords kWords =
      lexicon::load_contradiction_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge").value();
  return kWords;
}

constexpr std::size_t kArmy = 0, kFront = 1, kEnvoy = 2;

/// Statements of an army (SDNMIL), a front and an envoy, with the acts that they tell of.
struct Told : SentencesForTest {
  Told() {
    for (const auto& [name, kind, country, cameo] : {std::tuple{"army", "military", "SDN", "SDNMIL"},
                                                     {"Nuba Front", "armed_group", "SDN", "SDNREB"},
                                                     {"Pia Lund", "person", "", ""}}) {
      record::Actor actor;
      actor.name = name;
      actor.kind = kind;
      actor.country = country;
      actor.codes.cameo = cameo;
      story.actors.push_back(actor);
    }
  }
  Told& wire(const std::string& words) {
    sentence(words);
    return *this;
  }
  Told& says(std::size_t who, const std::string& cue, const std::string& words) {
    record::Statement s;
    s.speaker.actor = record::ActorId{who};
    s.cue.cue_class = cue;
    s.content = {sentence(words)};
    story.statements.push_back(s);
    return *this;
  }
  /// The act of the last statement; -1 for nobody named.
  Told& act(int who, const std::string& polarity = "positive", const std::string& modality = "asserted",
            const char* day = "") {
    record::Event e;
    e.quad_class = "material conflict";
    e.polarity = polarity;
    e.modality = modality;
    e.attributed_to = record::StatementId{story.statements.size() - 1};
    if (who >= 0) e.actor = {record::ActorId{static_cast<std::size_t>(who)}};
    if (*day) e.time = {day, day, "day"};
    story.events.push_back(e);
    return *this;
  }
  Told& town(const std::string& name, const char* feature = "PPL") {
    record::Place place;
    place.name = name;
    place.feature = feature;
    const auto at = static_cast<std::uint32_t>(story.document.text.rfind(name));
    place.mentions.push_back({{at, at + static_cast<std::uint32_t>(name.size())}});
    story.places.push_back(place);
    return *this;
  }
  Told& mention(std::size_t who, const std::string& name, const char* kind = "name") {
    const auto at = static_cast<std::uint32_t>(story.document.text.rfind(name));
    story.actors[who].mentions.push_back({{at, at + static_cast<std::uint32_t>(name.size())}, kind});
    return *this;
  }
  std::vector<Stance> stances() const { return find_stances(story, words()); }
};

/// "nuba front@SDN accuses state:SDN; ..."
std::string told(const Told& story) {
  std::string out;
  for (const Stance& s : story.stances())
    out += (out.empty() ? "" : "; ") + s.speaker + (s.denies ? " denies" : " accuses " + s.accused);
  return out;
}

TEST(Stances, WhoAccusesAndWhoDenies) {
  EXPECT_EQ(told(Told().says(kFront, "say", "the army shelled a convoy").act(kArmy)),
            "nuba front@SDN accuses state:SDN");
  EXPECT_EQ(told(Told().says(kArmy, "deny", "its guns shelled a convoy").act(kArmy)), "state:SDN denies");
  EXPECT_EQ(told(Told().says(kArmy, "say", "no drone bombed that convoy").act(-1, "negative")), "state:SDN denies");
  EXPECT_EQ(told(Told().says(kArmy, "say", "we shelled a convoy").act(kArmy)), "") << "one's own deed is no charge";
  EXPECT_EQ(told(Told().says(kEnvoy, "say", "the army has not shelled a convoy").act(kArmy, "negative")), "")
      << "who is not accused cannot deny";
}

TEST(Stances, WhatIsPlannedOrSpeaksOfNoViolenceIsNeither) {
  EXPECT_EQ(told(Told().says(kFront, "say", "the army may shell a convoy").act(kArmy, "positive", "possible")), "");
  EXPECT_EQ(told(Told().says(kFront, "say", "the army held a meeting").act(kArmy)), "");
  EXPECT_EQ(told(Told().says(kFront, "demand", "the army must end the attack").mention(kArmy, "army")), "");
}

TEST(Stances, TheSubjectIsChargedWhereTheDeedFollowsAtOnceOrTheVerbCharges) {
  EXPECT_EQ(told(Told().says(kFront, "say", "army shells hit the market").mention(kArmy, "army")),
            "nuba front@SDN accuses state:SDN");
  EXPECT_EQ(told(Told()
                     .says(kFront, "say", "army engineers who had come to mend the bridge were killed in an attack")
                     .mention(kArmy, "army")),
            "");
  EXPECT_EQ(told(Told().says(kFront, "accuse", "the regular army of having ordered the attack").mention(kArmy, "army")),
            "nuba front@SDN accuses state:SDN");
}

TEST(Stances, TheSentenceBeforeCountsWhereTheWordsPointBack) {
  const auto stance = Told()
                          .wire("A convoy was hit at noon.")
                          .says(kFront, "say", "the army carried out the attack")
                          .act(kArmy)
                          .stances();
  ASSERT_EQ(stance.size(), 1u);
  EXPECT_TRUE(stance[0].words.contains("vehicle:"));
  EXPECT_FALSE(stance[0].own.contains("vehicle:"));
  const auto alone = Told()
                         .wire("A convoy was hit at noon.")
                         .says(kFront, "say", "the army is shelling villages")
                         .act(kArmy)
                         .stances();
  ASSERT_EQ(alone.size(), 1u);
  EXPECT_FALSE(alone[0].words.contains("vehicle:"));
}

TEST(Stances, TownsAndDaysAreThoseOfTheStatement) {
  const auto stance = Told()
                          .says(kFront, "say", "the army shelled a convoy in Kadugli")
                          .town("Kadugli")
                          .act(kArmy, "positive", "asserted", "2026-03-04")
                          .stances();
  ASSERT_EQ(stance.size(), 1u);
  EXPECT_EQ(stance[0].towns, std::set<std::string>{"Kadugli"});
  EXPECT_EQ(stance[0].day, "2026-03-04");
}

TEST(Stances, WhatIsRecalledOfLongAgoIsNoStance) {
  struct Case {
    const char *before, *said, *time, *from, *to;
    std::size_t stances;
  };
  const Case kCases[] = {
      {"", "the army shelled a convoy last year", "last year", "2025-01-01", "2025-12-31", 0},
      {"", "the army shelled a convoy on Monday", "Monday", "2026-03-02", "2026-03-02", 1},
      {"", "the army shelled a convoy in a war that has lasted since 2011", "2011", "2011-01-01", "2011-12-31", 1},
      {"A convoy was hit in May 2024.", "the army carried out the attack", "May 2024", "2024-05-01", "2024-05-31", 0},
      {"A convoy was hit in May 2024.", "the army is shelling villages", "May 2024", "2024-05-01", "2024-05-31", 1},
  };
  for (const Case& c : kCases) {
    Told told;
    told.story.published.value = "2026-03-04";
    if (*c.before) told.wire(c.before);
    told.says(kFront, "say", c.said).act(kArmy);
    const auto at = static_cast<std::uint32_t>(told.story.document.text.find(c.time));
    record::Time time;
    time.span = {at, at + static_cast<std::uint32_t>(std::string_view(c.time).size())};
    time.type = "DATE";
    time.from = c.from;
    time.to = c.to;
    told.story.times.push_back(time);
    EXPECT_EQ(told.stances().size(), c.stances) << c.before << " " << c.said;
  }
}

Stance about(const std::set<std::string>& own, const char* town = "", const char* day = "") {
  Stance s;
  s.words = s.own = own;
  if (*town) s.towns = {town};
  s.day = day;
  return s;
}

TEST(SharedGround, AThingOrTwoWords) {
  struct Case {
    const char* why;
    Stance accusation, denial;
    long days;
    bool shared;
  };
  const Case kCases[] = {
      {"a thing", about({"vehicle:"}), about({"vehicle:"}), 0, true},
      {"violence alone is no thing", about({"violence:"}), about({"violence:"}), 0, false},
      {"one word", about({"market"}), about({"market"}), 0, false},
      {"two words", about({"market", "bakery"}), about({"market", "bakery"}), 0, true},
      {"other towns", about({"vehicle:"}, "Kadugli"), about({"vehicle:"}, "Dilling"), 0, false},
      {"one names no town", about({"vehicle:"}, "Kadugli"), about({"vehicle:"}), 0, true},
      {"other days", about({"vehicle:"}, "", "2026-03-04"), about({"vehicle:"}, "", "2026-03-05"), 0, false},
      {"charged the day after the denial", about({"vehicle:"}), about({"vehicle:"}), -1, true},
      {"charged anew, later", about({"vehicle:"}), about({"vehicle:"}), -2, false},
  };
  for (const Case& c : kCases)
    EXPECT_EQ(!shared_ground(c.accusation, c.denial, c.days, words()).empty(), c.shared) << c.why;
}

TEST(SharedGround, InOneStoryTheThingStandsInBoth) {
  Stance back = about({"violence:"});
  back.words.insert("vehicle:");  // from the sentence before
  EXPECT_FALSE(share_thing(back, about({"vehicle:"}), words()));
  EXPECT_TRUE(share_thing(about({"vehicle:"}), about({"vehicle:", "market"}), words()));
  EXPECT_FALSE(share_thing(about({"market"}), about({"market"}), words()));
}

}  // namespace
}  // namespace truceline::reason
