#pragma once

#include <string>

#include "truceline/record/layers.h"
#include "truceline/record/story.h"

namespace truceline::reason {

/// Whoever `actor` speaks for in the end: a spokesman's bloc, a minister's government. `actor` itself where it acts for
/// nobody. At most eight steps.
record::ActorId principal(const record::Actors& actors, record::ActorId actor);

/// True where two actors speak for one side: the same principal, or the state of one country.
bool same_side(const record::Actors& actors, record::ActorId a, record::ActorId b);

/// Who holds `holder`, in words: the actor's name, the words of the story, "the wire".
std::string holder_name(const record::Actors& actors, const record::Holder& holder);

/// True where the wire says it in its own voice.
bool is_wire(const record::Holder& holder);

}  // namespace truceline::reason
