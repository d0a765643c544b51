#pragma once

#include <string>
#include <vector>

#include "truceline/lexicon/gazetteer.h"

namespace truceline::lexicon {

/// A place with the other names that it is known by.
struct PlaceEntry {
  GazetteerPlace place;
  std::vector<std::string> aliases;
};

/// The compiled form of `entries` (lexicon/gazetteer_format.h): the same bytes for the same entries in the same order.
/// `source` is told to whoever asks where the places come from.
std::string compile_gazetteer(const std::vector<PlaceEntry>& entries, const std::string& source);

}  // namespace truceline::lexicon
