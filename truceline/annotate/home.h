#pragma once

#include <string>
#include <vector>

#include "truceline/annotate/place_resolution.h"
#include "truceline/lexicon/actors.h"
#include "truceline/lexicon/gazetteer.h"
#include "truceline/lexicon/outlet_homes.h"

namespace truceline::annotate {

/// Where the story's outlet may be at home, before the story is read: one place where it was given or stands in the
/// table, several where the outlet's name holds a name of many ("The Paris News"), none where nothing is known.
struct HomeHint {
  std::vector<lexicon::GazetteerPlace> places;
  std::string basis;  // given | table | name
  std::string rule;   // "home.given", "home.outlets.tsv:12", "home.name"
  std::string key;    // for `name`: the folded name
};

/// `given`: the caller's word, which goes before all else; or null. `outlet`: its name, as the caller or the dateline
/// has it; a table's word on it goes before what the name holds. A wire of the whole world has no home.
HomeHint home_hint(const lexicon::GazetteerPlace* given, const std::string& outlet, const lexicon::OutletHomes& homes,
                   const lexicon::Gazetteer& gazetteer, const lexicon::ActorBase& base);

/// How much likelier a place is because the outlet is at home at `home`, in powers of ten.
double by_home(const lexicon::GazetteerPlace& place, const lexicon::GazetteerPlace& home);

}  // namespace truceline::annotate
