#include "truceline/annotate/places.h"

#include <gtest/gtest.h>

#include "truceline/annotate/actor_cases_for_test.h"
#include "truceline/annotate/place_support.h"

namespace truceline::annotate {
namespace {

/// The place with a mention that reads exactly `text`.
const record::Place* place_called(const ActorCase& c, const std::string& text) {
  for (const record::Place& place : c.places.places)
    for (const record::PlaceMention& m : place.mentions)
      if (text::slice(c.document.text, m.span) == text) return &place;
  return nullptr;
}

int mentions_of(const ActorCase& c, const std::string& name) {
  int count = 0;
  for (const record::Place& place : c.places.places)
    if (place.name == name) count += static_cast<int>(place.mentions.size());
  return count;
}

TEST(Places, AreResolvedByTheStory) {
  const struct {
    const char* story;
    const char* text;
    const char* country;
    double lat, lon;
    const char* feature;
  } cases[] = {
      {"mali", "Kidal", "ML", 18.44, 1.41, ""},          {"notplace", "Anefis", "ML", 18.05, 0.6, "PPL"},
      {"notplace", "Afrin", "SY", 36.51, 36.87, ""},     {"countries", "Tripoli", "LY", 32.89, 13.19, "PPLC"},
      {"metonym", "Moscow", "RU", 55.75, 37.62, "PPLC"}, {"metonym", "the Kremlin", "RU", 55.75, 37.62, "BLDG"},
      {"demonyms", "Ankara", "TR", 39.92, 32.85, "PPLC"}};
  for (const auto& e : cases) {
    const ActorCase c = read_case(e.story, "2016-12-09");
    const std::string text = e.text;
    const record::Place* place = place_called(c, text.starts_with("the ") ? text.substr(4) : text);
    EXPECT_TRUE(place && place->lat && place->lon) << e.story << ": " << e.text;
    if (!place || !place->lat) continue;
    EXPECT_EQ(place->country, e.country) << e.text;
    EXPECT_NEAR(*place->lat, e.lat, 0.3) << e.text;
    EXPECT_NEAR(*place->lon, e.lon, 0.3) << e.text;
    EXPECT_TRUE(!*e.feature || place->feature == e.feature) << e.text << " is " << place->feature;
    EXPECT_FALSE(place->rule.empty());
  }
}

TEST(Places, StandForGovernmentsWhereTheyAct) {
  const ActorCase c = read_case("metonym", "2016-12-09");
  EXPECT_EQ(mentions_of(c, "Moscow"), 1) << "'Moscow rejected' is the government, 'in Moscow' the town";
  EXPECT_EQ(mentions_of(c, "Kremlin"), 1) << "'Kremlin spokesman' is the government, 'outside the Kremlin' the place";
  EXPECT_FALSE(place_called(read_case("office", "2016-12-09"), "Moscow")) << "a minister's owner is a government";
  const ActorCase talks = read_case("countries", "2016-12-09");
  EXPECT_FALSE(place_called(talks, "Khartoum")) << "between two capitals";
  EXPECT_TRUE(place_called(talks, "Libya")) << "a road from there";
}

TEST(Places, AreNotInsideOtherNames) {
  const ActorCase c = read_case("notplace", "2016-12-09");
  EXPECT_FALSE(place_called(c, "Moscow")) << "a time zone";
  EXPECT_FALSE(place_called(c, "Geneva")) << "a convention";
  EXPECT_FALSE(place_called(read_case("people", "2016-12-09"), "Paris")) << "a surname";
  EXPECT_TRUE(place_called(read_case("people", "2016-12-09"), "Bamako"));
}

TEST(Places, HaveParts) {
  const ActorCase c = read_case("notplace", "2016-12-09");
  const record::Place* mali = place_called(c, "northern Mali");
  ASSERT_TRUE(mali);
  EXPECT_EQ(mali->part, "northern");
  EXPECT_EQ(mali->feature, "PCLI");
  const record::Place* idlib = place_called(c, "Idlib");
  ASSERT_TRUE(idlib);
  EXPECT_EQ(idlib->feature, "ADM1") << "Idlib province";
}

TEST(Places, OfDatelinesAndCreditsCarryNoTokens) {
  const ActorCase two = read_case("local", "2016-12-09", "BEIRUT/NEW YORK");
  ASSERT_TRUE(place_called(two, "BEIRUT"));
  EXPECT_EQ(place_called(two, "BEIRUT")->country, "LB");
  ASSERT_TRUE(place_called(two, "NEW YORK"));
  EXPECT_EQ(place_called(two, "NEW YORK")->country, "US");
  const ActorCase ruled = read_case("local", "2016-12-09", "TRIPOLI, Lebanon");
  ASSERT_TRUE(place_called(ruled, "TRIPOLI"));
  EXPECT_EQ(place_called(ruled, "TRIPOLI")->country, "LB") << "the country after the comma rules";
}

lexicon::GazetteerPlace town(const char* name, const char* country, const char* admin1, int population, double lat,
                             double lon) {
  lexicon::GazetteerPlace place;
  place.name = name;
  place.country = country;
  place.admin1 = admin1;
  place.population = population;
  place.lat = lat;
  place.lon = lon;
  place.located = true;
  place.feature = "PPL";
  place.source = "gazetteer";
  return place;
}

TEST(Likeliest, TakesTheStorysCountryOrNobody) {
  const auto found = gazetteer_for_test().find("tripoli");
  ASSERT_GE(found.size(), 2u);
  const auto country = [&](const CountryWeights& weights, const PlaceContext& context = {}) {
    const int at = likeliest({"tripoli", found, {}, {}, {}, {}}, context, weights);
    return at < 0 ? std::string() : found[static_cast<std::size_t>(at)].country;
  };
  EXPECT_EQ(country({}), "LY") << "the capital where nothing is known";
  EXPECT_EQ(country({{"LB", 5.0}}), "LB");
  EXPECT_EQ(country({{"LY", 5.0}, {"LB", 0.5}}), "LY");
  EXPECT_EQ(country({{"LY", 5.0}}, {"LB", "", false, false}), "LB") << "the text says so";
  const auto hamlet = town("Kidal", "ID", "", 900, 0, 0);
  EXPECT_EQ(likeliest({"kidal", {hamlet}, {}, {}, {}, {}}, {}, {{"ML", 3.0}}), -1)
      << "a hamlet on another continent is no answer";
  EXPECT_EQ(likeliest({"kidal", {hamlet}, {}, {}, {}, {}}, {}, {{"ID", 3.0}}), 0);
  EXPECT_EQ(likeliest({"kidal", {}, {}, {}, {}, {}}, {}, {}), -1);
  const NamedPlaces alone{"kidal", {hamlet}, {}, {{"ID", 0.25}}, {}, {}};
  EXPECT_EQ(likeliest(alone, {}, {{"ID", 0.25}, {"ML", 5.0}}), -1) << "its own vote does not bring its country in";
  EXPECT_EQ(likeliest(alone, {}, {{"ID", 0.25}}), 0) << "where the story speaks of no other";
  const auto city = town("Samara", "ID", "", 100000, 0, 0), namesake = town("Samar", "ID", "", 100000, 0, 0);
  EXPECT_EQ(likeliest({"samar", {city, namesake}, {}, {}, {}, {}}, {"", "", false, true}, {{"ID", 3.0}}), 1)
      << "its own name goes first";
  const auto big = town("Paris", "FR", "", 2000000, 48.9, 2.4),
             small = town("Paris", "US", "Texas", 25000, 33.7, -95.6);
  EXPECT_EQ(likeliest({"paris", {big, small}, {}, {}, {}, {}}, {}, {{"FR", 1.0}, {"US", 0.25}}), 0);
  EXPECT_EQ(likeliest({"paris", {big, small}, {}, {{"FR", 1.0}}, {}, {}}, {}, {{"FR", 1.0}, {"US", 0.25}}), 1)
      << "its own vote says nothing";
}

TEST(Support, ComesFromNamesNearBy) {
  const auto big = town("Paris", "FR", "Ile-de-France", 2000000, 48.9, 2.4);
  const auto small = town("Paris", "US", "Texas", 25000, 33.7, -95.6);
  auto county = town("Lamar County", "US", "Texas", 30000, 33.6, -95.5);
  county.feature = "ADM2";
  auto state = town("Texas", "US", "Texas", 25000000, 31.25, -99.25);
  state.feature = "ADM1";
  const auto far = town("Boston", "US", "Massachusetts", 600000, 42.4, -71.1);
  const auto gain = [&](const lexicon::GazetteerPlace& other) {
    std::vector<NamedPlaces> names{{"paris", {big, small}, {}, {}, {}, {}}, {"other", {other}, {}, {}, {}, {}}};
    support_each_other(names, {});
    EXPECT_EQ(names[0].support[0], 0) << "nothing lies near the other Paris";
    return names[0].support[1];
  };
  EXPECT_GT(gain(county), 1);
  EXPECT_GT(gain(state), 1) << "the story names its division";
  EXPECT_EQ(gain(far), 0);
}

}  // namespace
}  // namespace truceline::annotate
