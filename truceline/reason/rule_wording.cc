#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

/// "fully", against "in part", "briefly" or only "largely".
bool degrees_differ(const TruceClaim& a, const TruceClaim& b) {
  const bool a_full = a.degree == "full", b_full = b.degree == "full";
  return a_full != b_full && !a.degree.empty() && !b.degree.empty();
}

/// One halt that both speak of: both that it came or holds.
bool one_halt(const TruceClaim& a, const TruceClaim& b) {
  const auto halt = [](const TruceClaim& c) {
    return plain(c) && (c.state == "halted" || c.state == "in_effect" || c.state == "declared");
  };
  if (!halt(a) || !halt(b) || !same_scope(a, b) || !contemporary(a, b)) return false;
  return a.parties.empty() || b.parties.empty() || share_party(a, b);
}

void degree(const std::vector<TruceClaim>& claims, std::size_t i, std::size_t j, std::vector<ClaimPair>& found) {
  const TruceClaim &a = claims[i], &b = claims[j];
  if (same_holder(a, b) || !degrees_differ(a, b) || !one_halt(a, b)) return;
  add_pair(claims, i, j,
           {0, 0, "degree", "R9", false, 0.5,
            "How far it went differs: " + quoted(a) + " according to " + a.holder.name + ", " + quoted(b) +
                " according to " + b.holder.name + "."},
           found);
}

/// "This is no cease-fire, only a pause" against who calls it a cease-fire. That two words are used for one thing is no
/// dispute; that one of them is refused is.
void name(const std::vector<TruceClaim>& claims, std::size_t i, std::size_t j, std::vector<ClaimPair>& found) {
  const TruceClaim &refused = claims[i], &used = claims[j];
  if (!refused.rule.starts_with("truce.not_called") || refused.noun.empty() || used.noun != refused.noun) return;
  if (used.rule.starts_with("truce.not_called") || !plain(used) || same_holder(refused, used)) return;
  if (!same_scope(refused, used) || !contemporary(refused, used)) return;
  add_pair(claims, i, j,
           {0, 0, "characterisation", "R10", false, 0.6,
            used.holder.name + " calls it so, " + quoted(used) + "; " + refused.holder.name + " will not, " +
                quoted(refused) + "."},
           found);
}

}  // namespace

void wording_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const std::size_t before = found.size();
    for (std::size_t j = 0; j < claims.size() && found.size() == before; ++j)
      if (i != j) name(claims, i, j, found);
    for (std::size_t j = i + 1; j < claims.size(); ++j) degree(claims, i, j, found);
  }
}

}  // namespace truceline::reason
