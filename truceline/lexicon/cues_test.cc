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
  EXPECT_TRUE(cues.value().is_figure("toll"));
}

base::Result<Cues> load_with(const std::string& line) {
  const auto dir = std::filesystem::temp_directory_path() / "truceline-cues-test" / "statements";
  std::filesystem::create_directories(dir);
  std::ofstream(dir / "cues.tsv") << "# test\n#: cue\tclass\tframes\texample\n" << line << "\n";
  std::ofstream(dir / "channels.tsv") << "#: noun\tchannel\n";
  std::ofstream(dir / "figures.tsv") << "#: noun\n";
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
    EXPECT_NE(loaded.error().thing.find("cues.tsv:"), std::string::npos);
  }
}

}  // namespace
}  // namespace truceline::lexicon
