#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/record/story.h"

/// Is this the same story again? Two steps: a sketch of a few numbers finds the stories that are worth comparing among
/// a million, and the comparison itself counts what they share.
namespace truceline::reason {

/// Hashes of every run of four words, lower case, punctuation left out, sorted and without doubles: "The army declared
/// on Monday" has two. A text of fewer than four words has one, of all its words.
std::vector<std::uint64_t> shingles(std::string_view text);

/// Locality-sensitive bands over the MinHash of `shingles` (Broder 1997; Leskovec, Rajaraman, Ullman, ch. 3): 32 bands
/// of one minimum each, so two texts that share 10 % of their runs meet in one band with 97 %, those that share 1 %
/// with 28 %: a short story inside a long one is to be found, and what meets in few bands is compared last. Each band
/// is a number that already names its place.
std::vector<std::int64_t> sketch(const std::vector<std::uint64_t>& shingles);

/// What two stories share, each as a share of the one.
struct Overlap {
  double of_a = 0, of_b = 0;  // 0..1
};
Overlap overlap(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

/// What copies are told by, beside their words.
struct Edition {
  std::string id;    // hash of the whole text
  std::string kind;  // first | update | correction | ...
  std::string agency;
  std::string headline;
  record::Date published;
  std::size_t size = 0;  // shingles
};

/// How `later` comes from `earlier`: identical | syndicated | abridged | update | correction | withdrawal | wrapup;
/// empty where the two are different stories. `why` is a sentence fragment with the figures.
struct Descent {
  std::string kind;
  std::string why;
};
Descent descent(const Edition& earlier, const Edition& later, const Overlap& shared);

}  // namespace truceline::reason
