#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/gazetteer.h"

namespace truceline::lexicon {

/// The place that a person names in words: "Paris, Texas", "Kidal, Mali", "Gary, Ind.", "Sudan". What stands after a
/// comma is the division or the country of what stands before it; of several that fit, the best known is meant.
/// Fails where the tables know none.
base::Result<GazetteerPlace> place_in_words(const Gazetteer& gazetteer, std::string_view words);

/// The part of the world that an outlet writes of first.
struct OutletHome {
  std::string outlet;     // "Sudan Tribune"
  bool anywhere = false;  // a wire of the whole world: its name says nothing either
  GazetteerPlace place;   // a town, a division or a country; not of those who write of anywhere
  std::string source;     // "outlets.tsv:12"
};

/// Homes by the outlets' names.
class OutletHomes {
 public:
  OutletHomes() = default;
  explicit OutletHomes(std::vector<std::pair<std::string, OutletHome>> by_name);

  /// The entry of `outlet` under any of its names or addresses, "The" before it or not; null where there is none.
  const OutletHome* find(std::string_view outlet) const;

 private:
  std::unordered_map<std::string, OutletHome> by_key_;
};

/// Reads knowledge_dir + "/places/outlets.tsv". Fails on a row without a name or a home, and on a home that the
/// gazetteer does not know, with the line.
base::Result<OutletHomes> load_outlet_homes(const std::string& knowledge_dir, const Gazetteer& gazetteer);

}  // namespace truceline::lexicon
