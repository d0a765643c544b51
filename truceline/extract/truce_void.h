#pragma once

#include "truceline/extract/truce_context.h"
#include "truceline/extract/truce_matches.h"

namespace truceline::extract {

/// True where the words of `match` say nothing of a truce after all, whatever its pattern fits: a question ("has yet to
/// see whether it is kept"), a war and no halt, a quiet that is nobody's. `assertion` is what was read so far: its
/// state, its modality, its holder.
bool asserts_nothing(const TruceContext& context, const TruceMatch& match, const record::Assertion& assertion);

}  // namespace truceline::extract
