#pragma once

#include <string>
#include <vector>

#include "truceline/extract/truce_context.h"
#include "truceline/extract/truce_frames.h"

namespace truceline::extract {

/// When the state of `match` is said to hold: from the time expression of its clause ("since 2009" is open to the
/// right), else empty. A time that only names the truce is none: "violated the EASTER truce".
record::Valid truce_time(const TruceContext& context, const TruceMatch& match, const TruceFrame& frame,
                         const SentenceMentions& mentions);

/// How long a truce that is made or extended is to last, as an ISO 8601 duration: "a 72-hour truce", "extended BY FIVE
/// DAYS", or one that is `state` "scheduled": "would LAST 48 HOURS"; empty where not said. "After five days" and "for
/// the past 24 hours" are no terms.
std::string truce_term(const TruceContext& context, const TruceMatch& match, const std::string& state);

/// Where it is said to be so: "the truce is holding IN HAMA". Places that the truce is named with are not repeated.
std::vector<record::PlaceId> truce_places(const TruceContext& context, const TruceMatch& match);

}  // namespace truceline::extract
