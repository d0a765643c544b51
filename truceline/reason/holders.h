#pragma once

#include <string>

#include "truceline/record/layers.h"
#include "truceline/record/story.h"

namespace truceline::reason {

/// Who holds `holder`, in words: the actor's name, the words of the story, "the wire".
std::string holder_name(const record::Actors& actors, const record::Holder& holder);

/// True where the wire says it in its own voice.
bool is_wire(const record::Holder& holder);

}  // namespace truceline::reason
