#include "truceline/reason/figures.h"

#include <gtest/gtest.h>

namespace truceline::reason {
namespace {

Toll toll(double value, const std::string& claimant, const std::string& published, const std::string& bound = "",
          const std::string& unit = "people") {
  Toll t;
  t.figure.value = value;
  t.figure.bound = bound;
  t.figure.unit = unit;
  t.figure.measure = "killed";
  t.claimant = claimant;
  t.published = published;
  return t;
}

TEST(Figures, TwoWhoCountOneThingOtherwise) {
  EXPECT_TRUE(tolls_clash(toll(31, "army", "2026-05-04"), toll(12, "rebels", "2026-05-04")));
  EXPECT_TRUE(tolls_clash(toll(31, "army", "2026-05-04"), toll(12, "rebels", "2026-05-05"))) << "a toll does not fall";
  EXPECT_TRUE(tolls_clash(toll(31, "army", "2026-05-04", "at_least"), toll(12, "rebels", "2026-05-04")));
}

TEST(Figures, WhatIsNoClash) {
  EXPECT_FALSE(tolls_clash(toll(31, "army", "2026-05-04"), toll(48, "rebels", "2026-05-05"))) << "it has risen";
  EXPECT_FALSE(tolls_clash(toll(31, "army", "2026-05-04", "at_least"), toll(48, "rebels", "2026-05-04")));
  EXPECT_FALSE(tolls_clash(toll(31, "army", "2026-05-04"), toll(12, "army", "2026-05-04"))) << "one claimant";
  EXPECT_FALSE(tolls_clash(toll(31, "army", "2026-05-04"), toll(12, "", "2026-05-04"))) << "the wire's own";
  EXPECT_FALSE(tolls_clash(toll(31, "army", "2026-05-04"), toll(12, "rebels", "2026-05-04", "", "children")));
  EXPECT_FALSE(tolls_clash(toll(300, "army", "2026-05-04"), toll(12, "rebels", "2026-05-04"))) << "two things";
}

TEST(Figures, RoundNumbersHaveRoom) {
  Toll about = toll(20, "army", "2026-05-04");
  about.figure.approximate = true;
  EXPECT_FALSE(tolls_clash(about, toll(21, "rebels", "2026-05-04")));
  EXPECT_TRUE(tolls_clash(about, toll(24, "rebels", "2026-05-04")));
}

}  // namespace
}  // namespace truceline::reason
