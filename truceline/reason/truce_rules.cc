#include "truceline/reason/truce_rules.h"

#include <algorithm>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

/// True where two rules found the same two claims; a denied attribution says more than what else they differ in, while
/// how far it went and whose hand it was stand beside it.
bool told_already(const std::vector<ClaimPair>& kept, const ClaimPair& next) {
  if (next.rule == "R9" || next.rule == "R7") return false;
  return std::any_of(kept.begin(), kept.end(), [&](const ClaimPair& other) {
    return other.a == next.a && other.b == next.b && other.rule != "R1";
  });
}

}  // namespace

std::vector<ClaimPair> compare_truce_claims(const std::vector<TruceClaim>& claims,
                                            const lexicon::ContradictionWords& words) {
  std::vector<ClaimPair> found;
  denied_attributions(claims, found);
  state_clashes(claims, words, found);
  conduct_clashes(claims, found);
  hand_clashes(claims, found);
  time_clashes(claims, found);
  wording_clashes(claims, found);
  reversals(claims, found);
  std::vector<ClaimPair> kept;
  for (ClaimPair& pair : found)
    if (!told_already(kept, pair)) kept.push_back(std::move(pair));
  return kept;
}

}  // namespace truceline::reason
