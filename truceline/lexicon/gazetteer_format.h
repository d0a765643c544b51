#pragma once

#include <cstdint>

/// The compiled gazetteer (knowledge/places/gazetteer.tlg), as it lies in memory when mapped. Little-endian, no
/// padding; a reader checks the header against the file's size and every offset against the strings.
///
///   Header | Place * places | Name * names | strings
///
/// Names ascend by the bytes of their key, equal keys by falling population, so that one binary search finds all
/// places of a name, the most populous first. A string is two bytes of length and that many bytes.
namespace truceline::lexicon::gazetteer_format {

constexpr char kMagic[8] = {'T', 'L', 'P', 'L', 'A', 'C', 'E', '1'};
constexpr std::int32_t kNoDegrees = INT32_MIN;  // of a place without a point
constexpr double kDegree = 10000;               // units of a degree: 11 m

struct Header {
  char magic[8];
  std::uint32_t places, names, strings;  // the last in bytes
  std::uint32_t source;                  // string: where the places come from, "GeoNames, CC BY 4.0"
};

struct Place {
  std::int32_t lat, lon;
  std::uint32_t geonames, population;
  std::uint32_t name, admin1, feature;  // strings
  char country[2];                      // zeros where there is none
  std::uint16_t unused;
};

struct Name {
  std::uint32_t key;  // string
  std::uint32_t place;
};

static_assert(sizeof(Header) == 24 && sizeof(Place) == 32 && sizeof(Name) == 8);

}  // namespace truceline::lexicon::gazetteer_format
