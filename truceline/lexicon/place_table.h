#pragma once

#include <string>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/compile_gazetteer.h"

namespace truceline::lexicon {

/// Reads the places of a text table, one a line, in one of three forms:
/// - comma-separated with quotation marks (RFC 4180) where `path` ends in ".csv", tab-separated otherwise; the first
///   line, or a comment "#: ...", names the columns: `name`, `lat` and `lon`, and, in any order and where known,
///   `aliases` (between `|`), `country` (two letters), `admin1`, `geonames`, `feature` (GeoNames code, PPL where not
///   said), `population`. Lines that begin with `#` are comments.
/// - a dump of GeoNames as it comes (allCountries.txt, UA.txt, cities500.txt): 19 cells between tabs and no heading.
///   Populated places, divisions of two levels, countries, waters and regions are kept; divisions are called by their
///   own entries in the dump.
/// Fails on a missing file, and on the first bad row with its line: all is read or nothing.
base::Result<std::vector<PlaceEntry>> read_place_table(const std::string& path);

}  // namespace truceline::lexicon
