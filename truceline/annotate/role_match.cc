#include "truceline/annotate/role_match.h"

#include <algorithm>

#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

constexpr std::uint32_t kNone = Mention::kNone;

/// INS and REB are much the same to a reporter.
bool code_has(const std::string& code, const std::string& role) {
  if (code.find(role) != std::string::npos) return true;
  const bool fighter = role == "REB" || role == "INS" || role == "SEP" || role == "UAF";
  return fighter && (code.find("REB") != std::string::npos || code.find("INS") != std::string::npos ||
                     code.find("SEP") != std::string::npos);
}

bool belongs(std::uint32_t a, std::uint32_t owner, const Cast& cast) {
  if (a == owner) return false;
  if (cast.extras[a].owner == owner) return true;
  const std::string& code = cast.actors[a].codes.cameo;
  const std::string& of = cast.actors[owner].codes.cameo;
  return !code.empty() && !of.empty() && code.substr(0, 6) == of.substr(0, 6) && cast.extras[a].owner == kNone;
}

}  // namespace

std::string last_word(const std::string& phrase) { return phrase.substr(phrase.rfind(' ') + 1); }

bool code_has_role(const std::string& code, std::string_view role) {
  return code.size() >= 6 && code.substr(3).find(role) != std::string::npos;
}

bool role_fits(const lexicon::Agent& noun, const std::string& role, const lexicon::ActorBase& base) {
  if (role.empty()) return false;
  if (last_word(role) == noun.role || last_word(role) == last_word(noun.role))
    return role == noun.role || noun.role.find(' ') == std::string::npos;
  return base.is_cue("called_" + noun.role, role) || base.is_cue("called_" + noun.role, last_word(role));
}

bool agrees(const Mention& m, std::uint32_t a, std::uint32_t owner, const Cast& cast, const lexicon::ActorBase& base) {
  const record::Actor& actor = cast.actors[a];
  if (m.nation && actor.country != m.nation->iso3) return false;
  if (m.sex != ' ' && cast.extras[a].sex != ' ' && m.sex != cast.extras[a].sex) return false;
  const std::string& code = actor.codes.cameo;
  if (!m.modifier_code.empty() && !code_has(code, m.modifier_code.substr(0, 3))) return false;
  if (base.is_cue("hard_role", m.agent->code) && !code_has(code, m.agent->code)) return false;
  if (!is_said_of(m, a, cast)) return false;
  if (m.body != kNone && code.find(base.actors()[m.body].cameo.substr(0, 3)) == std::string::npos) return false;
  return owner == kNone || belongs(a, owner, cast);
}

bool is_said_of(const Mention& m, std::uint32_t a, const Cast& cast) {
  const auto& said = cast.extras[a].said;
  const auto name = words_of(lexicon::fold(cast.actors[a].name)), role = words_of(lexicon::fold(cast.actors[a].role));
  return std::all_of(m.distinct.begin(), m.distinct.end(), [&](const std::string& word) {
    const auto has = [&](const auto& words) { return std::find(words.begin(), words.end(), word) != words.end(); };
    return has(said) || has(name) || has(role);
  });
}

bool fits_description(const Mention& m, std::uint32_t a, const Cast& cast, const lexicon::ActorBase& base) {
  if (cast.extras[a].plural != m.plural || !is_said_of(m, a, cast)) return false;
  if (!role_fits(*m.agent, cast.actors[a].role, base)) return false;
  return !m.nation || cast.actors[a].country == m.nation->iso3;
}

}  // namespace truceline::annotate
