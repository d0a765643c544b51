#include "truceline/extract/lend_parties.h"

#include <gtest/gtest.h>

#include "truceline/extract/trees_for_test.h"

namespace truceline::extract {
namespace {

const std::string kKnowledge = std::string(TRUCELINE_SOURCE_DIR) + "/knowledge";

// Chad is a place by its grammar in both sentences; in the first it is also whom the visit is paid to.
constexpr const char* kSentences =
    "1\tPilots\tpilot\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"
    "2\tvisited\tvisit\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "3\tChad\tChad\tPROPN\tNNP\t_\t2\tobj\t_\t_\n"
    "\n"
    "1\tPilots\tpilot\tNOUN\tNNS\t_\t2\tnsubj\t_\t_\n"
    "2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "3\tin\tin\tADP\tIN\t_\t4\tcase\t_\t_\n"
    "4\tChad\tChad\tPROPN\tNNP\t_\t2\tobl\t_\t_\n"
    "\n"
    "1\tRussian\tRussian\tADJ\tJJ\t_\t2\tamod\t_\t_\n"
    "2\tstrikes\tstrike\tNOUN\tNNS\t_\t3\tnsubj\t_\t_\n"
    "3\tkilled\tkill\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "4\ttwo\ttwo\tNUM\tCD\t_\t5\tnummod\t_\t_\n"
    "5\tengineers\tengineer\tNOUN\tNNS\t_\t3\tobj\t_\t_\n"
    "\n"
    "1\tRussian\tRussian\tADJ\tJJ\t_\t2\tamod\t_\t_\n"
    "2\tnovels\tnovel\tNOUN\tNNS\t_\t3\tnsubj\t_\t_\n"
    "3\tamused\tamuse\tVERB\tVBD\t_\t0\troot\t_\t_\n"
    "4\ttwo\ttwo\tNUM\tCD\t_\t5\tnummod\t_\t_\n"
    "5\tengineers\tengineer\tNOUN\tNNS\t_\t3\tobj\t_\t_\n";

/// The names of the actors that a tree's words get, with every "Chad" a country.
std::string lent(const TestTree& tree) {
  static const auto patterns = lexicon::load_event_patterns(kKnowledge);
  static const auto base = lexicon::load_actors(kKnowledge);
  record::Places places;
  places.by_token.resize(tree.analysis.tokens.size());
  record::Place chad;
  chad.name = "Chad", chad.country = "TD", chad.feature = "PCLI";
  places.places.push_back(chad);
  record::Actors actors;
  actors.by_token.resize(tree.analysis.tokens.size());
  for (std::size_t i = 0; i < tree.analysis.tokens.size(); ++i)
    if (tree.analysis.tokens[i].form == "Chad") places.by_token[i] = record::PlaceId{std::size_t{0}};
  actors =
      lend_parties(std::move(actors), tree.document, text::Tree(tree.analysis), places, patterns.value(), base.value());
  std::string names;
  for (const record::ActorId id : actors.by_token)
    if (id.valid()) names += (names.empty() ? "" : ", ") + actors.actors[id.index].name;
  return names;
}

TEST(LendParties, OnlyWhatFillsTheSlotOfAnEvent) {
  const auto trees = test_trees(kSentences);
  ASSERT_EQ(trees.size(), 4u);
  EXPECT_EQ(lent(trees[0]), "Chad");
  EXPECT_EQ(lent(trees[1]), "");
  EXPECT_EQ(lent(trees[2]), "Russia, two engineers");
  EXPECT_EQ(lent(trees[3]), "");
}

TEST(LendParties, AStateThatIsAnActorGetsAMention) {
  const auto trees = test_trees(kSentences);
  const auto patterns = lexicon::load_event_patterns(kKnowledge);
  const auto base = lexicon::load_actors(kKnowledge);
  ASSERT_TRUE(patterns.ok() && base.ok());
  record::Actors actors;
  actors.by_token.resize(trees[2].analysis.tokens.size());
  record::Actor russia;
  russia.name = "Russia", russia.country = "RUS", russia.rule = "actor.state:RUS";
  actors.actors.push_back(russia);
  record::Places places;
  places.by_token.resize(trees[2].analysis.tokens.size());
  actors = lend_parties(std::move(actors), trees[2].document, text::Tree(trees[2].analysis), places, patterns.value(),
                        base.value());
  ASSERT_EQ(actors.actors.size(), 2u);
  EXPECT_EQ(actors.actors[0].mentions.size(), 1u);
  EXPECT_EQ(actors.by_token[0], record::ActorId{std::size_t{0}});
}

}  // namespace
}  // namespace truceline::extract
