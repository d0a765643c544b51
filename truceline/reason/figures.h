#pragma once

#include <optional>
#include <string>

#include "truceline/record/story.h"

/// What figures allow, and when two of them cannot both be so.
namespace truceline::reason {

/// From the least to the most that a figure allows.
struct FigureRange {
  double low = 0, high = 0;

  bool meets(const FigureRange& other) const { return low <= other.high && other.low <= high; }
};

/// "around 20" a tenth either way, "at least 18" all above; none where it is no number.
std::optional<FigureRange> figure_range(const record::Quantity& quantity);

/// True where two ranges lie so far apart, four times, that they are figures of two things.
bool far_off(const FigureRange& a, const FigureRange& b);

/// A figure of a story as it is compared with those of other stories.
struct Toll {
  record::Quantity figure;
  std::string claimant;  // a side (record/sides.h); empty for the wire
  record::Date published;
};

/// True where two tolls of one measure, place and day cannot both be so (R6): counted in the same units by two who are
/// named, whose ranges do not meet. A toll that is published later and is higher has only risen; the wire's own is
/// whatever was known when it went out.
bool tolls_clash(const Toll& earlier, const Toll& later);

}  // namespace truceline::reason
