#include "truceline/lexicon/network.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "truceline/base/file.h"

namespace truceline::lexicon {
namespace {

const std::string kTiny = std::string(TRUCELINE_SOURCE_DIR) + "/truceline/annotate/testdata/tiny.tlm";

base::Result<Network> load_bytes(const std::string& bytes) {
  const std::string path =
      (std::filesystem::temp_directory_path() / ("truceline_network_test_" + std::to_string(::getpid()))).string();
  std::ofstream(path, std::ios::binary) << bytes;
  auto loaded = load_network(path);
  std::filesystem::remove(path);
  return loaded;
}

TEST(LoadNetwork, ReadsWhatTrainingWrites) {
  const auto network = load_network(kTiny);
  ASSERT_TRUE(network.ok()) << network.error().message();
  EXPECT_EQ(network.value().hidden, 8u);
  EXPECT_EQ(network.value().upos, (std::vector<std::string>{"NOUN", "VERB", "PROPN", "X"}));
  EXPECT_EQ(network.value().inputs(), 20u);
  EXPECT_EQ(network.value().heads.outputs, 4u + 3 + 3 + 9 + 4 * 8);
}

TEST(LoadNetwork, SaysWhatIsWrong) {
  const std::string good = base::read_file(kTiny).value();
  std::string other = good;
  other[0] = 'X';
  std::string sizes = good;
  sizes.replace(sizes.find("config\thidden\t8"), 15, "config\thidden\t4");
  std::string letters = good;
  letters.replace(letters.find("config\tarc\t8"), 12, "config\tarc\tx");
  const struct {
    std::string bytes, message;
  } cases[] = {
      {"", "with something in it"},       {other, "is not a Truceline model"},
      {good.substr(0, 40), "is cut off"}, {good.substr(0, good.size() / 2), "is cut off"},
      {sizes, "do not fit together"},     {letters, "damaged header"},
  };
  for (const auto& c : cases) {
    const auto loaded = load_bytes(c.bytes);
    ASSERT_FALSE(loaded.ok()) << c.message;
    EXPECT_NE(loaded.error().message().find(c.message), std::string::npos) << loaded.error().message();
  }
  EXPECT_FALSE(load_network("/no/such/file").ok());
}

}  // namespace
}  // namespace truceline::lexicon
