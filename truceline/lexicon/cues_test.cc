#include "truceline/lexicon/cues.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace truceline::lexicon {
namespace {

TEST(Cues, LoadFromTheKnowledgeFolder) {
  const auto cues = load_cues(TRUCELINE_SOURCE_DIR "/knowledge");
  ASSERT_TRUE(cues.ok()) << cues.error().message();
  const Cue* deny = cues.value().find("deny");
  ASSERT_NE(deny, nullptr);
  EXPECT_EQ(deny->cue_class, "deny");
  EXPECT_TRUE(deny->takes(Frame::gerund));
  EXPECT_FALSE(deny->takes(Frame::obj_of));
  EXPECT_NE(cues.value().find("point out"), nullptr);
  EXPECT_EQ(cues.value().find("truce"), nullptr);
  EXPECT_EQ(cues.value().find("call for")->last_word(), "for");
  EXPECT_TRUE(cues.value().noun("claim")->takes(Frame::clause));
  EXPECT_EQ(cues.value().adjective("critical of")->cue_class, "condemn");
  EXPECT_EQ(cues.value().prepositions("according").size(), 1u);
  EXPECT_TRUE(cues.value().is_light("repeat"));
  EXPECT_TRUE(cues.value().is_topical("over"));
  EXPECT_TRUE(cues.value().is_figure("toll"));
}

base::Result<Cues> load_with(const std::string& line) {
  const auto dir = std::filesystem::temp_directory_path() / "truceline-cues-test" / "statements";
  std::filesystem::create_directories(dir);
  std::ofstream(dir / "verbs.tsv") << "# test\n#: cue\tclass\tframes\texample\n" << line << "\n";
  for (const char* name : {"nouns.tsv", "adjectives.tsv", "prepositions.tsv"})
    std::ofstream(dir / name) << "#: cue\tclass\tframes\texample\n";
  std::ofstream(dir / "channels.tsv") << "#: noun\tchannel\n";
  for (const char* name :
       {"figures.tsv", "light_verbs.tsv", "topics.tsv", "naming.tsv", "aspects.tsv", "measures.tsv", "carriers.tsv"})
    std::ofstream(dir / name) << "#: noun\n";
  return load_cues(dir.parent_path().string());
}

TEST(Cues, BadEntriesAreNamedWithFileAndLine) {
  EXPECT_TRUE(load_with("say\tsay\tclause\tHe said it was so.").ok());
  for (const auto& [line, problem] : std::vector<std::pair<std::string, std::string>>{
           {"say\tsya\tclause\tHe said so.", "unknown class 'sya'"},
           {"say\tsay\tcluase\tHe said so.", "unknown frame 'cluase'"},
           {"say\tsay\tclause", "has no example"},
           {"say\tsay\tclause\tHe said so.\nsay\tsay\tquote\tSo, he said.", "'say' is given twice"},
           {"say\tsay\tclause\tHe said so.\tmore", "has 5 cells where the table has 4 columns"}}) {
    const auto loaded = load_with(line);
    ASSERT_FALSE(loaded.ok()) << line;
    EXPECT_EQ(loaded.error().problem, problem);
    EXPECT_NE(loaded.error().thing.find("verbs.tsv:"), std::string::npos);
  }
}

}  // namespace
}  // namespace truceline::lexicon
