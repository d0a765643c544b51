#include "truceline/lexicon/data_version.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace truceline::lexicon {
namespace {

namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

TEST(DataVersion, ChangesWithWhatTheFilesHold) {
  const fs::path dir = fs::temp_directory_path() / ("truceline_version_test_" + std::to_string(::getpid()));
  write(dir / "models/a.tlm", std::string(3 << 20, 'w'));
  write(dir / "knowledge/b/c.tsv", "one\n");
  const auto version = [&] { return data_version(dir.native()).value(); };
  const std::string first = version();
  EXPECT_EQ(first.substr(0, 7), "models.");
  EXPECT_EQ(first, version());
  write(dir / "knowledge/b/c.tsv", "two\n");
  const std::string edited = version();
  EXPECT_NE(edited, first);
  EXPECT_EQ(edited.substr(0, 15), first.substr(0, 15));  // the models are the same
  write(dir / "models/a.tlm", std::string(3 << 20, 'v'));
  EXPECT_NE(version().substr(0, 15), first.substr(0, 15));
  write(dir / "models/notes.md", "no weights");
  write(dir / "models/a.tlm", std::string(3 << 20, 'w'));
  EXPECT_EQ(version(), edited);
  fs::remove_all(dir);
}

}  // namespace
}  // namespace truceline::lexicon
