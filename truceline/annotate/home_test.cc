#include "truceline/annotate/home.h"

#include <gtest/gtest.h>

#include "truceline/annotate/actor_cases_for_test.h"

namespace truceline::annotate {
namespace {

const lexicon::OutletHomes& homes() {
  static const lexicon::OutletHomes loaded =
      lexicon::load_outlet_homes(TRUCELINE_SOURCE_DIR "/knowledge", gazetteer_for_test()).value();
  return loaded;
}

HomeHint hint(const std::string& outlet, const lexicon::GazetteerPlace* given = nullptr) {
  return home_hint(given, outlet, homes(), gazetteer_for_test(), base_for_test());
}

lexicon::GazetteerPlace place(const std::string& words) {
  return lexicon::place_in_words(gazetteer_for_test(), words).value();
}

TEST(HomeHint, TheCallerGoesBeforeTheTableAndTheTableBeforeTheName) {
  const lexicon::GazetteerPlace texas = place("Paris, Texas");
  EXPECT_EQ(hint("Sudan Tribune", &texas).basis, "given");
  EXPECT_EQ(hint("Sudan Tribune", &texas).places.at(0).admin1, "Texas");
  EXPECT_EQ(hint("Sudan Tribune").basis, "table");
  EXPECT_EQ(hint("Sudan Tribune").places.at(0).country, "SD");
  const HomeHint named = hint("The Paris News");
  EXPECT_EQ(named.basis, "name");
  EXPECT_EQ(named.key, "paris");
  EXPECT_GT(named.places.size(), 1U) << "which Paris the story will tell";
}

TEST(HomeHint, NothingIsMadeUp) {
  EXPECT_TRUE(hint("").places.empty());
  EXPECT_TRUE(hint("Reuters").places.empty()) << "a wire of the whole world";
  EXPECT_TRUE(hint("Star Tribune").places.empty()) << "villages are called Star, papers too";
  EXPECT_TRUE(hint("The Independent").places.empty());
}

TEST(ByHome, FallsWithTheDistance) {
  const auto home = place("Paris, Texas");
  const double there = by_home(home, home), near = by_home(place("Sulphur Springs, Texas"), home),
               division = by_home(place("El Paso, Texas"), home), country = by_home(place("Denver, Colorado"), home);
  EXPECT_GT(there, division);
  EXPECT_GE(there, near);
  EXPECT_GT(near, division);
  EXPECT_GT(division, country);
  EXPECT_GT(country, 0);
  EXPECT_EQ(by_home(place("Paris"), home), 0) << "another country";
  EXPECT_GT(by_home(place("Kosti"), place("Sudan")), 0) << "a country is a home as well";
}

}  // namespace
}  // namespace truceline::annotate
