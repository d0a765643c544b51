#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

bool halts(const TruceClaim& claim) {
  return plain(claim) && (claim.state == "halted" || claim.state == "declared") && !claim.parties.empty();
}

bool disputes(const TruceClaim& claim) { return claim.state == "denied" && claim.rule.ends_with(".said"); }

bool asks(const TruceClaim& c) {
  return plain(c) && c.state == "proposed" && tells(c, "plea") && c.parties.size() == 1 && !of_wire(c);
}

/// "Kabul asked for it", says Islamabad; "Islamabad asked", says a spokesman of the Taliban: neither tells of his own
/// side, and one of them lays the first step to the other.
bool passed_on(const TruceClaim& a, const TruceClaim& b) {
  if (!asks(a) || !asks(b) || share_party(a, b) || same_holder(a, b)) return false;
  if (of_party(a, a.holder) || of_party(b, b.holder)) return false;
  return of_party(a, b.holder) || of_party(b, a.holder);
}

/// "They attacked at dawn", says one side; "they opened up first", says the other: each lays the first shot to the
/// other.
bool who_began(const TruceClaim& a, const TruceClaim& b) {
  constexpr std::uint32_t kSideBySide = 600;  // bytes
  const std::uint32_t apart = a.at > b.at ? a.at - b.at : b.at - a.at;
  const auto charge = [](const TruceClaim& c) { return plain(c) && c.state == "violation" && !c.parties.empty(); };
  if (!charge(a) || !charge(b) || (!tells(a, "shots") && !tells(b, "shots"))) return false;
  return a.source == b.source && apart < kSideBySide && !of_wire(a) && !of_wire(b) && !same_holder(a, b) &&
         !share_party(a, b) && (of_party(a, b.holder) || of_party(b, a.holder));
}

ClaimPair two_hands(const TruceClaim& a, const TruceClaim& b, const std::string& act) {
  return {0,
          0,
          "actor",
          "R7",
          false,
          0.6,
          "Who " + act + " is told in two ways: " + a.parties.front().name + " in " + quoted(a) + ", " +
              b.parties.front().name + " in " + quoted(b) + "."};
}

}  // namespace

/// One act, two hands: a minister tells of the allied army's pause, his host of the minister's own cease-fire. Only
/// where a denial in the story shows that the accounts differ, and one of them is passed on by a third.
void hand_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  const Buckets disputed = buckets(claims, [](const TruceClaim& c) { return disputes(c) ? truce_key(c) : ""; });
  const auto of_asked = [](const TruceClaim& c) { return asks(c) ? truce_key(c) : std::string(); };
  const Buckets asked = buckets(claims, of_asked);
  const Buckets halted = buckets(claims, [](const TruceClaim& c) { return halts(c) ? truce_key(c) : ""; });
  const auto of_charge = [](const TruceClaim& c) { return c.state == "violation" ? truce_key(c) : std::string(); };
  const Buckets charges = buckets(claims, of_charge);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    for (const std::size_t j : at_key(charges, of_charge(claims[i]))) {
      if (j <= i || !who_began(claims[i], claims[j])) continue;
      add_pair(claims, i, j, two_hands(claims[i], claims[j], "began it"), found);
      break;
    }
    for (const std::size_t j : at_key(asked, of_asked(claims[i]))) {
      if (j <= i || !passed_on(claims[i], claims[j]) || !same_scope(claims[i], claims[j]) ||
          !contemporary(claims[i], claims[j]))
        continue;
      add_pair(claims, i, j, two_hands(claims[i], claims[j], "asked for it"), found);
      break;
    }
    if (!halts(claims[i]) || !disputed.contains(truce_key(claims[i]))) continue;
    for (const std::size_t j : at_key(halted, truce_key(claims[i]))) {
      const TruceClaim &a = claims[i], &b = claims[j];
      if (j <= i || !same_scope(a, b) || share_party(a, b) || !contemporary(a, b)) continue;
      if (a.teller.key.empty() == b.teller.key.empty()) continue;
      add_pair(claims, i, j, two_hands(a, b, "halted"), found);
      break;
    }
  }
}

}  // namespace truceline::reason
