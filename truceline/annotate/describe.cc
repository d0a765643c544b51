#include <algorithm>

#include "truceline/annotate/resolver.h"
#include "truceline/annotate/role_match.h"

namespace truceline::annotate {

namespace {

constexpr std::size_t kRoles = 8;  // of one person that are kept

}  // namespace

void Resolver::describe(std::uint32_t a, std::uint32_t i) {
  const Mention& m = mentions_[i];
  if (extras_[a].sex == ' ') extras_[a].sex = m.sex;
  if (!m.agent || extras_[a].state) return;
  if (extras_[a].person && extras_[a].called.size() < kRoles) extras_[a].called.push_back(m.agent->role);
  extras_[a].said.insert(extras_[a].said.end(), m.distinct.begin(), m.distinct.end());
  const std::uint32_t owner = owner_or_served(i);  // may make an actor and so move all others: no reference before it
  const Cast::Extra& extra = extras_[a];
  if (m.same != kNone && extra.known != kNone && !extra.person) return;
  Actor& actor = actors_[a];
  const bool served = !base_.is_cue("serves_nobody", m.agent->role);  // "a rival of the premier" is none of his men
  if (published_.empty()) take_office_told(a, m);
  const bool base_knows = extra.known != kNone && !actor.role.empty() && !actor.role.starts_with("former ");
  if (base_knows) {
    if (extras_[a].owner == kNone && owner != kNone && owner != a && served) extras_[a].owner = owner;
    return;
  }
  if (extra.known != kNone && !extra.person) return;
  const bool back_in_office = actor.role.starts_with("former ") && !m.former;
  const bool only_rank = base_.is_cue("rank_of_" + m.agent->role, actor.role);  // "the army chief ... General X"
  if (actor.role.empty() || back_in_office || only_rank) actor.role = role_of(m, owner);
  if (m.agent->role == "counterpart") return describe_counterpart(a, m, owner);
  if (extras_[a].owner == kNone && owner != a && served) extras_[a].owner = owner != kNone ? owner : body_actor(m);
  const std::string code = code_of(i, a, owner);
  if (code.empty() || (actors_[a].codes.cameo.size() > 3 && !m.former && !back_in_office)) return;
  cast_.set_code(a, code);
  if (actors_[a].country.empty()) set_country(a, i, owner);
}

// In a story without a date the office that it gives a known person is the one of its day: "|Foreign Minister| X", who
// is president by now.
void Resolver::take_office_told(std::uint32_t a, const Mention& m) {
  if (extras_[a].known == kNone || !extras_[a].person || m.former || m.name.empty()) return;
  for (const lexicon::Office& office : base_.actors()[extras_[a].known].offices) {
    if (office.role != m.agent->role || actors_[a].role == office.role) continue;
    actors_[a].role = office.role;
    actors_[a].country = office.country;
    cast_.set_code(a, office.cameo);
    return;
  }
}

void Resolver::describe_counterpart(std::uint32_t a, const Mention& m, std::uint32_t owner) {
  if (owner == kNone || !m.nation) return;
  const std::string code = actors_[owner].codes.cameo;
  const std::string role = actors_[owner].role;
  actors_[a].role = role;
  actors_[a].country = m.nation->iso3;
  cast_.set_code(a, m.nation->cameo + (code.size() > 3 ? code.substr(3) : "GOV"));
}

std::uint32_t Resolver::body_actor(const Mention& m) { return m.body == kNone ? kNone : cast_.known(m.body); }

void Resolver::set_country(std::uint32_t a, std::uint32_t i, std::uint32_t owner) {
  const Mention& m = mentions_[i];
  if (m.nation)
    actors_[a].country = m.nation->iso3;
  else if (m.body != kNone)
    actors_[a].country = lexicon::identity_at(base_.actors()[m.body], published_).country;
  else if (owner != kNone)
    actors_[a].country = actors_[owner].country;
  else if (const std::string c = actors_[a].codes.cameo.substr(0, 3); base_.state(c))
    actors_[a].country = c;
}

std::string Resolver::code_of(std::uint32_t i, std::uint32_t a, std::uint32_t owner) const {
  const Mention& m = mentions_[i];
  std::string role = m.role_code;
  if (role == "MIL" && is_of_police(m)) role = "COP";
  if (m.body != kNone && !(is_accredited(m) && (m.nation || owner != kNone))) {
    const std::string code = lexicon::identity_at(base_.actors()[m.body], published_).cameo;
    return code == "IGOUNO" && role == "PKO" ? code + role : code;
  }
  if (!m.nation && owner == kNone && base_.is_cue("office_of_un", m.agent->phrase)) return "IGOUNO";
  if (is_of_other_thing(m, owner)) return "";
  const std::uint32_t of = owner != kNone ? owner : extras_[a].owner;
  if (of != kNone && of != a && !m.nation && takes_code_of(m, of)) {
    const std::string& code = actors_[of].codes.cameo;  // "the Ukrainian delegation's head" serves the government
    return code.size() == 3 && m.person && base_.state(actors_[of].country) ? code + "GOV" : code;
  }
  const lexicon::State* nation = m.nation;
  if (!nation && of != kNone && of != a) nation = base_.state(actors_[of].country);
  if (!nation && (role.empty() || role == "GOV") && is_of_codeless(a, of)) return "";
  if (!nation && (takes_story_nation(m) || is_office_of_state(m))) nation = nation_taken(i);
  const bool numbered = !m.distinct.empty() && m.distinct.front()[0] >= '0' && m.distinct.front()[0] <= '9';
  if (role.empty() && !m.person && numbered && base_.is_cue("armed_division", m.agent->role)) {  // "the 33rd Front"
    role = "REB";
    if (!nation) nation = nations_.of(i, of_, cast_);
  }
  if (m.former && nation) return nation->cameo + "ELI";
  if (role.empty() && nation && (m.agent->speaks || m.agent->kind == "person")) role = "GOV";
  if (role == "PKO") return m.nation && !of_un_ ? m.nation->cameo + role : "IGOUNOPKO";
  return (nation ? nation->cameo : "") + role;
}

// "officers" after "the police fired" are policemen.
bool Resolver::is_of_police(const Mention& m) const {
  if (!base_.is_cue("like_last_force", m.agent->phrase) || !m.modifier_code.empty() || !m.name.empty()) return false;
  for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
    const std::string& code = actors_[traces_[t].actor].codes.cameo;
    if (code_has_role(code, "COP")) return true;
    if (code_has_role(code, "MIL")) return false;
  }
  return false;
}

// "Russia's deputy U.N. ambassador" serves Russia.
bool Resolver::is_accredited(const Mention& m) const { return base_.is_cue("accredited", m.agent->role); }

// "an armed group's commander", "her deputy": what they are follows from whose they are.
bool Resolver::takes_code_of(const Mention& m, std::uint32_t of) const {
  if (actors_[of].codes.cameo.empty()) return false;
  if (m.role_code.empty()) return true;
  if (extras_[of].person) return base_.is_cue("aide", m.agent->phrase);
  if (is_of_group(m, of)) return true;
  return !extras_[of].state && m.agent->speaks && m.modifier_code.empty();  // a group's negotiator is no government's
}

// "the secretary-general of the Commission of Jurists": whose body has no code is no government's man.
bool Resolver::is_of_codeless(std::uint32_t a, std::uint32_t of) const {
  return of != kNone && of != a && !extras_[of].person && actors_[of].kind == "other" &&
         actors_[of].codes.cameo.empty() && actors_[of].country.empty();
}

bool Resolver::is_of_group(const Mention& m, std::uint32_t of) const {
  if (!is_of_sort(of, "sort_fighters") || m.nation || (m.agent->collective && m.agent->kind != "military"))
    return false;
  return m.role_code == "MIL" || m.role_code == "GOV" || m.role_code == "OPP" ||  // "dissidents of the FARC"
         base_.is_cue("fighter_role", m.role_code);
}

// "The president of the tennis club", "the director of the subsidiary": of nobody whom the tables have, and no state's.
bool Resolver::is_of_other_thing(const Mention& m, std::uint32_t owner) const {
  const std::uint32_t of = m.tokens.end;
  if (m.role_code != "GOV" || !m.person || !m.name.empty() || m.nation || m.body != kNone || owner != kNone ||
      m.owner != kNone)
    return false;
  if (of + 1 >= tree_.analysis().tokens.size() || token(of).lower != "of") return false;
  for (const text::TokenId thing : tree_.children(m.head))
    if (thing.index > of && tree_.is(thing, "nmod"))
      return token(thing.index).upos == text::Upos::NOUN && !base_.is_cue("state_noun", token(thing.index).lemma);
  return false;
}

// "Peace adviser X", "High Commissioner for Peace X": an office without an owner before a name is the country's own,
// but for "mission chief X".
bool Resolver::is_office_of_state(const Mention& m) const {
  const std::uint32_t next = m.tokens.end;
  const bool tied = next < tree_.analysis().tokens.size() && base_.is_cue("owner_adposition", token(next).lower);
  return m.person && m.role_code.empty() && m.agent->title && !tied && (!m.name.empty() || m.same != kNone) &&
         !base_.is_cue("office_of_body", m.agent->role);
}

// "her deputy" is the deputy foreign minister where she is the foreign minister; "head" says too little, and "head of
// the presidential administration" is what stands there.
std::string Resolver::role_of(const Mention& m, std::uint32_t owner) const {
  if (m.owner != kNone && base_.is_cue("head_of", m.agent->role)) {
    const Mention& of = mentions_[m.owner];
    const bool tells = of.agent && of.name.empty() && (!of.agent->anaphoric || of.agent_words != of.agent->phrase);
    if (tells && of.tokens.begin > m.tokens.begin) return m.agent->role + " of the " + phrase(of);
  }
  if (base_.is_cue("wordy_role", m.agent->role) && !m.former) return m.agent_words;  // "presidential aide"
  const bool second = owner != kNone && extras_[owner].person && base_.is_cue("second_to", m.agent->phrase);
  return second && !actors_[owner].role.empty() ? m.agent->role + " " + actors_[owner].role : m.agent->role;
}

}  // namespace truceline::annotate
