#include "truceline/extract/truces.h"

#include <gtest/gtest.h>

#include <set>

#include "truceline/base/file.h"
#include "truceline/extract/trees_for_test.h"
#include "truceline/lexicon/table.h"

namespace truceline::extract {
namespace {

const std::string kRoot = TRUCELINE_SOURCE_DIR;

const lexicon::TrucePatterns& patterns() {
  static const lexicon::TrucePatterns kPatterns = lexicon::load_truce_patterns(kRoot + "/knowledge").value();
  return kPatterns;
}

const lexicon::FactualityWords& factuality() {
  static const lexicon::FactualityWords kWords = lexicon::load_factuality_words(kRoot + "/knowledge").value();
  return kWords;
}

/// A story of one sentence, with what stages before would have found in it left to each test.
struct Story {
  explicit Story(const TestTree& test) : document(test.document), analysis(test.analysis), tree(analysis) {
    actors.by_token.resize(analysis.tokens.size());
    places.by_token.resize(analysis.tokens.size());
    document.furniture.agency_code = "AFP";
  }

  record::ActorId actor(const TestTree& test, const std::string& form, const std::string& name) {
    actors.actors.push_back({});
    actors.actors.back().name = name;
    const record::ActorId id{actors.actors.size() - 1};
    actors.by_token[test.token(form).index] = id;
    return id;
  }

  Truces truces() const {
    return find_truces(document, tree, actors, places, {}, {}, statements, {}, {"2026-03-05", "given"}, patterns(),
                       factuality());
  }

  text::Document document;
  text::Analysis analysis;
  text::Tree tree;
  record::Actors actors;
  record::Places places;
  std::vector<record::Statement> statements;
};

std::set<std::string> states(const Truces& truces) {
  std::set<std::string> out;
  for (const record::Assertion& a : truces.assertions) {
    if (a.presupposed) continue;
    std::string state = a.state;
    if (a.polarity == "negative") state += " NEG";
    if (a.modality != "asserted") state += " " + a.modality;
    out.insert(state);
  }
  return out;
}

std::string joined(const std::set<std::string>& words) {
  std::string out;
  for (const std::string& w : words) out += (out.empty() ? "" : "+") + w;
  return out.empty() ? "-" : out;
}

std::vector<TestTree> cases() {
  const auto bytes = base::read_file(kRoot + "/truceline/extract/truce_cases.conllu");
  return test_trees(bytes.value());
}

const TestTree& case_of(const std::vector<TestTree>& all, const std::string& text) {
  for (const TestTree& c : all)
    if (c.comments.at("text") == text) return c;
  ADD_FAILURE() << "no case '" << text << "'";
  return all.front();
}

TEST(Truces, EverySentenceOfTheTable) {
  const auto all = cases();
  ASSERT_GE(all.size(), 80u);
  for (const TestTree& c : all) {
    const auto gold = lexicon::split(c.comments.at("gold"), '+');
    const auto got = states(Story(c).truces());
    // A dash: nothing is asserted as so; what may be is no matter.
    if (gold == std::vector<std::string>{"-"}) {
      for (const std::string& state : got)
        EXPECT_TRUE(state.ends_with("possible") || state.ends_with("conditional"))
            << c.comments.at("text") << ": " << state;
      continue;
    }
    EXPECT_EQ(joined(got), joined({gold.begin(), gold.end()})) << c.comments.at("text");
  }
}

TEST(Truces, WhoDeclaresAloneHoldsItElseTheWire) {
  const auto all = cases();
  const TestTree& declared = case_of(all, "The army declared a unilateral ceasefire.");
  Story story(declared);
  const auto army = story.actor(declared, "army", "Chadian army");
  Truces truces = story.truces();
  ASSERT_EQ(truces.assertions.size(), 1u);
  EXPECT_EQ(truces.assertions[0].holder.actor, army);
  EXPECT_EQ(truces.assertions[0].parties, std::vector<record::ActorId>{army});
  ASSERT_EQ(truces.truces.size(), 1u);
  EXPECT_EQ(truces.truces[0].form, "unilateral");

  truces = Story(case_of(all, "The truce came into force at dawn.")).truces();
  ASSERT_EQ(truces.assertions.size(), 1u);
  EXPECT_EQ(truces.assertions[0].holder.text, "wire:AFP");
  EXPECT_EQ(truces.assertions[0].asserted, "2026-03-05");
}

TEST(Truces, TheSpeakerOfTheInnermostStatementHoldsWhatIsInIt) {
  const auto all = cases();
  const TestTree& test = case_of(all, "The truce is not dead, the envoy said.");
  Story story(test);
  const auto envoy = story.actor(test, "envoy", "Ida Brandvold");
  record::Statement statement;
  statement.kind = "indirect";
  statement.speaker.actor = envoy;
  statement.content = {{0, test.analysis[test.token("dead")].span.end}};
  statement.time = "2026-03-04";
  story.statements = {statement};
  const Truces truces = story.truces();
  ASSERT_EQ(truces.assertions.size(), 1u);
  EXPECT_EQ(truces.assertions[0].holder.actor, envoy);
  EXPECT_EQ(truces.assertions[0].statement, record::StatementId{std::size_t{0}});
  EXPECT_EQ(truces.assertions[0].asserted, "2026-03-04");
}

TEST(Truces, EvidenceLiesInTheTextAndHoldsItsTrigger) {
  for (const TestTree& c : cases()) {
    const Story story(c);
    for (const record::Assertion& a : story.truces().assertions) {
      ASSERT_LT(a.span.begin, a.span.end) << c.comments.at("text");
      ASSERT_LE(a.span.end, story.document.text.size()) << c.comments.at("text");
      ASSERT_TRUE(a.truce.valid()) << c.comments.at("text");
    }
  }
}

TEST(Truces, AnEmptyStoryHasNone) {
  const text::Analysis empty;
  const text::Tree tree(empty);
  EXPECT_TRUE(find_truces({}, tree, {}, {}, {}, {}, {}, {}, {}, patterns(), factuality()).assertions.empty());
}

}  // namespace
}  // namespace truceline::extract
