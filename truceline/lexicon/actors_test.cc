#include "truceline/lexicon/actors.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "truceline/lexicon/compile_gazetteer.h"
#include "truceline/lexicon/fold.h"
#include "truceline/lexicon/gazetteer.h"
#include "truceline/lexicon/place_table.h"

namespace truceline::lexicon {
namespace {

const std::string kShipped = std::string(TRUCELINE_SOURCE_DIR) + "/knowledge";

TEST(Fold, MakesSpellingsMeet) {
  const std::pair<const char*, const char*> cases[] = {{"Sana'a", "sanaa"},   {"Urm al-Kubra", "urm al kubra"},
                                                       {"U.N.", "un"},        {"  São  Tomé ", "sao tome"},
                                                       {"Mórfou", "morfou"},  {"Ta’izz", "taizz"},
                                                       {"Łódź", "lodz"},      {"Çavuşoğlu", "cavusoglu"},
                                                       {"Straße", "strasse"}, {"Al Ḩudaydah", "al Ḩudaydah"},
                                                       {"Киев", "Киев"},      {"", ""},
                                                       {"Æbelø", "aebelo"},   {"Œuvre", "oeuvre"},
                                                       {"Þórr", "thorr"},     {"a\xC3", "a\xC3"}};
  for (const auto& [name, key] : cases) EXPECT_EQ(fold(name), key) << name;
}

/// A knowledge folder whose tables are the shipped ones but for one.
class BadTables : public ::testing::Test {
 protected:
  void SetUp() override {
    dir_ = std::filesystem::temp_directory_path() /
           ("truceline_tables_" + std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()));
    std::filesystem::remove_all(dir_);
    std::filesystem::create_directories(dir_ / "actors");
    std::filesystem::create_directories(dir_ / "places");
    for (const auto& entry : std::filesystem::directory_iterator(kShipped + "/actors"))
      std::filesystem::copy(entry.path(), dir_ / "actors");
  }
  void TearDown() override { std::filesystem::remove_all(dir_); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(dir_ / name) << text; }

  std::filesystem::path dir_;
};

TEST_F(BadTables, AreNamedWithTheirLine) {
  const struct {
    const char* table;
    const char* text;
    const char* message;
  } cases[] = {
      {"states.tsv", "XY\tXY\tQXQ\tNowhere\n", "states.tsv:1: needs an ISO code"},
      {"states.tsv", "# top\nQXQ\tXY\tXy\tNowhere\n", "states.tsv:2: has a CAMEO code"},
      {"organisations.tsv", "Club\t\tclub\t\tNGO\t\t\n", "organisations.tsv:1: has the unknown kind 'club'"},
      {"organisations.tsv", "Club\t\tngo\tQQQ\tNGO\t\t\n", "organisations.tsv:1: names the unknown state 'QQQ'"},
      {"armed_groups.tsv", "Band\t\tarmed_group\tMLI\tMLIRE\t\t\n", "armed_groups.tsv:1: needs a CAMEO code"},
      {"body_spans.tsv", "No Such Band\t2016\t\tparty\tMLI\tMLIPTY\n", "body_spans.tsv:1: names the unknown body"},
      {"body_spans.tsv", "M23\t2016\t2015\tparty\tCOD\tCODPTY\n", "body_spans.tsv:1: ends before it begins"},
      {"body_spans.tsv", "M23\t2016\t\tclub\tCOD\tCODPTY\n", "body_spans.tsv:1: has the unknown kind"},
      {"people.tsv", "A B\t\tmayor\tMLI\tMLIGOV\t2016-1\t\t\t\t\n", "people.tsv:1: has a date"},
      {"people.tsv", "A B\t\tmayor\tMLI\tMLIGOV\t2016\t2015\t\t\t\n", "people.tsv:1: ends before it begins"},
      {"people.tsv", "A B\t\tmayor\tQQQ\tMLIGOV\t2016\t2017\t\t\t\n", "people.tsv:1: names the unknown state"},
      {"agents.tsv", "troops\tMIL\tpeople\tpz\n", "agents.tsv:1: has an unknown flag"},
      {"agents.tsv", "troops\tMIL\tarmy\tp\n", "agents.tsv:1: has the unknown kind"},
      {"modifiers.tsv", "rebel\tREBE\n", "modifiers.tsv:1: has a code"},
      {"given_names.tsv", "x\tAna\n", "given_names.tsv:1: needs m or f"},
      {"cues.tsv", "part\n", "cues.tsv:1: needs the list's name"},
  };
  for (const auto& c : cases) {
    const std::string name = std::string("actors/") + c.table;
    const std::filesystem::path good = kShipped + "/" + name;
    write(name, c.text);
    const auto loaded = load_actors(dir_.string());
    ASSERT_FALSE(loaded.ok()) << c.message;
    EXPECT_NE(loaded.error().message().find(c.message), std::string::npos) << loaded.error().message();
    std::filesystem::copy_file(good, dir_ / name, std::filesystem::copy_options::overwrite_existing);
  }
  EXPECT_TRUE(load_actors(dir_.string()).ok());
  std::filesystem::remove(dir_ / "actors/people.tsv");
  EXPECT_FALSE(load_actors(dir_.string()).ok());
}

TEST_F(BadTables, OfPlacesAreNamedWithTheirLine) {
  const auto complaint = [&](const std::string& text, const std::string& name = "places/extra.tsv") {
    write(name, text);
    const auto read = read_place_table((dir_ / name).string());
    return read.ok() ? "none" : read.error().message();
  };
  const std::string heading = "#: name\tcountry\tlat\tlon\tfeature\n";
  const std::pair<const char*, const char*> cases[] = {{"X\tML\t91\t0\tPPL\n", ":2: has no latitude"},
                                                       {"X\tML\tnorth\t0\tPPL\n", ":2: has no latitude"},
                                                       {"X\tMLI\t1\t0\tPPL\n", ":2: has the country"},
                                                       {"X\tML\t1\t0\t\n", ":2: has no feature code"},
                                                       {"\tML\t1\t0\tPPL\n", ":2: has no name"},
                                                       {"# a\nX\tML\t1\t\tPPL\n", ":3: has no latitude"},
                                                       {"", "has no places"},
                                                       {"X\tML\t1\t2\tPPL\n", "none"}};
  for (const auto& [row, message] : cases)
    EXPECT_NE(complaint(heading + row).find(message), std::string::npos) << row << complaint(heading + row);
  EXPECT_NE(complaint("name,lat\nX,1\n", "a.csv").find(":1: has no column 'lon'"), std::string::npos);
  EXPECT_NE(complaint("name,lat,long\n", "a.csv").find(":1: has the unknown column 'long'"), std::string::npos);
  EXPECT_NE(complaint("name,lat,lon\n\"X,1,2\n", "a.csv").find(":2: has a quotation mark"), std::string::npos);
  EXPECT_EQ(complaint("name,lat,lon,country\r\n\"X, \"\"Y\"\"\",1,2,ML\r\n", "a.csv"), "none");
}

TEST_F(BadTables, CompiledPlacesAreTheSameAgainAndComplainWhereDamaged) {
  const std::string dump =
      "1\tAl Aba\tAl Aba\tEl Aba\t5.1\t7.4\tP\tPPL\tNG\t\t02\t\t\t\t900\t\t\t\t\n"
      "2\tAbia\tAbia\t\t5.0\t7.5\tA\tADM1\tNG\t\t02\t\t\t\t0\t\t\t\t\n"
      "3\tAba School\tAba School\t\t5.0\t7.5\tS\tSCH\tNG\t\t02\t\t\t\t0\t\t\t\t\n";
  write("NG.txt", dump);
  const auto entries = read_place_table((dir_ / "NG.txt").string());
  ASSERT_TRUE(entries.ok()) << entries.error().message();
  ASSERT_EQ(entries.value().size(), 2u) << "a school is no place of the news";
  const std::string bytes = compile_gazetteer(entries.value(), "GeoNames");
  EXPECT_EQ(bytes, compile_gazetteer(entries.value(), "GeoNames"));
  const std::string path = (dir_ / "own.tlg").string();
  write("own.tlg", bytes);
  const auto own = open_places(path, true);
  ASSERT_TRUE(own.ok()) << own.error().message();
  EXPECT_EQ(own.value().attribution(), "GeoNames");
  std::vector<GazetteerPlace> found;
  own.value().find("el aba", found);
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0].name + "|" + found[0].admin1 + "|" + found[0].country + "|" + found[0].source,
            "Al Aba|Abia|NG|own");
  EXPECT_NEAR(found[0].lon, 7.4, 1e-6);
  EXPECT_TRUE(own.value().continues("al"));
  EXPECT_FALSE(own.value().continues("al a"));
  write("own.tlg", bytes.substr(0, bytes.size() - 1));
  EXPECT_NE(open_places(path, true).error().message().find("is cut off"), std::string::npos);
  write("own.tlg", dump);
  EXPECT_NE(open_places(path, true).error().message().find("is no compiled table"), std::string::npos);
  EXPECT_FALSE(load_gazetteer(dir_.string()).ok()) << "the large table is missing";
}

TEST(Gazetteer, FindsByEachSpelling) {
  auto loaded = load_gazetteer(kShipped);
  ASSERT_TRUE(loaded.ok()) << loaded.error().message();
  const Gazetteer& places = loaded.value();
  for (const char* name :
       {"Kiev", "Kyiv", "Hodeidah", "Hudaydah", "Aleppo", "Shebekino", "Batticaloa", "Anefis", "Fiji"})
    EXPECT_FALSE(places.find(fold(name)).empty()) << name;
  EXPECT_TRUE(places.find("no such place at all").empty());
  EXPECT_TRUE(places.find("").empty());
  EXPECT_TRUE(places.continues("urm al"));
  EXPECT_TRUE(places.continues("urm al kubra"));
  EXPECT_FALSE(places.continues("urm al k")) << "whole words only";
  const auto paris = places.find("paris");
  ASSERT_GE(paris.size(), 2u);
  EXPECT_EQ(paris.front().country, "FR") << "the most populous first";
}

class Shipped : public ::testing::Test {
 protected:
  static const ActorBase& base() {
    static const ActorBase loaded = load_actors(kShipped).value();
    return loaded;
  }
  static const KnownActor& person(const std::string& name) {
    for (const NameMatch& m : base().named(fold(name)))
      if (m.of == NameMatch::Of::actor) return base().actors()[m.index];
    ADD_FAILURE() << name;
    return base().actors().front();
  }
};

TEST_F(Shipped, OfficesAreDated) {
  const struct {
    const char* name;
    const char* date;
    const char* role;
    const char* cameo;
    bool former;
  } cases[] = {
      {"John Kerry", "2016-12-09", "foreign minister", "USAGOV", false},
      {"John Kerry", "2018-05-01", "former foreign minister", "USAELI", true},
      {"John Kerry", "2010-05-01", "", "USA", false},
      {"John Kerry", "", "foreign minister", "USAGOV", false},
      {"Boris Johnson", "2017-05-01", "foreign minister", "GBRGOV", false},
      {"Boris Johnson", "2020-05-01", "prime minister", "GBRGOV", false},
      {"Kofi Annan", "2000-06-18", "secretary general", "IGOUNO", false},
      {"Kofi Annan", "2012-05-01", "envoy", "IGOUNO", false},
      {"Salva Kiir", "2014-01", "president", "SSDGOV", false},
  };
  for (const auto& c : cases) {
    const Identity now = identity_at(person(c.name), c.date);
    EXPECT_EQ(now.role, c.role) << c.name << " on " << c.date;
    EXPECT_EQ(now.cameo, c.cameo) << c.name << " on " << c.date;
    EXPECT_EQ(now.former, c.former) << c.name << " on " << c.date;
  }
  EXPECT_EQ(base().holders("foreign minister", "RUS", "2016-12-09").size(), 1u);
  EXPECT_TRUE(base().holders("foreign minister", "RUS", "").empty()) << "no date, no holder";
}

TEST_F(Shipped, BodiesAreDated) {
  const struct {
    const char* name;
    const char* date;
    const char* kind;
    const char* cameo;
  } cases[] = {
      {"Taliban", "2001-01-15", "government", "AFGGOVTAL"},
      {"Taliban", "2010-05-01", "armed_group", "AFGINSTAL"},
      {"Taliban", "2021-08-14", "armed_group", "AFGINSTAL"},
      {"Taliban", "2021-08-15", "government", "AFGGOVTAL"},
      {"Taliban", "", "government", "AFGGOVTAL"},
      {"UNITA", "1998-05-01", "armed_group", "AGOREB"},
      {"UNITA", "2010-05-01", "party", "AGOOPP"},
      {"M23", "2025-01-27", "armed_group", "CODREB"},
  };
  for (const auto& c : cases) {
    const Identity now = identity_at(person(c.name), c.date);
    EXPECT_EQ(now.kind, c.kind) << c.name << " on " << c.date;
    EXPECT_EQ(now.cameo, c.cameo) << c.name << " on " << c.date;
    EXPECT_FALSE(now.former) << c.name << " on " << c.date;
  }
}

TEST_F(Shipped, NamesAndNouns) {
  EXPECT_TRUE(base().named("milf").front().exact) << "acronyms as written";
  EXPECT_FALSE(base().named("taliban").front().exact);
  EXPECT_TRUE(base().named("nobody by this name").empty());
  EXPECT_TRUE(base().continues("moro islamic"));
  EXPECT_FALSE(base().continues("moro islamic liberation front"));
  ASSERT_TRUE(base().agent("spokesmen"));
  EXPECT_TRUE(base().agent("spokesmen")->plural);
  EXPECT_FALSE(base().agent("spokesman")->plural);
  EXPECT_TRUE(base().agent("armies")->plural);
  EXPECT_FALSE(base().agent("table"));
  ASSERT_TRUE(base().modifier("rebel"));
  EXPECT_TRUE(base().modifier("rebel")->strong);
  EXPECT_EQ(base().given_name_sex("maria"), 'f');
  EXPECT_EQ(base().given_name_sex("no name"), ' ');
  EXPECT_TRUE(base().is_cue("place_adposition", "in"));
  EXPECT_FALSE(base().is_cue("place_adposition", "with"));
  EXPECT_EQ(base().state_by_iso2("ML")->iso3, "MLI");
  EXPECT_FALSE(base().state("QQQ"));
}

TEST_F(Shipped, ParentsAndBodiesExist) {
  const auto known = [](const std::string& name) {
    for (const NameMatch& m : base().named(fold(name)))
      if (m.of == NameMatch::Of::actor) return true;
    return false;
  };
  for (const KnownActor& actor : base().actors()) {
    EXPECT_TRUE(actor.parent.empty() || known(actor.parent)) << actor.name << " is part of " << actor.parent;
    for (const Office& office : actor.offices)
      EXPECT_TRUE(office.body.empty() || known(office.body)) << actor.name << " serves " << office.body;
  }
}

}  // namespace
}  // namespace truceline::lexicon
