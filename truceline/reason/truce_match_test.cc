#include "truceline/reason/truce_match.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace truceline::reason {
namespace {

using Names = std::vector<std::string>;

TruceIdentity truce(Names countries, Names places, Names parties, const char* from, const char* to) {
  return {std::move(countries), std::move(places), std::move(parties), from, to};
}

struct Case {
  const char* why;
  TruceIdentity a, b;
  bool same;
};

TEST(TruceMatch, AreaPartiesAndTimeTellNeverTheName) {
  const TruceIdentity sudan = truce({"SD"}, {}, {"state:SDN", "front@SDN"}, "2026-03-01", "2026-03-05");
  const std::array<Case, 10> kCases = {{
      {"the same again", sudan, sudan, true},
      {"one party in common, days later", sudan, truce({"SD"}, {}, {"state:SDN"}, "2026-03-08", "2026-03-08"), true},
      {"another country", sudan, truce({"YE"}, {}, {"state:SDN", "front@SDN"}, "2026-03-01", "2026-03-05"), false},
      {"other parties", sudan, truce({"SD"}, {}, {"state:ETH", "league@ETH"}, "2026-03-01", "2026-03-05"), false},
      {"forgotten for two months", sudan, truce({"SD"}, {}, {"state:SDN", "front@SDN"}, "2026-05-05", "2026-05-05"),
       false},
      {"the same, with the later one first", truce({"SD"}, {}, {"state:SDN", "front@SDN"}, "2026-05-05", "2026-05-05"),
       sudan, false},
      {"one town of two", truce({"SD"}, {"7", "8"}, {"state:SDN"}, "2026-03-01", "2026-03-01"),
       truce({"SD"}, {"8"}, {"front@SDN"}, "2026-03-02", "2026-03-02"), true},
      {"two towns", truce({"SD"}, {"7"}, {"state:SDN", "front@SDN"}, "2026-03-01", "2026-03-01"),
       truce({"SD"}, {"8"}, {"state:SDN", "front@SDN"}, "2026-03-01", "2026-03-01"), false},
      {"a town and the country, same day, both parties",
       truce({"SD"}, {"7"}, {"state:SDN", "front@SDN"}, "2026-03-01", "2026-03-01"), sudan, true},
      {"a town and the country, nobody named", truce({"SD"}, {"7"}, {}, "2026-03-20", "2026-03-20"), sudan, false},
  }};
  for (const Case& c : kCases) {
    const TruceMatch there = match_truces(c.a, c.b), back = match_truces(c.b, c.a);
    EXPECT_EQ(there.score >= kSameTruce, c.same) << c.why << ": " << there.score << " " << there.why;
    EXPECT_EQ(there.score, back.score) << c.why;
    EXPECT_EQ(there.why, back.why) << c.why;
  }
}

TEST(TruceMatch, SaysWhy) {
  const TruceIdentity a = truce({"SD"}, {"7"}, {"state:SDN"}, "2026-03-01", "2026-03-01");
  const TruceIdentity b = truce({"SD"}, {"7"}, {"state:SDN"}, "2026-03-03", "2026-03-04");
  EXPECT_EQ(match_truces(a, b).why, "same country, same place, 1 party in common, spoken of within 2 days");
  EXPECT_EQ(match_truces(truce({}, {}, {"x"}, "", ""), truce({}, {}, {"x"}, "", "")).why,
            "no country named, 1 party in common, spoken of within 0 days");
}

}  // namespace
}  // namespace truceline::reason
