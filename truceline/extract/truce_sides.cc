#include "truceline/extract/truce_sides.h"

#include "truceline/base/ascii.h"
#include "truceline/record/sides.h"

namespace truceline::extract {

namespace {

/// "drone" of "Sudanese army drones", "side" of "two sides".
std::string last_word(const record::Actor& a) {
  const std::string& words = a.role.empty() ? a.name : a.role;
  std::string last = words.substr(words.rfind(' ') + 1);  // the whole where it is one word
  if (last.size() > 3 && last.ends_with("ies")) return last.substr(0, last.size() - 3) + "y";
  if (last.size() > 2 && last.back() == 's') last.pop_back();
  return last;
}

bool weapon(const TruceContext& c, const record::Actor& a) { return !c.patterns.word("thing", last_word(a)).empty(); }

}  // namespace

bool side_at_war(const TruceContext& c, record::ActorId id) {
  if (!id.valid()) return false;
  const record::Actor& a = c.actors.actors[record::principal(c.actors.actors, id).index];
  if (a.kind == "military" || a.kind == "government" || a.kind == "armed_group" || a.kind == "party") return true;
  const std::string& code = a.codes.cameo;
  return code.ends_with("GOV") || code.ends_with("MIL") || code.ends_with("REB") || code.ends_with("INS") ||
         code.ends_with("OPP") || code.ends_with("SEP");
}

bool armed(const TruceContext& c, record::ActorId id) {
  if (!id.valid()) return false;
  const record::Actor& a = c.actors.actors[record::principal(c.actors.actors, id).index];
  return a.kind == "military" || a.kind == "armed_group";
}

bool names_a_force(const TruceContext& c, record::ActorId id) {
  if (!id.valid()) return false;
  const record::Actor& a = c.actors.actors[id.index];
  const std::string words = base::ascii_lower(a.role.empty() ? a.name : a.role);
  std::string first = words.substr(0, words.find(' '));
  if (first.size() > 2 && first.back() == 's') first.pop_back();
  return !c.patterns.word("own_force", first).empty() || !c.patterns.word("own_force", last_word(a)).empty();
}

bool names_no_side(const TruceContext& c, record::ActorId id) {
  if (!id.valid()) return false;
  const record::Actor& a = c.actors.actors[id.index];
  return a.kind != "person" && a.country.empty() && a.codes.cameo.empty() &&
         !c.patterns.word("side_word", last_word(a)).empty();
}

record::ActorId behind_weapon(const TruceContext& c, record::ActorId id) {
  if (!id.valid() || !weapon(c, c.actors.actors[id.index])) return id;
  const record::Actor& sent = c.actors.actors[id.index];
  if (sent.acts_for.valid()) return sent.acts_for;
  record::ActorId government;
  for (std::size_t i = 0; i < c.actors.actors.size() && !sent.country.empty(); ++i) {
    const record::Actor& a = c.actors.actors[i];
    if (a.country != sent.country || weapon(c, a)) continue;
    if (a.kind == sent.kind) return record::ActorId{i};
    if (a.kind == "government" && a.role.empty()) government = record::ActorId{i};
  }
  return government.valid() ? government : id;
}

}  // namespace truceline::extract
