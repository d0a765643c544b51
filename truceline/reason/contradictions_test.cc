#include "truceline/reason/contradictions.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace truceline::reason {
namespace {

using record::ActorId;

const lexicon::ContradictionWords& words() {
  static const lexicon::ContradictionWords kWords =
      lexicon::load_contradiction_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge").value();
  return kWords;
}

/// A story whose sentences are flat: every word hangs on the first of its sentence. Enough for what compares
/// assertions.
struct Story {
  text::Document document;
  text::Analysis analysis;
  record::Actors actors;
  std::vector<record::Statement> statements;
  std::vector<record::Quantity> quantities;
  std::vector<record::Truce> truces{1};
  std::vector<record::Assertion> assertions;

  explicit Story(const std::vector<std::string>& sentences) {
    for (const std::string& s : sentences) add_sentence(s);
    for (const char* name : {"Sudanese army", "Nuba Front", "Envoy Pia Lund"}) {
      actors.actors.push_back({});
      actors.actors.back().name = name;
    }
    actors.by_token.resize(analysis.tokens.size());
  }

  void add_sentence(const std::string& s) {
    const auto start = static_cast<std::uint32_t>(document.text.size());
    const auto first = static_cast<std::uint32_t>(analysis.tokens.size());
    std::size_t at = 0;
    while (at < s.size()) {
      const std::size_t end = std::min(s.find(' ', at), s.size());
      text::Token t;
      t.form = t.lower = t.lemma = s.substr(at, end - at);
      t.span = {start + static_cast<std::uint32_t>(at), start + static_cast<std::uint32_t>(end)};
      t.upos = text::Upos::NOUN;
      t.deprel = "dep";
      t.sentence = text::SentenceId{analysis.sentences.size()};
      if (analysis.tokens.size() > first) t.head = text::TokenId{first};
      analysis.tokens.push_back(t);
      at = end + 1;
    }
    document.text += s + "\n";
    analysis.sentences.push_back({{start, start + static_cast<std::uint32_t>(s.size())},
                                  {first, static_cast<std::uint32_t>(analysis.tokens.size())},
                                  text::TokenId{first},
                                  0});
  }

  text::Span find(const std::string& words_of) const {
    const auto at = static_cast<std::uint32_t>(document.text.find(words_of));
    return {at, at + static_cast<std::uint32_t>(words_of.size())};
  }

  record::Assertion& asserts(std::size_t who, const std::string& state, const std::string& evidence,
                             const std::string& rule) {
    record::Assertion a;
    a.truce = record::TruceId{std::size_t{0}};
    a.kind = "state";
    a.state = state;
    a.holder.actor = ActorId{who};
    a.span = find(evidence);
    a.rule = rule;
    assertions.push_back(a);
    return assertions.back();
  }

  record::Quantity& counts(const std::string& evidence, double value, const std::string& measure, std::size_t who) {
    record::Quantity q;
    q.span = find(evidence);
    q.value = value;
    q.measure = measure;
    quantities.push_back(q);
    record::Statement s;
    s.speaker.actor = ActorId{who};
    s.cue.cue_class = "say";
    const auto sentence = std::find_if(analysis.sentences.begin(), analysis.sentences.end(),
                                       [&](const text::Sentence& x) { return x.span.contains(q.span); });
    s.content = {sentence->span};
    statements.push_back(s);
    return quantities.back();
  }

  std::vector<record::Contradiction> found() const {
    const text::Tree tree(analysis);
    return find_contradictions(document, tree, actors, {}, "", statements, {}, quantities, truces, assertions, words());
  }

  std::vector<std::string> rules() const {
    std::vector<std::string> out;
    for (const auto& r : found()) out.push_back(r.rule);
    return out;
  }
};

TEST(Contradictions, OverAgainstAliveIsAStateClash) {
  Story story({"the truce is over", "the truce is not dead"});
  story.asserts(0, "ended", "truce is over", "truce.not_dead");
  story.asserts(2, "in_effect", "truce is not dead", "truce.not_dead");
  const auto found = story.found();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, "state_clash");
  EXPECT_EQ(found[0].rule, "R3");
  EXPECT_FALSE(found[0].same_speaker);
  EXPECT_EQ(found[0].a.ref, "x1");
  EXPECT_EQ(found[0].b.ref, "x2");
  EXPECT_EQ(
      found[0].explanation,
      "According to Sudanese army, the truce is over, “truce is over”; according to Envoy Pia Lund, the truce stands, "
      "“truce is not dead”. It cannot be both.");
}

TEST(Contradictions, ThatItOnceBeganClashesWithNothing) {
  Story story({"the truce took effect", "the truce is over"});
  story.asserts(2, "in_effect", "truce took effect", "truce.effect").kind = "act";
  story.asserts(0, "ended", "truce is over", "truce.over");
  EXPECT_TRUE(story.rules().empty());
}

TEST(Contradictions, OneHolderWhoChangesHisMindIsNoClash) {
  Story story({"the truce holds", "the truce is over"});
  story.asserts(0, "in_effect", "truce holds", "truce.hold");
  story.asserts(0, "ended", "truce is over", "truce.over");
  EXPECT_TRUE(story.rules().empty());
}

TEST(Contradictions, WhatIsOnlyPossibleClashesWithNothing) {
  Story story({"the truce holds", "the truce may end"});
  story.asserts(2, "in_effect", "truce holds", "truce.hold");
  story.asserts(0, "ended", "truce may end", "truce.end").modality = "possible";
  EXPECT_TRUE(story.rules().empty());
}

TEST(Contradictions, ADeniedBreachIsADisputeOverTheAct) {
  Story story({"rebels broke the truce", "denied breaking it"});
  story.asserts(0, "violation", "broke the truce", "truce.violate").parties = {ActorId{std::size_t{1}}};
  auto& denial = story.asserts(1, "denied", "denied breaking it", "truce.meta.denied");
  denial.kind = "meta";
  denial.about = record::AssertionId{std::size_t{0}};
  const auto found = story.found();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, "denied_act");
  EXPECT_EQ(found[0].rule, "R2");
}

TEST(Contradictions, DenyingOnesOwnReportedWordsIsADeniedAttribution) {
  Story story({"announced a pause", "never said it was full"});
  story.asserts(0, "declared", "announced a pause", "truce.declare");
  auto& denial = story.asserts(0, "denied", "never said it was full", "truce.meta.denied.said");
  denial.kind = "meta";
  denial.about = record::AssertionId{std::size_t{0}};
  const auto found = story.found();
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].kind, "denied_attribution");
  EXPECT_EQ(found[0].rule, "R1");
  EXPECT_TRUE(found[0].same_speaker);
}

TEST(Contradictions, KeptByOneBrokenByTheOtherOfTheSameSide) {
  Story story({"our troops observed the truce", "the army breached it"});
  story.asserts(0, "in_effect", "observed the truce", "truce.honour").parties = {ActorId{std::size_t{0}}};
  story.asserts(1, "violation", "breached it", "truce.violate").parties = {ActorId{std::size_t{0}}};
  EXPECT_EQ(story.rules(), std::vector<std::string>{"R5"});
  // The other side's breach does not answer it.
  story.assertions[1].parties = {ActorId{std::size_t{1}}};
  EXPECT_TRUE(story.rules().empty());
}

struct Figures {
  double first, second;
  const char* bound;  // of the first
  bool clash;
};

TEST(Contradictions, FiguresClashOnlyWhereTheirRangesDoNotMeet) {
  for (const Figures& f :
       {Figures{20, 12, "", true}, Figures{31, 48, "at_least", false}, Figures{48, 31, "at_least", true},
        Figures{20, 20, "", false}, Figures{12, 900, "", false}}) {
    Story story({"20 civilians were killed", "12 civilians were killed"});
    story.counts("20 civilians", f.first, "killed", 0).bound = f.bound;
    story.counts("12 civilians", f.second, "killed", 1);
    EXPECT_EQ(story.rules(), f.clash ? std::vector<std::string>{"R6"} : std::vector<std::string>{})
        << f.bound << " " << f.first << " and " << f.second;
  }
}

TEST(Contradictions, FiguresOfOneClaimantOrOfTwoThingsDoNotClash) {
  Story one({"20 civilians were killed", "12 civilians were killed"});
  one.counts("20 civilians", 20, "killed", 0);
  one.counts("12 civilians", 12, "killed", 0);
  EXPECT_TRUE(one.rules().empty());
  Story two({"20 civilians were killed", "the wounded are 12"});
  two.counts("20 civilians", 20, "killed", 0);
  two.counts("12", 12, "wounded", 1);
  EXPECT_TRUE(two.rules().empty());
}

TEST(Contradictions, FiguresThatAddUpDoNotClash) {
  Story story({"20 civilians were killed", "12 other civilians were killed"});
  story.counts("20 civilians", 20, "killed", 0);
  story.counts("12 other civilians", 12, "killed", 1);
  EXPECT_TRUE(story.rules().empty());
}

TEST(Contradictions, AnEmptyStoryHasNone) { EXPECT_TRUE(Story({}).rules().empty()); }

}  // namespace
}  // namespace truceline::reason
