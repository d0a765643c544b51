#pragma once

#include <string>
#include <vector>

#include "truceline/record/story.h"

namespace truceline::record {

/// Whoever `actor` speaks for in the end: a spokesman's bloc, a minister's government. `actor` itself where it acts for
/// nobody. At most eight steps.
ActorId principal(const std::vector<Actor>& actors, ActorId actor);

/// The party of a truce that `actor` is or speaks for. A person in office, a ministry and "the Russian side" are their
/// government, named by the story's own actor for it where there is one; an army is a party beside its government.
ActorId party(const std::vector<Actor>& actors, ActorId actor);

/// A name for the side of `actor` that holds across stories: "state:RUS" for a government, its army and its ministers,
/// "rebels@SYR" for those who fight it and are not named ("insurgents", "armed groups"), else the principal's name and
/// country: "m23@COD". Empty for an invalid id.
std::string side_key(const std::vector<Actor>& actors, ActorId actor);

/// True where two actors speak for one side: the same principal, or the state of one country.
bool same_side(const std::vector<Actor>& actors, ActorId a, ActorId b);

}  // namespace truceline::record
