#pragma once

#include <string>
#include <vector>

#include "truceline/record/story.h"

namespace truceline::reason {

/// What a truce is told by, whatever it is called: where, between whom, when (docs/truce.md).
struct TruceIdentity {
  std::vector<std::string> countries;  // ISO 3166-1 alpha-2 of its places, and of its parties where no place is named
  std::vector<std::string> places;     // ids of places smaller than a country; empty where it covers a country
  std::vector<std::string> parties;    // side keys: "state:SYR", "m23@COD"
  record::Date from, to;               // the days on which it is spoken of
};

/// How sure it is that two are one truce, 0 to 1, and why, in words: "same country, two parties in common, spoken of
/// within 3 days". 0 where they are two: other countries, other towns, or far apart in time.
struct TruceMatch {
  double score = 0;
  std::string why;
};
TruceMatch match_truces(const TruceIdentity& a, const TruceIdentity& b);

/// From here on two are taken for one.
inline constexpr double kSameTruce = 0.5;

}  // namespace truceline::reason
