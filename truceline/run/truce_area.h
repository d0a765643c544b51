#pragma once

#include <string>
#include <vector>

#include "truceline/lexicon/actors.h"
#include "truceline/record/story.h"

namespace truceline::run {

/// Where a truce of a story is to hold, and between whom, as far as telling it from other truces goes.
struct TruceArea {
  std::string country;                   // ISO 3166-1 alpha-2; empty where nobody's and no place's is known
  std::string country_name;              // "Syria"
  std::vector<record::PlaceId> towns;    // places of the truce that lie in that country and are smaller than it
  std::vector<record::ActorId> parties;  // those who fight, govern, or are bound by it; mediators and monitors not
};

/// The country is the one that most of the truce's fighting parties are of, then of its places: a story's places are
/// often where somebody spoke ("told reporters in New York"), its armies and rebels are where the war is.
TruceArea truce_area(const record::Story& story, std::size_t truce, const lexicon::ActorBase& base);

/// "Kadugli truce, March 2026": of its first town, else its country, and the month in which stories first tell of it.
std::string truce_name(const record::Story& story, std::size_t truce, const TruceArea& area);

}  // namespace truceline::run
