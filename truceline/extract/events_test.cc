#include "truceline/extract/events.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "truceline/base/file.h"
#include "truceline/extract/quantity_events.h"
#include "truceline/extract/trees_for_test.h"

namespace truceline::extract {
namespace {

const std::string kRoot = TRUCELINE_SOURCE_DIR;

struct Knowledge {
  lexicon::EventPatterns patterns;
  lexicon::FactualityWords words;
};

const Knowledge& knowledge() {
  static const Knowledge loaded = [] {
    auto patterns = lexicon::load_event_patterns(kRoot + "/knowledge");
    auto words = lexicon::load_factuality_words(kRoot + "/knowledge");
    EXPECT_TRUE(patterns.ok() && words.ok());
    return Knowledge{std::move(patterns).value(), std::move(words).value()};
  }();
  return loaded;
}

/// Every token whose form stands in `names` is an actor of its own.
record::Actors actors_named(const TestTree& tree, const std::string& names) {
  record::Actors actors;
  actors.by_token.resize(tree.analysis.tokens.size());
  for (const std::string& name : lexicon::split(names, ' ')) {
    for (std::size_t i = 0; i < tree.analysis.tokens.size(); ++i)
      if (tree.analysis.tokens[i].form == name || tree.analysis.tokens[i].lower == name)
        actors.by_token[i] = record::ActorId{actors.actors.size()};
    actors.actors.push_back({});
    actors.actors.back().name = name;
  }
  return actors;
}

std::vector<record::Event> events_of(const TestTree& tree, const record::Actors& actors) {
  record::Places places;
  places.by_token.resize(tree.analysis.tokens.size());
  return find_events(tree.document, text::Tree(tree.analysis), actors, places, {}, {}, {"2016-01-01", "given"},
                     knowledge().patterns, knowledge().words);
}

std::string names(const std::vector<record::ActorId>& ids, const record::Actors& actors) {
  std::string text;
  for (const record::ActorId id : ids) text += (text.empty() ? "" : ",") + actors.actors[id.index].name;
  return text;
}

std::string written(const std::vector<record::Event>& events, const record::Actors& actors) {
  std::string text;
  for (const record::Event& e : events) {
    if (!text.empty()) text += "; ";
    text +=
        e.type + " " + names(e.actor, actors) + ">" + names(e.recipient, actors) + " " + e.polarity + " " + e.modality;
  }
  return text;
}

TEST(Events, EverySentenceOfTheTable) {
  const auto bytes = base::read_file(kRoot + "/truceline/extract/event_cases.conllu");
  ASSERT_TRUE(bytes.ok()) << bytes.error().message();
  const auto cases = test_trees(bytes.value());
  ASSERT_GE(cases.size(), 18u);
  for (const TestTree& c : cases) {
    const record::Actors actors = actors_named(c, c.comments.at("actors"));
    const auto want = c.comments.find("events");
    EXPECT_EQ(written(events_of(c, actors), actors), want == c.comments.end() ? "" : want->second)
        << c.comments.at("text");
  }
}

TEST(Events, EvidenceLiesInTheSentenceAndHoldsTheTrigger) {
  const auto bytes = base::read_file(kRoot + "/truceline/extract/event_cases.conllu");
  ASSERT_TRUE(bytes.ok());
  for (const TestTree& c : test_trees(bytes.value())) {
    for (const record::Event& e : events_of(c, actors_named(c, c.comments.at("actors")))) {
      EXPECT_TRUE(e.span.contains(e.trigger)) << c.comments.at("text");
      EXPECT_LE(e.span.end, c.document.text.size());
      EXPECT_FALSE(e.rule.empty());
      EXPECT_GE(e.confidence, 0.5);
      EXPECT_LE(e.confidence, 0.95);
    }
  }
}

TEST(QuantityEvents, BelongToTheTriggerAboveThem) {
  const auto trees = test_trees(
      "1\t18\t18\tNUM\tCD\t_\t2\tnummod\t_\t_\n"
      "2\tpeople\tperson\tNOUN\tNNS\t_\t4\tnsubj:pass\t_\t_\n"
      "3\twere\tbe\tAUX\tVBD\t_\t4\taux:pass\t_\t_\n"
      "4\tkilled\tkill\tVERB\tVBN\t_\t0\troot\t_\t_\n"
      "5\tas\tas\tSCONJ\tIN\t_\t7\tmark\t_\t_\n"
      "6\tthousands\tthousand\tNOUN\tNNS\t_\t7\tnsubj\t_\t_\n"
      "7\tfled\tflee\tVERB\tVBD\t_\t4\tadvcl\t_\t_\n");
  const TestTree& tree = trees[0];
  const auto events = events_of(tree, actors_named(tree, ""));
  ASSERT_EQ(events.size(), 1u);
  record::Quantity people, thousands;
  people.span = {0, 9};
  thousands.span = tree.analysis[tree.token("thousands")].span;
  const auto tied = attach_quantities(text::Tree(tree.analysis), events, {people, thousands});
  EXPECT_EQ(tied[0].event, record::EventId{std::size_t{0}});
  EXPECT_FALSE(tied[1].event.valid());
}

}  // namespace
}  // namespace truceline::extract
