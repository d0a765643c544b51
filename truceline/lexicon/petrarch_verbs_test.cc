#include "truceline/lexicon/petrarch_verbs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace truceline::lexicon {
namespace {

const std::string kRoot = TRUCELINE_SOURCE_DIR;

/// A file with `text`, gone with the object.
struct File {
  std::string path = (std::filesystem::path(testing::TempDir()) / "petrarch_verbs_test.txt").string();

  explicit File(const std::string& text) { std::ofstream(path) << text; }
  ~File() { std::filesystem::remove(path); }
};

EventPatterns ours() {
  auto patterns = load_event_patterns(kRoot + "/knowledge");
  EXPECT_TRUE(patterns.ok());
  return std::move(patterns).value();
}

/// The added pattern that line `line` gave; null where it gave none.
const EventPattern* of_line(const EventPatterns& patterns, int line) {
  for (const EventPattern& p : patterns.patterns)
    if (p.id == "petrarch:" + std::to_string(line)) return &p;
  return nullptr;
}

TEST(PetrarchVerbs, OurFixtureLoads) {
  EventPatterns patterns = ours();
  const std::size_t before = patterns.patterns.size();
  const auto added = add_petrarch_verbs(kRoot + "/truceline/lexicon/petrarch_verbs_fixture.txt", patterns);
  ASSERT_TRUE(added.ok()) << added.error().message();
  EXPECT_EQ(patterns.patterns.size(), before + added.value().added);
  EXPECT_EQ(added.value().passed_over, 0u);

  const EventPattern* sanction = of_line(patterns, 16);
  ASSERT_NE(sanction, nullptr);
  EXPECT_EQ(sanction->cameo, "163");
  EXPECT_EQ(sanction->type, "SANCTION");
  ASSERT_EQ(sanction->needs.size(), 1u);
  EXPECT_THAT(sanction->needs[0].lemmas, testing::ElementsAre("sanctions", "sanction"));

  const EventPattern* truce = of_line(patterns, 17);
  ASSERT_NE(truce, nullptr);
  EXPECT_EQ(truce->cameo, "0871");
  ASSERT_EQ(truce->needs.size(), 2u);
  EXPECT_EQ(truce->needs[0].classes.size(), 1u);
  EXPECT_TRUE(patterns.in_class("stand-down", truce->needs[0].classes[0]));
  EXPECT_EQ(truce->needs[1].sources[0].preposition, "with");

  const EventPattern* raid = of_line(patterns, 18);
  ASSERT_NE(raid, nullptr);
  EXPECT_EQ(raid->cameo, "190");  // of the pair [190:196] the first
  EXPECT_EQ(raid->needs[0].lemmas.front(), "joint");
  EXPECT_EQ(raid->needs[1].sources[0].kind, SlotSource::Kind::object);
  EXPECT_EQ(of_line(patterns, 19), nullptr);  // 010, a statement: PLOVER has no type for it
}

TEST(PetrarchVerbs, TriggersHaveTheirFormsAndParticles) {
  EventPatterns patterns = ours();
  ASSERT_TRUE(add_petrarch_verbs(kRoot + "/truceline/lexicon/petrarch_verbs_fixture.txt", patterns).ok());
  EXPECT_FALSE(patterns.find('v', "bewail").empty());
  EXPECT_EQ(patterns.find_form('v', "forsook").front().pattern, patterns.find('v', "forsake").front().pattern);
  EXPECT_EQ(patterns.find('v', "hem").front().particle, "in");
}

TEST(PetrarchVerbs, BadLinesAreNamed) {
  const struct {
    const char* text;
    const char* problem;
  } cases[] = {
      {"--- TELL [999] ---\n", ":1: unknown code 999"},
      {"--- TELL [---] ---\nTELL\n- * LIES [991]\n", ":3: unknown code 991"},
      {"--- TELL [---] ---\nTELL\n- * LIES\n", ":3: a pattern without a code"},
      {"--- TELL [---] ---\nTELL\n- * (TO MEN [111]\n", ":3: a bracket without its other half"},
      {"--- TELL [---] ---\nTELL\n- LIES [111]\n", ":3: a pattern without its verb, *"},
      {"- * LIES [111]\n", ":1: a pattern outside of a block"},
      {"TELL\n", ":1: a verb outside of a block"},
      {"--- TELL [---] ---\nTELL {TOLD\n", ":2: a brace without its other half"},
  };
  for (const auto& c : cases) {
    const File file(c.text);
    EventPatterns patterns = ours();
    const auto added = add_petrarch_verbs(file.path, patterns);
    ASSERT_FALSE(added.ok()) << c.text;
    EXPECT_THAT(added.error().message(), testing::HasSubstr(c.problem));
  }
}

TEST(PetrarchVerbs, APatternWithAnUnknownSetIsPassedOver) {
  const File file("--- TELL [---] ---\nTELL\n- * &LIES [111]\n- * TALES [111]\n");
  EventPatterns patterns = ours();
  const auto added = add_petrarch_verbs(file.path, patterns);
  ASSERT_TRUE(added.ok());
  EXPECT_EQ(added.value().added, 1u);
  EXPECT_EQ(added.value().passed_over, 1u);
  EXPECT_THAT(added.value().first_problem, testing::HasSubstr(":3: unknown set &LIES"));
}

}  // namespace
}  // namespace truceline::lexicon
