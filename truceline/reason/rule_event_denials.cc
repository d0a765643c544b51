#include <algorithm>

#include "truceline/reason/acts.h"
#include "truceline/reason/rules.h"
#include "truceline/record/sides.h"

namespace truceline::reason {

namespace {

/// How far a denial may stand behind what it denies, and before it, in sentences.
constexpr std::uint32_t kBehind = 4, kBefore = 1;
constexpr std::size_t kBody = 6;  // letters of a CAMEO code that tell the body, "IDNCOP"

/// The claim that each statement makes, by the statement's index; null for none. Events ask for it in a loop in a loop.
std::vector<const Claim*> claims_by_statement(const Case& c) {
  std::vector<const Claim*> claims(c.statements.size(), nullptr);
  for (const Claim& claim : c.claims)
    if (claim.statement.valid() && !claims[claim.statement.index]) claims[claim.statement.index] = &claim;
  return claims;
}

struct Finder {
  const Case& c;
  std::vector<const Claim*> claims;

  const Claim* claim_of(record::StatementId statement) const { return claims[statement.index]; }

  /// A police chief and his men, a government and its gunboats, but not the police and the army.
  bool same_side(record::ActorId a, record::ActorId b) const {
    if (!a.valid() || !b.valid()) return false;
    const std::string &one = c.actors.actors[a.index].codes.cameo, &other = c.actors.actors[b.index].codes.cameo;
    const bool bodies =
        one.size() >= kBody && other.size() >= kBody && !one.ends_with("GOV") && !other.ends_with("GOV");
    if (bodies) return one.substr(0, kBody) == other.substr(0, kBody);
    return record::same_side(c.actors.actors, a, b);
  }

  bool any_of_side(const std::vector<record::ActorId>& some, const std::vector<record::ActorId>& others) const {
    return std::any_of(some.begin(), some.end(), [&](record::ActorId a) {
      return std::any_of(others.begin(), others.end(), [&](record::ActorId b) { return a == b || same_side(a, b); });
    });
  }

  /// Deeds and threats: of words such as "agreed" and "said" the claims themselves are compared (R4).
  static bool is_deed(const record::Event& e) {
    return e.quad_class == "material conflict" || e.type == "THREATEN" || e.type == "RETREAT";
  }

  /// Both of one doer, the denier or who acts for him: "the POLICE shot the farmers", "denied that HIS MEN had".
  bool of_one_doer(const record::Event& told, const record::Event& denied, const Claim& denial) const {
    if (any_of_side(told.actor, denied.actor)) return true;
    return std::any_of(told.actor.begin(), told.actor.end(),
                       [&](record::ActorId a) { return same_side(a, denial.holder.actor); });
  }

  /// Nothing that is told twice differs: neither the town nor, where both name them, those it was done to.
  bool may_be_one(const record::Event& told, const record::Event& denied, record::ActorId teller) const {
    if (told.place.valid() && denied.place.valid() && told.place != denied.place) return false;
    if (told.recipient.empty() || denied.recipient.empty() || any_of_side(told.recipient, denied.recipient))
      return true;
    // "They threatened us", "never threatened the crew"; "shot herders", "killed no civilian".
    return std::all_of(told.recipient.begin(), told.recipient.end(), [&](record::ActorId a) {
      return a == teller || (is_people(a) && std::all_of(denied.recipient.begin(), denied.recipient.end(),
                                                         [&](record::ActorId b) { return is_people(b); }));
    });
  }

  bool is_people(record::ActorId a) const { return c.actors.actors[a.index].kind == "people"; }

  /// Shots and killings are one kind, burnt houses another: by the first two digits of the CAMEO code, those of force
  /// against people (18 to 20) taken together.
  static bool of_one_kind(const record::Event& a, const record::Event& b) {
    const auto kind = [](const std::string& c) { return c >= "18" && c < "21" ? std::string("18") : c.substr(0, 2); };
    return a.type == b.type && kind(a.cameo) == kind(b.cameo);
  }

  bool is_denied(const record::Event& e) const {
    return e.polarity == "negative" && e.modality == "asserted" && !e.historical && e.attributed_to.valid() &&
           is_deed(e);
  }

  bool is_told(const record::Event& e) const {
    return e.polarity == "positive" && e.modality == "asserted" && !e.historical && e.attributed_to.valid();
  }

  bool is_near(const Claim& claim, const Claim& denial) const {
    return claim.last.index <= denial.first.index
               ? denial.first.index - claim.last.index <= kBehind
               : claim.first.index - std::min(claim.first.index, denial.last.index) <= kBefore;
  }

  /// The claim that tells of what `denied` says did not happen: of several the nearest before it.
  const Claim* told_of(const record::Event& denied, const Claim& denial) const {
    const Claim* best = nullptr;
    for (const record::Event& told : c.events) {
      if (!of_one_kind(told, denied) || !is_told(told) || !of_one_doer(told, denied, denial)) continue;
      const Claim* claim = claim_of(told.attributed_to);
      if (!claim || !may_be_one(told, denied, claim->holder.actor) || same_holder(c, *claim, denial) ||
          nested(*claim, denial))
        continue;
      if (!is_near(*claim, denial) || (best && best->span.begin < denial.span.begin && claim->span < best->span))
        continue;
      best = claim;
    }
    return best;
  }
};

}  // namespace

std::vector<record::Contradiction> denied_events(const Case& c) {
  const Finder finder{c, claims_by_statement(c)};
  std::vector<record::Contradiction> found;
  for (const record::Event& denied : c.events) {
    if (!finder.is_denied(denied)) continue;
    const Claim* denial = finder.claim_of(denied.attributed_to);
    if (!denial) continue;
    const bool answered =
        std::any_of(found.begin(), found.end(), [&](const auto& r) { return r.b.span.overlaps(denial->span); });
    if (const Claim* claim = answered ? nullptr : finder.told_of(denied, *denial))
      found.push_back(denied_act(c, *claim, side_of(*denial), name_of(c, *denial), 0.6));
  }
  return found;
}

}  // namespace truceline::reason
