#include <algorithm>

#include "truceline/annotate/resolver.h"
#include "truceline/annotate/role_match.h"

namespace truceline::annotate {

namespace {

constexpr std::size_t kMostSides = 12;  // of one story; with more than that nobody knows which two are meant

/// A state with its government and army, or an armed group, and how often the story has spoken of it.
struct Side {
  std::string key;
  std::uint32_t actor;
  int count;
};

}  // namespace

std::uint32_t Resolver::resolve_nominal(std::uint32_t i) {
  const Mention& m = mentions_[i];
  if (!m.agent) return resolve_name(i);
  const std::uint32_t owner = owner_actor(m);
  const bool of_other = owner != kNone ? !extras_[owner].person : m.nation || m.body != kNone;
  if (base_.is_cue("of_person", m.agent->role) && of_other) return kNone;  // "Russia's campaign in Syria"
  if (m.body != kNone) return nominal_of_body(i);
  if (m.agent->anaphoric && (!m.nation || m.agent->role == "side")) return resolve_anaphor(i, owner);
  if (m.agent->code == "PKO" && !m.nation) return resolve_peacekeepers(i);
  const lexicon::State* nation = m.nation;
  const bool of_group = owner != kNone && is_of_group(m, owner);
  if (!nation && owner != kNone && !of_group) nation = base_.state(actors_[owner].country);
  if (!nation && !of_group && takes_story_nation(m)) nation = nation_taken(i);
  if (nation && is_government_of(m, *nation)) return cast_.state(*nation);
  if (m.person) return resolve_title(i);
  if (owner == kNone)
    if (const std::uint32_t a = only_armed_group(m, nation); a != kNone) return a;
  return nominal(i, nation, owner);
}

bool Resolver::is_government_of(const Mention& m, const lexicon::State& nation) const {
  if (m.agent->role != "government" || m.role_code != "GOV" || m.former || !nation.people.empty()) return false;
  return m.nation || (m.distinct.empty() && !is_of_place(m));
}

std::uint32_t Resolver::only_armed_group(const Mention& m, const lexicon::State* nation) const {
  if (m.indefinite || is_counted(m) || m.agent_words != m.agent->phrase) return kNone;
  if (!m.plural && !m.agent->collective) return kNone;
  if (m.definite && !m.plural && m.agent->kind == "armed_group")
    if (const std::uint32_t a = last_armed_group(m); a != kNone) return a;
  if (!m.definite && !base_.is_cue("group_member", m.agent->role)) return kNone;
  if (!base_.is_cue("fighter_role", m.agent->code)) return kNone;
  const std::uint32_t here = sole_armed_group(nation);
  return here == kNone && !m.nation ? sole_armed_group(nullptr) : here;  // the only one named, if of another country
}

bool Resolver::is_counted(const Mention& m) const {
  for (std::uint32_t t = m.tokens.begin; t < m.tokens.end; ++t)
    if (token(t).upos == text::Upos::NUM) return true;
  return false;
}

bool Resolver::takes_story_nation(const Mention& m) const {
  if (m.agent->kind == "ngo" || m.agent->kind == "igo" || m.agent->kind == "company") return false;
  if (m.agent->kind == "government" && m.plural && !m.agent->collective) return false;  // "Western countries"
  const bool modified = m.agent_words.size() > m.agent->phrase.size();  // "Western envoys", but not "foreign minister"
  if (modified && base_.is_cue("foreign_word", m.agent_words.substr(0, m.agent_words.find(' ')))) return false;
  if (base_.is_cue("third_party", m.agent->role)) return false;  // "mediators in Doha"
  // "Diplomats said", "a Western envoy": not the story's own; "the envoy" and "envoy X" may be.
  if (base_.is_cue("foreigner", m.agent->role) && m.name.empty() && m.same == kNone && !m.definite) return false;
  const std::string& c = m.role_code;
  if (c == "CRM" && (m.agent->kind == "armed_group" || m.of)) return true;  // "the gang", but no "pirates"
  return c != "NGO" && c != "MED" && c != "PKO" && c != "" && c != "CRM" && c != "EDU" && !m.agent->needs_nation;
}

std::uint32_t Resolver::nominal(std::uint32_t i, const lexicon::State* nation, std::uint32_t owner) {
  const Mention& m = mentions_[i];
  const bool machine = base_.is_cue("machine", m.agent->phrase);  // "Russian jets" are the Russian military
  const bool by_words = m.agent->kind == "people" || m.agent->kind == "person" || !m.distinct.empty();
  const std::string role = machine ? "army" : by_words ? m.agent_words : m.agent->role;
  const std::string key = (m.former ? "former:" : "noun:") + (nation ? nation->cameo : std::string()) + ":" +
                          m.role_code + ":" + role + (owner != kNone && !nation ? ":" + std::to_string(owner) : "");
  if (const std::uint32_t a = cast_.by_key(key); a != kNone) {
    if (extras_[a].counted && !is_counted(m)) actors_[a].name = uncounted(m);  // "two rebels", then "the rebels"
    extras_[a].counted = extras_[a].counted && is_counted(m);
    return a;
  }
  if (const std::uint32_t a = same_people(m, nation, owner); a != kNone) return a;
  Actor actor;
  // "the army" is the Yemeni army; "the Indigenous council" keeps the name that it has.
  const bool of_state = m.agent->kind != "other" && m.agent->collective && m.agent_words == m.agent->phrase;
  const bool unnamed = of_state && !m.nation && nation && owner == kNone && !nation->demonyms.empty();
  actor.name = machine && nation && !nation->demonyms.empty() ? nation->demonyms.front() + " military"
               : unnamed                                      ? nation->demonyms.front() + " " + phrase(m)
                                                              : called(m, owner);
  actor.kind = m.agent->kind == "person" ? "people" : m.agent->kind;
  if (machine) actor.role = "army";
  actor.rule = "actor.agent:" + m.agent->phrase;
  Cast::Extra extra;
  extra.key = key;
  extra.plural = m.plural || m.agent->kind == "people";
  extra.counted = is_counted(m);
  extra.owner = owner;
  return cast_.make(std::move(actor), std::move(extra));
}

std::uint32_t Resolver::same_people(const Mention& m, const lexicon::State* nation, std::uint32_t owner) const {
  if (m.agent->kind != "people" || !m.plural || owner != kNone || is_counted(m) || m.agent_words != m.agent->phrase)
    return kNone;
  std::uint32_t found = kNone;
  for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
    const std::uint32_t a = traces_[t].actor;
    if (a == found || actors_[a].rule != "actor.agent:" + m.agent->phrase || !extras_[a].plural) continue;
    if (found != kNone || extras_[a].owner != kNone || actors_[a].country != (nation ? nation->iso3 : "")) return kNone;
    found = a;
  }
  return found;
}

bool Resolver::is_word_number(const Mention& m) const {
  for (std::uint32_t t = m.tokens.begin; t < m.tokens.end; ++t)
    if (token(t).upos == text::Upos::NUM) return token(t).lower[0] > '9';
  return false;
}

std::string Resolver::uncounted(const Mention& m) const {
  Mention rest = m;
  if (m.definite && !m.tokens.empty() && is_word_number(m)) return phrase(m);  // "the two sponsors"
  const auto is_number = [&](const text::Token& t) {
    return t.upos == text::Upos::NUM || t.upos == text::Upos::DET || base_.is_cue("counting_word", t.lower);
  };
  while (rest.tokens.size() > 1 && is_number(token(rest.tokens.begin)) &&
         token(rest.tokens.begin + 1).form != "-" &&                                 // "a three-nation committee"
         !(m.agent && m.agent->phrase.starts_with(token(rest.tokens.begin).lower)))  // "two sides" are called so
    ++rest.tokens.begin;
  return phrase(rest);
}

std::string Resolver::called(const Mention& m, std::uint32_t owner) const {
  const bool follows = owner != kNone && m.owner != kNone && mentions_[m.owner].tokens.begin >= m.tokens.end;
  if (!follows && m.person && owner != kNone && extras_[owner].person && !extras_[owner].words.empty())
    return actors_[owner].name + "'s " + uncounted(m);
  if (!follows || m.person || extras_[owner].person) return uncounted(m);
  const bool definite = !extras_[owner].state && token(mentions_[m.owner].tokens.begin).lower == "the";
  return uncounted(m) + (definite ? " of the " : " of ") + actors_[owner].name;
}

std::uint32_t Resolver::nominal_of_body(std::uint32_t i) {
  const Mention& m = mentions_[i];
  const lexicon::KnownActor& body = base_.actors()[m.body];
  if (m.agent->code == "PKO" || (m.agent->anaphoric && m.agent->kind == "igo"))
    if (const std::uint32_t a = mission_here(body.name); a != kNone) return a;
  if (m.person) return described(i, cast_.known(m.body));
  const bool same_sort = m.agent->kind == body.kind && (m.agent->collective || body.kind == "media");
  if (m.agent->anaphoric || same_sort || base_.is_cue("machine", m.agent->phrase)) return cast_.known(m.body);
  if (body.kind == "armed_group" && (m.role_code == "REB" || m.role_code == "INS") && m.agent_words == m.agent->phrase)
    return cast_.known(m.body);
  return nominal(i, nullptr, cast_.known(m.body));
}

std::uint32_t Resolver::mission_here(const std::string& parent) {
  std::uint32_t found = kNone;
  double best = 0;
  for (std::uint32_t k = 0; k < base_.actors().size(); ++k) {
    const lexicon::KnownActor& known = base_.actors()[k];
    if (known.kind != "igo" || known.parent != parent || known.country.empty()) continue;
    if (known.cameo.find("PKO") == std::string::npos) continue;
    const double weight = nations_.weight(known.country) + (is_mentioned(k) ? 100 : 0);
    if (weight > best) found = k, best = weight;
  }
  return found == kNone || !is_mentioned(found) ? kNone : cast_.known(found);
}

std::uint32_t Resolver::resolve_peacekeepers(std::uint32_t i) {
  for (std::size_t t = traces_.size(); t-- > cast_.reach();)
    if (actors_[traces_[t].actor].codes.cameo.find("PKO") != std::string::npos && !extras_[traces_[t].actor].person)
      return traces_[t].actor;
  if (const std::uint32_t a = mission_here("United Nations"); a != kNone) return a;
  const std::uint32_t a = nominal(i, nullptr, kNone);
  cast_.set_code(a, "IGOUNOPKO");
  actors_[a].kind = "igo";
  return a;
}

std::uint32_t Resolver::resolve_anaphor(std::uint32_t i, std::uint32_t owner) {
  const Mention& m = mentions_[i];
  if (m.same != kNone) return described(i, owner);
  if (m.agent->phrase.starts_with("peacekeeping")) return resolve_peacekeepers(i);
  if (m.agent->role == "country") return resolve_country(i, owner);
  if (m.agent->role == "enemy") return resolve_enemy(owner);
  if (m.agent->role == "side") return resolve_side(i, owner);
  if (m.indefinite) return m.subject ? described(i, owner) : kNone;
  const std::uint32_t last = last_body(last_word(m.agent->phrase), owner);
  if (last != kNone && is_said_of(m, last, cast_)) return last;
  if (m.definite && !m.distinct.empty()) return nominal(i, nullptr, owner);  // "the Indigenous council"
  if (last != kNone) return last;
  if (owner != kNone) return nominal(i, nullptr, owner);
  return m.agent->code.empty() ? kNone : nominal(i, nations_.of(i, of_, cast_), kNone);
}

std::uint32_t Resolver::resolve_side(std::uint32_t i, std::uint32_t owner) {
  const Mention& m = mentions_[i];
  if (m.plural) {
    const std::uint32_t sides = nominal(i, nullptr, kNone);
    if (actors_[sides].members.empty()) actors_[sides].members = both_sides(m);
    return sides;
  }
  if (m.nation) return cast_.state(*m.nation);  // "the Russian side"
  return owner != kNone && extras_[owner].state ? owner : kNone;
}

std::vector<record::ActorId> Resolver::both_sides(const Mention& m) const {
  std::vector<Side> sides;
  for (std::size_t t = cast_.reach(); t < traces_.size(); ++t) {
    const Cast::Trace& trace = traces_[t];
    const Actor& actor = actors_[trace.actor];
    const bool state = extras_[trace.actor].state || actor.kind == "government" || actor.kind == "military";
    const bool group = actor.kind == "armed_group" && !extras_[trace.actor].plural &&
                       !base_.is_cue("sides_are_states", m.agent->phrase);
    if ((!state && !group) || (state && actor.country.empty())) continue;
    if (trace.main && trace.sentence == sentence_of(m)) continue;  // "France urged both sides": it is neither
    const std::string key = state ? actor.country : std::to_string(trace.actor);
    auto it = std::find_if(sides.begin(), sides.end(), [&](const Side& side) { return side.key == key; });
    if (it == sides.end()) it = sides.insert(sides.end(), Side{key, trace.actor, 0});
    ++it->count;
    if (extras_[trace.actor].state) it->actor = trace.actor;
    if (sides.size() > kMostSides) return {};
  }
  std::stable_sort(sides.begin(), sides.end(), [](const Side& a, const Side& b) { return a.count > b.count; });
  if (sides.size() < 2 || (sides.size() > 2 && 2 * sides[2].count > sides[1].count)) return {};
  return {record::ActorId{sides[0].actor}, record::ActorId{sides[1].actor}};
}

std::uint32_t Resolver::resolve_country(std::uint32_t i, std::uint32_t owner) {
  const lexicon::State* nation = owner != kNone ? base_.state(actors_[owner].country) : nullptr;
  if (!nation && mentions_[i].definite && owner == kNone && !mentions_[i].plural && !mentions_[i].nation)
    nation = nations_.of(i, of_, cast_);
  return nation ? cast_.state(*nation) : kNone;
}

std::uint32_t Resolver::resolve_enemy(std::uint32_t owner) const {
  std::string ours = owner != kNone ? actors_[owner].country : "";
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && ours.empty();)
    if (traces_[t].subject) ours = actors_[traces_[t].actor].country;
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && !ours.empty();) {
    const Actor& actor = actors_[traces_[t].actor];
    const bool fights = actor.kind == "government" || actor.kind == "military" || actor.kind == "armed_group" ||
                        code_has_role(actor.codes.cameo, "MIL");
    if (fights && !actor.country.empty() && actor.country != ours) return traces_[t].actor;
  }
  return kNone;
}

}  // namespace truceline::annotate
