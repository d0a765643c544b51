#include "truceline/run/truce_area.h"

#include <gtest/gtest.h>

#include <string>

namespace truceline::run {
namespace {

const lexicon::ActorBase& base() {
  static const auto kBase = lexicon::load_actors(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge").value();
  return kBase;
}

/// A story of one truce that the Russian army is party to, and the places that it speaks of.
struct Told {
  record::Story story;

  Told() {
    record::Actor army;
    army.name = "Russian army";
    army.kind = "military";
    army.country = "RUS";
    army.codes.cameo = "RUSMIL";
    story.actors.push_back(army);
    record::Truce truce;
    truce.name = "truce";
    truce.names = {"truce"};
    truce.bound = {record::ActorId{0}};
    story.truces.push_back(truce);
    story.published.value = "2026-03-14";
  }
  Told& place(const char* name, const char* country, const char* feature, std::size_t mentions = 1) {
    record::Place place;
    place.name = name;
    place.country = country;
    place.feature = feature;
    place.mentions.resize(mentions);
    story.places.push_back(place);
    return *this;
  }
  std::string name() const { return truce_name(story, 0, truce_area(story, 0, base())); }
};

TEST(TruceArea, TheTownsOfTheStoryOutweighOneForeignArmy) {
  EXPECT_EQ(Told().name(), "Russia truce, March 2026");
  EXPECT_EQ(Told().place("Idlib", "SY", "PPLA").place("Hama", "SY", "PPLA").name(), "Syria truce, March 2026");
}

TEST(TruceArea, CapitalsAndCountriesAreWhoSpeaks) {
  EXPECT_EQ(Told().place("Damascus", "SY", "PPLC", 4).place("Syria", "SY", "PCLI", 4).name(),
            "Russia truce, March 2026");
  EXPECT_EQ(Told().place("Idlib", "SY", "PPLA").place("Moscow", "RU", "PPLC", 9).name(), "Syria truce, March 2026");
}

TEST(TruceArea, ManyTownsOfAnotherCountryLeaveThePartyItsOwn) {
  EXPECT_EQ(Told().place("Idlib", "SY", "PPLA").place("Rostov", "RU", "PPLA", 3).name(), "Russia truce, March 2026");
}

}  // namespace
}  // namespace truceline::run
