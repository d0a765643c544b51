#pragma once

#include "truceline/extract/truce_context.h"
#include "truceline/extract/truce_frames.h"

namespace truceline::extract {

/// When the state of `match` is said to hold: from the time expression of its clause ("since 2009" is open to the
/// right), else empty.
record::Valid truce_time(const TruceContext& context, const TruceMatch& match, const TruceFrame& frame);

}  // namespace truceline::extract
