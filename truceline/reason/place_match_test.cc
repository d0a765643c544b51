#include "truceline/reason/place_match.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace truceline::reason {
namespace {

IncidentPlace town(const char* name, std::optional<double> lat = 35.4, const char* country = "SY",
                   const char* feature = "PPL") {
  return {0, name, country, "", feature, lat, lat ? std::optional(36.6) : std::nullopt};
}

TEST(PlaceMatch, SaysWhyOrNothing) {
  struct Case {
    IncidentPlace a, b;
    const char* why;
  };
  const Case kCases[] = {
      {town("Khan Sheikhoun"), town("Khān Shaykhūn", 35.45), "one name spelled otherwise, 6 km apart"},
      {town("Deir al-Zor"), town("Deir ez-Zor"), "the same name, 0 km apart"},
      {town("Qamishli"), town("Al Qāmishlī"), "the same name, 0 km apart"},
      {town("Urm al-Kubra"), town("Urm al Kubra", std::nullopt), "the same name; one has no point"},
      {town("Maaret"), town("Maaret", std::nullopt, "SY", ""), "the same name; one has no point"},
      {town("Khan Sheikhoun"), town("Khān Shaykhūn", 36.4), ""},  // a hundred kilometres off
      {town("Aleppo"), town("Aleppo", 35.4, "SY", "ADM1"), ""},   // a town and its province
      {town("Syria", 35, "SY", "PCLI"), town("Syria", 35, "SY", "PCLI"), ""},
      {town("Albu Kamal"), town("Albu Kamal", 35.5, "IQ"), "the same name, 11 km apart, in two countries"},
      {town("Tripoli", std::nullopt), town("Tripoli", std::nullopt, "LY"), ""},
      {town("Homs"), town("Hama"), ""},
      {town("Ras"), town("Rasa"), ""},  // too short to be known by its consonants
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(same_place(c.a, c.b), c.why) << c.a.name << " / " << c.b.name;
    EXPECT_EQ(same_place(c.b, c.a), c.why);
    if (*c.why) {
      const auto keys = place_keys(c.a), others = place_keys(c.b);
      EXPECT_TRUE(std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return std::find(others.begin(), others.end(), key) != others.end();
      })) << c.a.name;
    }
  }
}

}  // namespace
}  // namespace truceline::reason
