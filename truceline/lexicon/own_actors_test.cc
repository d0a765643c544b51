#include "truceline/lexicon/own_actors.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "truceline/lexicon/fold.h"

namespace truceline::lexicon {
namespace {

const std::string kTop = "#: name\taliases\trole\tcountry\tcameo\tfrom\tto\tbody\tsex\twikidata\n";

const ActorBase& shipped() {
  static const ActorBase loaded = load_actors(TRUCELINE_SOURCE_DIR "/knowledge").value();
  return loaded;
}

/// A file of a user, gone after the test.
class OwnActors : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::temp_directory_path() /
              ("truceline_own_" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    std::filesystem::create_directories(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string file(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name, std::ios::binary) << text;
    return (folder_ / name).string();
  }
  ActorBase with(const std::string& text) const {
    auto loaded = with_own_actors(shipped(), {file("own.txt", text)});
    EXPECT_TRUE(loaded.ok()) << loaded.error().message();
    return loaded.ok() ? std::move(loaded).value() : ActorBase();
  }

  std::filesystem::path folder_;
};

const KnownActor* actor(const ActorBase& base, const std::string& name) {
  for (const NameMatch& m : base.named(fold(name)))
    if (m.of == NameMatch::Of::actor) return &base.actors()[m.index];
  return nullptr;
}

TEST_F(OwnActors, TablesComeBeforeWhatIsKnown) {
  const ActorBase base = with(kTop + "Kofi Annan\t\tmayor\tMLI\tMLIGOV\t2030-01\t\t\tm\t\n" +
                              "Zara Quell\tZ. Quell\tmayor\tMLI\tMLIGOV\t2030-01\t\t\tf\tQ1\n");
  ASSERT_NE(actor(base, "Z. Quell"), nullptr);
  EXPECT_EQ(identity_at(*actor(base, "Zara Quell"), "2031-01-01").cameo, "MLIGOV");
  EXPECT_EQ(actor(base, "Zara Quell")->sex, 'f');
  EXPECT_EQ(identity_at(*actor(base, "Kofi Annan"), "2031-01-01").role, "mayor");
  EXPECT_EQ(identity_at(*actor(base, "Kofi Annan"), "2000-06-18").role, "secretary general") << "and stays who he was";
  EXPECT_EQ(actor(shipped(), "Zara Quell"), nullptr);
}

TEST_F(OwnActors, BadTablesAreNamedWithTheirLineAndNothingIsLoaded) {
  const struct {
    const char* text;
    const char* message;
  } cases[] = {
      {"#: name\taliases\tkind\nClub\t\tclub\n", "own.tsv:2: has the unknown kind 'club'"},
      {"#: name\taliases\tkind\tcountry\tcameo\nClub\t\tngo\t\tNGO\nHut\t\tngo\tQQQ\tNGO\n",
       "own.tsv:3: names the unknown"},
      {"#: phrase\tcode\tkind\nheron\tQQ\tperson\n", "own.tsv:2: has a code"},
      {"#: colour\tsize\nred\t3\n", "own.tsv: has columns that no table of actors has"},
      {"#: name\taliases\trole\nA B\t\tmayor\tMLI\n", "own.tsv:2: has 4 cells"},
      {"", "own.tsv: holds no actors"},
      {"A_B_ [MLIREB]\n\xff\xfe", "own.tsv:2: is not UTF-8 text"},
      {"#: phrase\tcode\tkind\nheron\xe9\tMIL\tperson\n", "own.tsv:2: is not UTF-8 text"},
  };
  for (const auto& c : cases) {
    const std::string path = file("own.tsv", c.text);
    const auto faults = check_actors(shipped(), path);
    ASSERT_FALSE(faults.empty()) << c.message;
    EXPECT_NE(faults.front().message().find(c.message), std::string::npos) << faults.front().message();
    const auto loaded = with_own_actors(shipped(), {path});
    ASSERT_FALSE(loaded.ok()) << c.message;
    EXPECT_NE(loaded.error().message().find(c.message), std::string::npos) << loaded.error().message();
  }
  EXPECT_FALSE(with_own_actors(shipped(), {(folder_ / "missing.tsv").string()}).ok());
}

TEST_F(OwnActors, DictionariesLoadAsTheyAre) {
  const ActorBase base = with(
      "# comment\n"
      "ZARA_QUELL_ ;old 12/99\n"
      "+MADAM_QUELL_\n"
      "\t[MLIGOV 991231-080507]\t# in office\n"
      "\t[MLIELI >080508]\n"
      "QUELLVILLE_ [MLI]\n"
      "SERGEI_LAVROV_\n+LAVROV_OF_MOSCOW_\n\t[RUSGOV]\n"
      "BLUE_HERONS_ [MLIREB]\n"
      "QLF [MLIREB]\n"
      "HERON_SHOES_ [---]\n"
      "!PERSON! = MAN, MEN\n"
      "GANGDOM {} [~CRM]\n"
      "LAWOX {LAWOXEN} [~COP]\n"
      "HERON!PERSON! [~AGR]\n");
  const KnownActor* quell = actor(base, "Madam Quell");
  ASSERT_NE(quell, nullptr);
  EXPECT_EQ(quell->kind, "person");
  EXPECT_EQ(identity_at(*quell, "2003-01-01").cameo, "MLIGOV");
  EXPECT_EQ(identity_at(*quell, "2009-01-01").cameo, "MLIELI");
  ASSERT_NE(actor(base, "Lavrov of Moscow"), nullptr);
  EXPECT_EQ(actor(base, "Lavrov of Moscow")->name, "Sergei Lavrov") << "whom we know gets one more name";
  EXPECT_EQ(base.named("quellville").front().of, NameMatch::Of::capital);
  EXPECT_EQ(actor(base, "Blue Herons")->kind, "armed_group");
  EXPECT_TRUE(base.named("qlf").front().exact);
  EXPECT_TRUE(base.discarded("heron shoes"));
  EXPECT_TRUE(base.continues("heron"));
  EXPECT_EQ(base.agent("lawoxen")->code, "COP");
  EXPECT_TRUE(base.agent("lawoxen")->plural);
  EXPECT_EQ(base.agent("heronmen")->code, "AGR");
  EXPECT_EQ(base.agent("gangdoms"), nullptr);
}

TEST_F(OwnActors, AFileWithoutCodesHoldsDiscards) {
  const ActorBase base = with("HERON_SHOES_\nHeron cup\n");
  EXPECT_TRUE(base.discarded("heron shoes"));
  EXPECT_TRUE(base.discarded("heron cup"));
  EXPECT_FALSE(base.discarded("heron"));
}

TEST_F(OwnActors, EntriesOfADictionaryWithAFaultAreToldAndPassedOver) {
  const std::string text =
      "ZARA_QUELL_\n\t[MLIGOV 991231-080507]\n\t[MLIELI 080508-070101]\n"
      "BLUE_HERONS_ [MLIREB]\nGREEN_HERONS_ [MLIRE]\nNAMELESS_\nRED_HERONS_ [MLIREB]\nLAWOX [~CO\n";
  const auto faults = check_actors(shipped(), file("own.txt", text));
  ASSERT_EQ(faults.size(), 4u);
  for (const char* line : {":3: has a code", ":5: has a code", ":6: has a name but no code", ":8: has a bracket"})
    EXPECT_TRUE(std::any_of(faults.begin(), faults.end(), [&](const auto& f) {
      return f.message().find(line) != std::string::npos;
    })) << line;
  EXPECT_FALSE(with_own_actors(shipped(), {file("own.txt", text)}).ok()) << "four faults in two entries: damaged";
  std::string many = text;
  for (char c = 'A'; c <= 'Z'; ++c)
    for (int i = 0; i < 4; ++i)
      many += std::string(4, c) + "_" + std::string(1, static_cast<char>('A' + i)) + "X_ [MLIREB]\n";
  const ActorBase base = with(many);
  EXPECT_NE(actor(base, "Blue Herons"), nullptr);
  EXPECT_EQ(actor(base, "Zara Quell"), nullptr) << "not with half its codes";
}

TEST_F(OwnActors, NameTheirContentInTheVersion) {
  const auto version = [&](const std::string& text) { return own_files_version({file("own.txt", text)}).value(); };
  EXPECT_EQ(own_files_version({}).value(), "");
  EXPECT_NE(version("A_B_ [MLIREB]\n"), version("A_B_ [MLIGOV]\n"));
  EXPECT_EQ(version("A_B_ [MLIREB]\n"), version("A_B_ [MLIREB]\n"));
}

}  // namespace
}  // namespace truceline::lexicon
