#pragma once

#include <optional>
#include <string>

#include "truceline/lexicon/actors.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::annotate {

/// How far from a named place, and whither: "40 km north of".
struct PlaceOffset {
  double km = 0;
  double bearing = 0;  // degrees clockwise from north
  std::string words;   // "40 km north of"
};

/// What the words before the name at `range` say: "40 kilometres (25 miles) north of |Tripoli". Nothing where they name
/// no distance in digits or no direction: "near Tripoli", "the road north of Tripoli".
std::optional<PlaceOffset> offset_before(const text::Tree& tree, text::TokenRange range,
                                         const lexicon::ActorBase& base);

/// Moves the point of `place` by `offset` over the globe and gives it a radius: a seventh of the way, since reporters
/// measure by road and round; 2 km at least.
void move_by(record::Place& place, const PlaceOffset& offset);

}  // namespace truceline::annotate
