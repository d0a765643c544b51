#include "truceline/annotate/place_offset.h"

#include <gtest/gtest.h>

namespace truceline::annotate {
namespace {

TEST(MoveBy, GoesOverTheGlobeAndSaysHowSureItIs) {
  record::Place place;
  move_by(place, {40, 0, ""});
  EXPECT_FALSE(place.lat) << "a place without a point stays without one";
  place.lat = 60;
  place.lon = 30;
  move_by(place, {111.195, 0, ""});
  EXPECT_NEAR(*place.lat, 61, 1e-4);
  EXPECT_NEAR(*place.lon, 30, 1e-4);
  EXPECT_EQ(*place.radius, 16);
  place.lat = 60;
  move_by(place, {111.195, 90, ""});
  EXPECT_NEAR(*place.lon, 32, 0.01) << "a degree of longitude is half as long up there";
  move_by(place, {3, 180, ""});
  EXPECT_EQ(*place.radius, 2);
}

}  // namespace
}  // namespace truceline::annotate
