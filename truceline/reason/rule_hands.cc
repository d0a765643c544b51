#include <algorithm>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

bool halts(const TruceClaim& claim) {
  return plain(claim) && (claim.state == "halted" || claim.state == "declared") && !claim.parties.empty();
}

bool disputed(const std::vector<TruceClaim>& claims, std::size_t truce) {
  return std::any_of(claims.begin(), claims.end(), [&](const TruceClaim& claim) {
    return claim.truce == truce && claim.state == "denied" && claim.rule.ends_with(".said");
  });
}

}  // namespace

/// One act, two hands: a minister tells of the allied army's pause, his host of the minister's own cease-fire. Only
/// where a denial in the story shows that the accounts differ, and one of them is passed on by a third.
void hand_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (!halts(claims[i]) || !disputed(claims, claims[i].truce)) continue;
    for (std::size_t j = i + 1; j < claims.size(); ++j) {
      const TruceClaim &a = claims[i], &b = claims[j];
      if (!halts(b) || !same_scope(a, b) || share_party(a, b) || !contemporary(a, b)) continue;
      if (a.teller.key.empty() == b.teller.key.empty()) continue;
      add_pair(claims, i, j,
               {0, 0, "actor", "R7", false, 0.6,
                "Who halted is told in two ways: " + a.parties.front().name + " in " + quoted(a) + ", " +
                    b.parties.front().name + " in " + quoted(b) + "."},
               found);
      break;
    }
  }
}

}  // namespace truceline::reason
