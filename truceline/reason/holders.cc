#include "truceline/reason/holders.h"

namespace truceline::reason {

namespace {

constexpr int kSteps = 8;

/// A government, its army and its ministers speak for a state; rebels of the same country do not.
bool of_state(const record::Actor& actor) {
  return actor.kind == "government" || actor.kind == "military" || actor.kind == "office" ||
         actor.codes.cameo.ends_with("GOV") || actor.codes.cameo.ends_with("MIL");
}

}  // namespace

record::ActorId principal(const record::Actors& actors, record::ActorId actor) {
  for (int step = 0; step < kSteps && actor.valid(); ++step) {
    const record::ActorId above = actors.actors[actor.index].acts_for;
    if (!above.valid() || above == actor) return actor;
    actor = above;
  }
  return actor;
}

bool same_side(const record::Actors& actors, record::ActorId a, record::ActorId b) {
  if (!a.valid() || !b.valid()) return false;
  if (principal(actors, a) == principal(actors, b)) return true;
  const record::Actor &x = actors.actors[a.index], &y = actors.actors[b.index];
  if (x.country.empty() || x.country != y.country) return false;
  if (x.codes.cameo.size() >= 3 && x.codes.cameo == y.codes.cameo) return true;
  return of_state(x) && of_state(y);
}

std::string holder_name(const record::Actors& actors, const record::Holder& holder) {
  if (holder.actor.valid()) return actors.actors[holder.actor.index].name;
  if (is_wire(holder)) return "the wire";
  return holder.text.empty() ? "an unnamed source" : holder.text;
}

bool is_wire(const record::Holder& holder) { return !holder.actor.valid() && holder.text.starts_with("wire"); }

}  // namespace truceline::reason
