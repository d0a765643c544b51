#include "truceline/reason/truce_rules.h"

#include <set>
#include <utility>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

/// Two claims that a rule has found already; a denied attribution says more than what else they differ in, while how
/// far it went and whose hand it was stand beside it.
using Told = std::set<std::pair<std::size_t, std::size_t>>;

bool told_already(const Told& told, const ClaimPair& next) {
  return next.rule != "R9" && next.rule != "R7" && told.contains({next.a, next.b});
}

}  // namespace

std::vector<ClaimPair> compare_truce_claims(std::vector<TruceClaim> claims, const lexicon::ContradictionWords& words) {
  for (TruceClaim& claim : claims) claim.told = words.told_by(claim.rule);
  std::vector<ClaimPair> found;
  denied_attributions(claims, found);
  state_clashes(claims, words, found);
  conduct_clashes(claims, found);
  hand_clashes(claims, found);
  time_clashes(claims, found);
  wording_clashes(claims, found);
  reversals(claims, found);
  std::vector<ClaimPair> kept;
  Told told;
  for (ClaimPair& pair : found) {
    if (told_already(told, pair)) continue;
    if (pair.rule != "R1") told.emplace(pair.a, pair.b);
    kept.push_back(std::move(pair));
  }
  return kept;
}

}  // namespace truceline::reason
