#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

/// What a party takes back by its own later word: a yes by a no, and the other way round. That a truce ends after it
/// began is its life, and no reversal.
bool taken_back(const TruceClaim& first, const TruceClaim& then) {
  const auto yes = [](const TruceClaim& c) { return c.positive && (c.state == "agreed" || c.state == "proposed"); };
  const auto no = [](const TruceClaim& c) {
    return (c.positive && c.state == "rejected") || (!c.positive && c.state == "agreed");
  };
  return (yes(first) && no(then)) || (no(first) && yes(then) && then.state == "agreed");
}

}  // namespace

void reversals(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  for (std::size_t i = 0; i < claims.size(); ++i)
    for (std::size_t j = 0; j < claims.size(); ++j) {
      const TruceClaim &first = claims[i], &then = claims[j];
      if (i == j || !told(first) || !told(then) || !taken_back(first, then)) continue;
      if (!same_scope(first, then) || !same_holder(first, then) || of_wire(first) || first.holder.key.empty()) continue;
      if (day_of(first).size() < 10 || day_of(then).size() < 10 || day_of(first) >= day_of(then)) continue;
      add_pair(claims, i, j,
               {0, 0, "reversal", "R12", true, 0.5,
                first.holder.name + " first said " + quoted(first) + ", then " + quoted(then) + "."},
               found);
      break;
    }
}

}  // namespace truceline::reason
