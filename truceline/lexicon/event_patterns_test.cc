#include "truceline/lexicon/event_patterns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace truceline::lexicon {
namespace {

const std::string kKnowledge = std::string(TRUCELINE_SOURCE_DIR) + "/knowledge";

TEST(EventPatterns, OursLoadAndCoverEveryType) {
  const auto patterns = load_event_patterns(kKnowledge);
  ASSERT_TRUE(patterns.ok()) << patterns.error().message();
  std::set<std::string> types;
  for (const EventPattern& p : patterns.value().patterns) {
    types.insert(p.type);
    EXPECT_NE(p.example, p.counter) << p.where;
    EXPECT_FALSE(p.counter.empty()) << p.where;
  }
  EXPECT_EQ(types.size(), patterns.value().ontology.types.size());
  EXPECT_GE(patterns.value().patterns.size(), 1200u);
}

TEST(Ontology, AllCodesOfTheScheme) {
  const auto ontology = load_ontology(kKnowledge);
  ASSERT_TRUE(ontology.ok()) << ontology.error().message();
  EXPECT_EQ(ontology.value().types.size(), 16u);
  EXPECT_EQ(ontology.value().codes.size(), 313u);  // 20 roots and 293 codes below them
  EXPECT_EQ(ontology.value().code("0871")->type, "CONCEDE");
  EXPECT_DOUBLE_EQ(ontology.value().code("196")->goldstein, -9.5);
  EXPECT_EQ(ontology.value().code("999"), nullptr);
}

/// A knowledge folder with one pattern.
struct Folder {
  std::filesystem::path root;

  explicit Folder(const std::string& pattern) {
    root = std::filesystem::path(testing::TempDir()) / "event_patterns_test";
    std::filesystem::remove_all(root);
    std::filesystem::create_directories(root / "events/patterns");
    for (const char* name : {"plover.tsv", "cameo.tsv", "cow.tsv", "sectors.tsv", "frames.tsv", "classes.tsv"})
      std::filesystem::copy_file(kKnowledge + "/events/" + name, root / "events" / name);
    std::filesystem::create_directories(root / "language");
    std::filesystem::copy_file(kKnowledge + "/language/irregular_verbs.tsv", root / "language/irregular_verbs.tsv");
    std::ofstream(root / "events/patterns/a.tsv") << pattern << '\n';
    std::ofstream(root / "events/labels.tsv") << "#: pattern\tlabel\n";
  }
  ~Folder() { std::filesystem::remove_all(root); }
};

TEST(EventPatterns, BadEntriesNameTheirLine) {
  const struct {
    const char* pattern;
    const char* problem;
  } cases[] = {
      {"x\t999\tv:go\tact\t\tThey went.\tNo.", "a.tsv:1: unknown code 999"},
      {"x\t010\tv:go\tact\t\tThey went.\tNo.", "no event type"},
      {"x\t190\tgo\tact\t\tThey went.\tNo.", "no trigger: go"},
      {"x\t190\tv:go\tloud\t\tThey went.\tNo.", "unknown frame loud"},
      {"x\t190\tv:go\tact\tobj@nothing\tThey went.\tNo.", "unknown class nothing"},
      {"x\t190\tv:go\tact\t\t\t", "no example"},
      {"x\t190\tv:go\tact\t\tThey went.\tNo.\nx\t190\tv:run\tact\t\tThey ran.\tNo.", "a.tsv:2: a second pattern x"},
  };
  for (const auto& c : cases) {
    const Folder folder(c.pattern);
    const auto patterns = load_event_patterns(folder.root.string());
    ASSERT_FALSE(patterns.ok()) << c.pattern;
    EXPECT_THAT(patterns.error().message(), testing::HasSubstr(c.problem));
  }
}

TEST(EventPatterns, ReadsConditionsAndParticles) {
  const Folder folder(
      "x\t057=AGREE\tv:sign,put_off n:pact\tagree\tobj@truce|talks !with|of=map\tThey signed.\tThey sang.");
  const auto loaded = load_event_patterns(folder.root.string());
  ASSERT_TRUE(loaded.ok()) << loaded.error().message();
  const EventPatterns& patterns = loaded.value();
  const EventPattern& pattern = patterns.patterns[0];
  EXPECT_EQ(pattern.type, "AGREE");
  EXPECT_EQ(pattern.cameo, "057");
  EXPECT_TRUE(pattern.frame.mutual);
  ASSERT_EQ(pattern.needs.size(), 2u);
  EXPECT_EQ(pattern.needs[0].classes.size(), 2u);
  EXPECT_TRUE(pattern.needs[1].negated);
  EXPECT_EQ(pattern.needs[1].sources[0].preposition, "with");
  EXPECT_EQ(pattern.needs[1].sources[1].preposition, "of");
  EXPECT_EQ(patterns.find('v', "put")[0].particle, "off");
  EXPECT_EQ(patterns.find('n', "pact").size(), 1u);
  EXPECT_TRUE(patterns.find('v', "pact").empty());
  EXPECT_TRUE(patterns.in_class("ceasefire", patterns.class_ids.find("truce")->second));
}

}  // namespace
}  // namespace truceline::lexicon
