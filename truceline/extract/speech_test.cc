#include "truceline/extract/speech.h"

#include <gtest/gtest.h>

namespace truceline::extract {
namespace {

record::Statement statement(std::vector<text::Span> content) {
  record::Statement s;
  s.kind = "direct";
  s.content = std::move(content);
  return s;
}

TEST(InnermostStatement, IsTheShortestThatHoldsTheWords) {
  const std::vector<record::Statement> statements = {statement({{0, 100}}), statement({{20, 60}}),
                                                     statement({{70, 80}, {90, 99}})};
  EXPECT_EQ(innermost_statement(statements, {30, 40}).index, 1u);
  EXPECT_EQ(innermost_statement(statements, {10, 15}).index, 0u);
  EXPECT_EQ(innermost_statement(statements, {91, 95}).index, 2u);
  EXPECT_EQ(innermost_statement(statements, {82, 88}).index, 0u)
      << "the words between two pieces are not the speaker's";
  EXPECT_FALSE(innermost_statement(statements, {95, 140}).valid());
  EXPECT_FALSE(innermost_statement({}, {0, 1}).valid());
}

struct Spoken {
  text::Analysis analysis;
  record::Actors actors;
  std::vector<record::Statement> statements;
};

// "We agree , I think" said by actor 0, who speaks for actor 1.
Spoken spoken(const std::string& kind) {
  Spoken s;
  const char* words[] = {"We", "agree", ",", "I", "think"};
  std::uint32_t at = 0;
  for (const char* word : words) {
    text::Token token;
    token.span = {at, at + static_cast<std::uint32_t>(std::string(word).size())};
    token.lower = word == std::string("We") ? "we" : word == std::string("I") ? "i" : word;
    token.xpos = token.lower == "we" || token.lower == "i" ? "PRP" : "X";
    at = token.span.end + 1;
    s.analysis.tokens.push_back(token);
  }
  s.actors.actors.resize(2);
  s.actors.by_token.resize(5);
  record::Statement said = statement({{0, at}});
  said.kind = kind;
  said.speaker.actor = record::ActorId{std::size_t{0}};
  said.acting_for = record::ActorId{std::size_t{1}};
  s.statements.push_back(said);
  return s;
}

TEST(FirstPerson, IsTheSpeakerOrThoseSpokenFor) {
  const Spoken s = spoken("direct");
  const record::Actors resolved = resolve_first_person(s.actors, text::Tree(s.analysis), s.statements);
  EXPECT_EQ(resolved.by_token[0].index, 1u);
  EXPECT_EQ(resolved.by_token[3].index, 0u);
  EXPECT_FALSE(resolved.by_token[1].valid());
  EXPECT_EQ(resolved.actors[0].mentions.size(), 1u);
}

TEST(FirstPerson, IsLeftAloneInIndirectSpeech) {
  const Spoken s = spoken("indirect");
  const record::Actors resolved = resolve_first_person(s.actors, text::Tree(s.analysis), s.statements);
  EXPECT_FALSE(resolved.by_token[0].valid());
}

}  // namespace
}  // namespace truceline::extract
