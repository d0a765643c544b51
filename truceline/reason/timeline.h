#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "truceline/reason/truce_claims.h"

/// What stands with a truce according to each party on a day, out of what was published until some day: the question in
/// the project's name, over many stories. Nothing here is stored; it is worked out anew from the claims each time.
namespace truceline::reason {

/// One state that a party held from a day on, and the claims that say so, as indices into the list.
struct PartySpan {
  std::string state;
  record::Date since;
  std::vector<std::size_t> claims;
};

/// A party with all its states, oldest first.
struct PartyTimeline {
  Party party;
  std::vector<PartySpan> spans;
};

struct Timeline {
  std::string overall = "unknown";  // agreed | contested | unknown
  std::vector<PartyTimeline> parties;
};

/// The timelines of one truce's parties until `as_of` (empty: to the end), out of `claims`, all of that truce. A party
/// moves by what it says itself and by what it is told to have done; what the wire or a mediator reports of the truce
/// as a whole ("came into effect at sunset") moves all of `bound` but those who say that it is over. A halt that is
/// planned is `scheduled`; what is possible, denied or asked for moves nobody. Sorted by the claims' days, ties by
/// their place.
Timeline timeline(const std::vector<TruceClaim>& claims, const std::vector<Party>& bound, const record::Date& as_of);

}  // namespace truceline::reason
