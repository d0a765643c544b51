#pragma once

#include <vector>

#include "truceline/annotate/place_resolution.h"

namespace truceline::annotate {

/// Fills in `support`: places near those that other names stand for, and towns of a division that the story names, are
/// likelier. Lamar County and Bonham leave no doubt of which Paris a story tells. Every name speaks with as much weight
/// for each of its places as it is likely to mean them; two rounds settle names that depend on each other.
/// Linear in names and places: places meet in cells of the globe, not in pairs.
void support_each_other(std::vector<NamedPlaces>& names, const CountryWeights& weights);

}  // namespace truceline::annotate
