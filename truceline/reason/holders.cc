#include "truceline/reason/holders.h"

namespace truceline::reason {

std::string holder_name(const record::Actors& actors, const record::Holder& holder) {
  if (holder.actor.valid()) return actors.actors[holder.actor.index].name;
  if (is_wire(holder)) return "the wire";
  return holder.text.empty() ? "an unnamed source" : holder.text;
}

bool is_wire(const record::Holder& holder) { return !holder.actor.valid() && holder.text.starts_with("wire"); }

}  // namespace truceline::reason
