#include <algorithm>

#include "truceline/reason/pairs.h"

namespace truceline::reason {

namespace {

bool denies_saying(const TruceClaim& claim) { return claim.state == "denied" && claim.rule.ends_with(".said"); }

bool announces(const TruceClaim& claim) {
  // "had quoted him as saying that the guns WOULD stop" reports an announcement too
  const bool said_so =
      claim.positive && !claim.presupposed && (claim.modality == "asserted" || claim.modality == "future");
  return said_so &&
         (claim.state == "declared" || claim.state == "agreed" || (claim.state == "halted" && claim.kind == "act"));
}

/// Somebody else's report of what the denier said: the story's own, a third party's, or another story's that heard him
/// before. His own words in the same story narrow the claim and are no report of it.
bool reported_of(const TruceClaim& said, const TruceClaim& denial) {
  if (!announces(said) || said.truce != denial.truce || !same_holder(said, denial)) return false;
  if (said.source != denial.source) return said_on(said) <= said_on(denial) && contemporary(said, denial);
  return !said.first_hand;
}

std::string reporter(const TruceClaim& said) {
  // whoever passes it on and is no actor is named by his words alone: "remarks on the radio"
  const bool known = said.teller.key.find_first_of(":@") != std::string::npos;
  return !known ? "the story reports" : said.teller.name + " reports";
}

void attribution(const std::vector<TruceClaim>& claims, const std::vector<std::size_t>& his, std::size_t i,
                 std::vector<ClaimPair>& found) {
  const TruceClaim& denial = claims[i];
  for (const std::size_t j : his) {
    if (j == i || !reported_of(claims[j], denial)) continue;
    // "denied that he had ever announced one. 'I never promised it'": of two denials of one report the plainer
    const auto other = std::find_if(found.begin(), found.end(), [&](const ClaimPair& p) {
      return p.rule == "R1" && (p.a == j || p.b == j) && same_holder(claims[p.a == j ? p.b : p.a], denial);
    });
    if (other != found.end()) {
      if (claims[other->a == j ? other->b : other->a].quote.size() <= denial.quote.size()) continue;
      found.erase(other);
    }
    add_pair(claims, i, j,
             {0, 0, "denied_attribution", "R1", true, 0.9,
              denial.holder.name + " denies having said what " + reporter(claims[j]) + ": " + quoted(denial) +
                  " against " + quoted(claims[j]) + "."},
             found);
  }
}

/// "never said FULLY suspended" against a pause that was announced without such limits.
void degree(const std::vector<TruceClaim>& claims, const std::vector<std::size_t>& his, const TruceClaim& denial,
            std::vector<ClaimPair>& found) {
  std::size_t brief = claims.size();
  for (const std::size_t j : his)
    if (claims[j].degree == "brief" || claims[j].degree == "partial") brief = j;
  if (brief == claims.size()) return;
  for (const std::size_t j : his) {
    const TruceClaim& said = claims[j];
    if (said.state != "declared" || !reported_of(said, denial)) continue;
    add_pair(claims, brief, j,
             {0, 0, "degree", "R9", true, 0.6,
              "How far it went differs: " + quoted(said) + " as announced, " + quoted(claims[brief]) + " as " +
                  denial.holder.name + " puts it now."},
             found);
    return;
  }
}

}  // namespace

void denied_attributions(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  const Buckets of_holder = buckets(claims, holder_key);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    if (!denies_saying(claims[i]) || claims[i].holder.key.empty()) continue;
    const auto& his = at_key(of_holder, holder_key(claims[i]));
    attribution(claims, his, i, found);
    if (claims[i].degree == "full") degree(claims, his, claims[i], found);
  }
}

}  // namespace truceline::reason
