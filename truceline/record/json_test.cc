#include "truceline/record/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace truceline::record {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kText = "🕊 Truce holds\n\n“It holds,” minister Ana Pires said.";

Span at(std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(kText.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

Story small_story() {
  Story story;
  story.document.text = kText;
  story.document.furniture.headline = at("🕊 Truce holds");
  story.id = "h1";
  story.sentences = {at("“It holds,” minister Ana Pires said.")};
  Actor minister;
  minister.name = "Ana Pires";
  minister.kind = "person";
  minister.role = "minister";
  minister.mentions = {{at("Ana Pires"), "name"}};
  story.actors.push_back(minister);
  Statement said;
  said.kind = "direct";
  said.speaker = {ActorId{0}, at("minister Ana Pires")};
  said.cue = {at("said"), "say"};
  said.content = {at("It holds")};
  story.statements.push_back(said);
  story.truces.resize(2);
  story.truces[0].name = "truce";
  story.truces[1].name = "other truce";
  Assertion holds;
  holds.truce = TruceId{1};
  holds.kind = "state";
  holds.state = "in_effect";
  holds.span = at("holds");
  story.assertions.push_back(holds);
  return story;
}

TEST(ToJson, OffsetsAreCodePoints) {
  const std::string json = to_json(small_story(), "0.1.0");
  EXPECT_THAT(json, HasSubstr(R"("headline":{"text":"🕊 Truce holds","start":0,"end":13})"));
  EXPECT_THAT(json, HasSubstr(R"("content":{"text":"It holds","start":16,"end":24,"spans":[{"start":16,"end":24}]})"));
}

TEST(ToJson, UnknownIsNullAndEveryPartIsThere) {
  const std::string json = to_json(Story{}, "0.1.0");
  EXPECT_THAT(json, HasSubstr(R"("published":{"value":null,"basis":"unknown"})"));
  EXPECT_THAT(json, HasSubstr(R"("headline":null)"));
  for (const char* part : {"sentences", "actors", "places", "times", "quantities", "statements", "events", "truces",
                           "contradictions", "notes"}) {
    EXPECT_THAT(json, HasSubstr("\"" + std::string(part) + "\":[]"));
  }
}

TEST(ToJson, SpeakersAndNobodyAddressed) {
  const std::string json = to_json(small_story(), "0.1.0");
  EXPECT_THAT(json, HasSubstr(R"("speaker":{"actor":"a1","text":"minister Ana Pires","start":27,"end":45})"));
  EXPECT_THAT(json, HasSubstr(R"("addressee":null)"));
}

TEST(ToJson, AssertionsStandInTheirTruceUnderTheirOwnNumber) {
  const std::string json = to_json(small_story(), "0.1.0");
  const auto other = json.find("other truce");
  EXPECT_THAT(json.substr(0, other), Not(HasSubstr("\"x1\"")));
  EXPECT_THAT(json.substr(other), HasSubstr(R"("assertions":[{"id":"x1","kind":"state","state":"in_effect")"));
}

TEST(ToJson, LayoutsDifferInSpacesAlone) {
  std::string indented = to_json(small_story(), "0.1.0", Layout::indented);
  EXPECT_THAT(indented, HasSubstr("\n  \"schema\": \"truceline.story/1\",\n"));
  EXPECT_THAT(to_json(small_story(), "0.1.0"), Not(HasSubstr("\n")));
}

}  // namespace
}  // namespace truceline::record
