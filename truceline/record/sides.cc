#include "truceline/record/sides.h"

#include <string_view>

#include "truceline/base/ascii.h"

namespace truceline::record {

namespace {

constexpr int kSteps = 8;

/// What speaks for a state, by its code: RUSGOV, RUSMIL, RUSGOVMIL, a police chief's RUSCOP, and RUS alone, which is
/// "the Russian side".
bool of_state(const Actor& actor) {
  if (actor.country.empty()) return false;
  if (actor.kind == "government" || actor.kind == "military" || actor.kind == "office") return true;
  const std::string& code = actor.codes.cameo;
  if (actor.kind == "armed_group") return false;
  return code == actor.country || code.starts_with(actor.country + "GOV") || code == actor.country + "MIL" ||
         code == actor.country + "COP";
}

/// An army, and not the ministry over it.
bool army(const Actor& actor) { return actor.kind == "military" || actor.codes.cameo == actor.country + "MIL"; }

/// The country itself rather than one of its ministries.
bool whole_government(const Actor& actor) {
  return actor.kind == "government" && actor.role.empty() && actor.codes.cameo == actor.country + "GOV";
}

/// "rebels", "Syrian armed groups": whoever fights a state, by no name of their own. "Hill Front" has one.
bool nameless_rebels(const Actor& actor) {
  const std::string& code = actor.codes.cameo;
  if (actor.country.empty() || code != actor.country + "REB" || !actor.codes.wikidata.empty()) return false;
  const std::size_t last = actor.name.rfind(' ') + 1;  // 0 where the name is one word
  return last < actor.name.size() && actor.name[last] >= 'a' && actor.name[last] <= 'z';
}

}  // namespace

ActorId principal(const std::vector<Actor>& actors, ActorId actor) {
  for (int step = 0; step < kSteps && actor.valid(); ++step) {
    const ActorId above = actors[actor.index].acts_for;
    if (!above.valid() || above == actor) return actor;
    // "the opposition ... its RUSSIAN ally": who speaks for one state speaks for nobody of another.
    const Actor &who = actors[actor.index], &whom = actors[above.index];
    if (of_state(who) && !whom.country.empty() && whom.country != who.country) return actor;
    actor = above;
  }
  return actor;
}

ActorId party(const std::vector<Actor>& actors, ActorId actor) {
  const ActorId who = principal(actors, actor);
  if (!who.valid() || !of_state(actors[who.index])) return who;
  const bool of_army = army(actors[who.index]);
  ActorId first = who;
  for (std::size_t i = 0; i < actors.size(); ++i) {
    const Actor& other = actors[i];
    if (other.country != actors[who.index].country || !of_state(other) || army(other) != of_army) continue;
    if (of_army ? other.kind == "military" : whole_government(other)) return ActorId{i};
    if (i < first.index && other.kind == "government") first = ActorId{i};
  }
  return first;
}

std::string side_key(const std::vector<Actor>& actors, ActorId actor) {
  const ActorId who = principal(actors, actor);
  if (!who.valid()) return "";
  const Actor& each = actors[who.index];
  if (of_state(each)) return "state:" + each.country;
  if (nameless_rebels(each)) return "rebels@" + each.country;
  return base::ascii_lower(each.name) + "@" + each.country;
}

bool same_side(const std::vector<Actor>& actors, ActorId a, ActorId b) {
  if (!a.valid() || !b.valid()) return false;
  const ActorId x = principal(actors, a), y = principal(actors, b);
  if (x == y || side_key(actors, x) == side_key(actors, y)) return true;
  const Actor &one = actors[x.index], &other = actors[y.index];
  // "the rebels" and "the Revolutionary Front" of one story: one code that says more than a country.
  return one.country == other.country && one.codes.cameo.size() > 3 && one.codes.cameo == other.codes.cameo &&
         one.kind != "person" && other.kind != "person";
}

}  // namespace truceline::record
