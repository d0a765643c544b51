#include "truceline/annotate/actors.h"

#include <gtest/gtest.h>

#include "truceline/annotate/actor_cases_for_test.h"

namespace truceline::annotate {
namespace {

/// What a mention must resolve to. Empty cells are not looked at.
struct Expected {
  const char* story;
  const char* mention;
  const char* name;
  const char* cameo;
  const char* why;
};

const Expected kExpected[] = {
    {"mali", "UN peacekeepers", "MINUSMA", "IGOUNOPKO", "the peace operation that the story names"},
    {"mali", "The mission", "MINUSMA", "IGOUNOPKO", "known as"},
    {"mali", "the army", "Malian army", "MLIMIL", "the story's nation"},
    {"mali", "The government", "Mali", "MLIGOV", "the story's nation"},
    {"mali", "Tessa Okoro", "Tessa Okoro", "IGOUNOPKO", "her apposition gives the code of her body"},
    {"mali", "she", "Tessa Okoro", "", "the subject of the same sentence"},
    {"counterpart", "Norwegian Foreign Minister Kari Lund", "Kari Lund", "NORGOV", "a title with its nation"},
    {"counterpart", "her Swedish counterpart", "Nils Berg", "SWEGOV", "the owner's office in the other nation"},
    {"counterpart", "The Norwegian minister", "Kari Lund", "", "role and nation"},
    {"counterpart", "Berg", "Nils Berg", "", "a surname"},
    {"counterpart", "he", "Nils Berg", "", "he is no woman"},
    {"front", "MILF", "Moro Islamic Liberation Front", "PHLREBMIL", "an acronym in parentheses"},
    {"front", "Omar Dalan", "Omar Dalan", "PHLREBMIL", "its negotiator: the code of its owner"},
    {"front", "its negotiator", "Omar Dalan", "", "an apposition before the name"},
    {"front", "The front", "Moro Islamic Liberation Front", "", "a noun of the name"},
    {"front", "the military", "Philippine military", "PHLMIL", "the story's nation, not the front"},
    {"metonym", "Moscow", "Russia", "RUSGOV", "the capital as subject"},
    {"metonym", "Kremlin spokesman Pyotr Olin", "Pyotr Olin", "RUSGOV", "the seat as nation"},
    {"demonyms", "The Turks", "Turkey", "TURGOV", "a demonym as a noun"},
    {"demonyms", "the Americans", "United States", "USAGOV", "a demonym as a noun"},
    {"demonyms", "Russian", "", "RUSGOV", "two nations before one noun are two actors"},
    {"demonyms", "Ukrainian officials", "", "UKRGOV", "two nations before one noun are two actors"},
    {"calm", "The regime", "Syria", "SYRGOV", "the story's government"},
    {"calm", "rebels", "", "SYRREB", "of the story's nation"},
    {"office", "Moscow's foreign minister", "Sergei Lavrov", "RUSGOV", "the holder on that day"},
    {"titles", "Salma Darwan", "", "SYROPP", "a title that two names share"},
    {"titles", "Karim Azmeh", "", "SYROPP", "a title that two names share"},
    {"titles", "she", "Salma Darwan", "", "by sex"},
    {"local", "He", "local official", "MLIGOV", "nameless people have pronouns too"},
    {"source", "Lt. Col. Dana Reeve", "", "USAMIL", "the apposition names the nation"},
    {"source", "She", "Dana Reeve", "", "the source after 'according to'"},
    {"nickname", "A rescue worker", "Abu Karam", "", "who gave his name only as"},
    {"nickname", "he", "Abu Karam", "", "the subject before the quotation"},
    {"led", "Hassan Tolo", "", "TCDREB", "leader of the rebels before"},
    {"led", "The rebel leader", "Hassan Tolo", "", "by the role just learnt"},
    {"surnames", "Interior Minister Pavel Dorin", "Pavel Dorin", "MDAGOV", "the story's nation"},
    {"surnames", "Maria Dorin", "Maria Dorin", "", "two people with one surname"},
    {"surnames", "The minister", "Pavel Dorin", "", "the one with the office"},
    {"observatory", "The Observatory", "Syrian Observatory for Human Rights", "SYRNGO", "part of a name"},
    {"main", "He", "Anders Holm", "", "the main subject before the embedded one"},
};

TEST(Actors, ResolvesEachMentionByItsRule) {
  for (const Expected& e : kExpected) {
    const ActorCase c = read_case(e.story, "2016-12-09");
    const record::Actor* actor = actor_called(c, e.mention);
    EXPECT_TRUE(actor) << e.story << ": no mention '" << e.mention << "' (" << e.why << ")";
    if (!actor) continue;
    const std::string name = e.name;
    if (!name.empty()) {
      EXPECT_EQ(actor->name, name) << e.story << ": " << e.mention << " (" << e.why << ")";
    }
    if (*e.cameo) {
      EXPECT_EQ(actor->codes.cameo, e.cameo) << e.story << ": " << e.mention << " (" << e.why << ")";
    }
    EXPECT_FALSE(actor->rule.empty()) << e.mention;
  }
}

TEST(Actors, WhatIsNoActor) {
  const struct {
    const char* story;
    const char* text;
    const char* why;
  } cases[] = {
      {"calm", "The regime of calm", "a truce"},
      {"calm", "a week", "time"},
      {"metonym", "the offer", "a thing"},
      {"metonym", "the Kremlin", "somebody stands outside it"},
      {"notplace", "Moscow", "a time zone"},
      {"local", "families", "nobody is called so"},
      {"countries", "Tripoli", "something happens in it"},
  };
  for (const auto& e : cases)
    EXPECT_FALSE(actor_called(read_case(e.story, "2016-12-09"), e.text)) << e.text << " is " << e.why;
}

TEST(Actors, OfficesDependOnTheDay) {
  EXPECT_EQ(actor_called(read_case("office", "2016-12-09"), "Moscow's foreign minister")->name, "Sergei Lavrov");
  EXPECT_EQ(actor_called(read_case("office", "1997-05-01"), "Moscow's foreign minister")->name, "Yevgeny Primakov");
  const ActorCase undated = read_case("office", "");
  EXPECT_EQ(actor_called(undated, "Moscow's foreign minister")->codes.cameo, "RUSGOV");
  EXPECT_NE(actor_called(undated, "Moscow's foreign minister")->name, "Sergei Lavrov") << "no date, no holder";
}

TEST(Actors, SpokespeopleActForTheirBody) {
  const ActorCase c = read_case("mali", "2016-12-09");
  const record::Actor* speaker = actor_called(c, "Tessa Okoro");
  ASSERT_TRUE(speaker && speaker->acts_for.valid());
  EXPECT_EQ(c.actors.actors[speaker->acts_for.index].name, "MINUSMA");
}

TEST(Actors, TokensLeadToTheInnermostMention) {
  const ActorCase c = read_case("counterpart", "2016-12-09");
  for (std::size_t t = 0; t < c.analysis.tokens.size(); ++t) {
    if (c.analysis.tokens[t].form == "her") {
      ASSERT_TRUE(c.actors.by_token[t].valid());
      EXPECT_EQ(c.actors.actors[c.actors.by_token[t].index].name, "Kari Lund");
    }
    EXPECT_FALSE(c.analysis.tokens[t].form == "talks" && c.actors.by_token[t].valid());
  }
}

TEST(Actors, RelativePronounsMeanWhomTheClauseIsAbout) {
  const ActorCase c = read_case("local", "2016-12-09");
  for (std::size_t t = 0; t < c.analysis.tokens.size(); ++t)
    if (c.analysis.tokens[t].form == "who") {
      ASSERT_TRUE(c.actors.by_token[t].valid());
      EXPECT_EQ(c.actors.actors[c.actors.by_token[t].index].name, "local official");
    }
}

TEST(Actors, AreInTextOrderWithEvidenceInsideTheText) {
  for (const auto& [id, conllu] : actor_case_texts()) {
    const ActorCase c = read_case(id, "2016-12-09");
    std::uint32_t last = 0;
    for (const record::Actor& actor : c.actors.actors) {
      ASSERT_FALSE(actor.mentions.empty()) << id << ": " << actor.name;
      EXPECT_GE(actor.mentions.front().span.begin, last) << id;
      last = actor.mentions.front().span.begin;
      for (const record::ActorMention& m : actor.mentions) {
        EXPECT_FALSE(m.span.empty());
        EXPECT_LE(m.span.end, c.document.text.size());
      }
      EXPECT_TRUE(!actor.acts_for.valid() || actor.acts_for.index < c.actors.actors.size());
    }
  }
}

TEST(Actors, OfNothingAreNone) {
  const text::Document document;
  const text::Analysis analysis;
  const text::Tree tree(analysis);
  const record::Places places = find_places(document, tree, gazetteer_for_test(), base_for_test());
  EXPECT_TRUE(places.places.empty());
  EXPECT_TRUE(find_actors(document, tree, places, "", base_for_test()).actors.empty());
}

}  // namespace
}  // namespace truceline::annotate
