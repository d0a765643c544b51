#include <algorithm>
#include <string_view>

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
  // a headline's "stopped fully" is told again in the text, by whom it is from
  if ((a.heading && of_wire(a)) || (b.heading && of_wire(b))) return;
  if (same_holder(a, b) || !degrees_differ(a, b) || !one_halt(a, b)) return;
  add_pair(claims, i, j,
           {0, 0, "degree", "R9", false, 0.5,
            "How far it went differs: " + quoted(a) + " according to " + a.holder.name + ", " + quoted(b) +
                " according to " + b.holder.name + "."},
           found);
}

const char* article(const std::string& noun) {
  return std::string_view("aeiou").find(noun.front()) == std::string_view::npos ? "a " : "an ";
}

bool refuses_name(const TruceClaim& claim) { return tells(claim, "name"); }

/// "This is no cease-fire, only a pause" against who calls it a cease-fire. That two words are used for one thing is no
/// dispute; that one of them is refused is.
void name(const std::vector<TruceClaim>& claims, std::size_t i, std::size_t j, std::vector<ClaimPair>& found) {
  const TruceClaim &refused = claims[i], &used = claims[j];
  if (refused.noun.empty() || used.noun != refused.noun || refuses_name(used) || !plain(used) ||
      same_holder(refused, used))
    return;
  if (used.state == "rejected" || used.state == "none") return;  // "rejected any truce" calls nothing so
  if (!same_scope(refused, used) || !contemporary(refused, used)) return;
  // said twice over by the same two, it is one dispute
  const bool told = std::any_of(found.begin(), found.end(), [&](const ClaimPair& p) {
    return p.rule == "R10" && claims[p.a].truce == used.truce &&
           ((same_holder(claims[p.a], used) && same_holder(claims[p.b], refused)) ||
            (same_holder(claims[p.b], used) && same_holder(claims[p.a], refused)));
  });
  if (told) return;
  add_pair(claims, i, j,
           {0, 0, "characterisation", "R10", false, 0.6,
            "According to " + used.holder.name + " it is " + article(used.noun) + used.noun + ", " + quoted(used) +
                "; " + refused.holder.name + " will not have it called so, " + quoted(refused) + "."},
           found);
}

}  // namespace

void wording_clashes(const std::vector<TruceClaim>& claims, std::vector<ClaimPair>& found) {
  const auto of_noun = [](const TruceClaim& c) { return c.noun.empty() ? "" : truce_key(c) + "|" + c.noun; };
  const auto of_degree = [](const TruceClaim& c) { return c.degree.empty() ? "" : truce_key(c); };
  const Buckets nouns = buckets(claims, of_noun), degrees = buckets(claims, of_degree);
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const std::size_t before = found.size();
    if (refuses_name(claims[i]))
      for (const std::size_t j : at_key(nouns, of_noun(claims[i])))
        if (i != j && found.size() == before) name(claims, i, j, found);
    for (const std::size_t j : at_key(degrees, of_degree(claims[i])))
      if (j > i) degree(claims, i, j, found);
  }
}

}  // namespace truceline::reason
