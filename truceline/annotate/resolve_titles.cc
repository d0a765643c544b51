#include <algorithm>

#include "truceline/annotate/known_names.h"
#include "truceline/annotate/pronouns.h"
#include "truceline/annotate/resolver.h"
#include "truceline/annotate/role_match.h"

namespace truceline::annotate {

namespace {

constexpr std::uint32_t kTopicReach = 3;  // sentences

}  // namespace

std::uint32_t Resolver::resolve_national(std::uint32_t i, const lexicon::State& state) {
  for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
    const std::uint32_t a = traces_[t].actor;
    if (extras_[a].person && actors_[a].country == state.iso3 && !traces_[t].quoted) return a;
  }
  return mentions_[i].definite ? kNone : cast_.state(state);
}

std::uint32_t Resolver::resolve_title(std::uint32_t i) {
  const Mention& m = mentions_[i];
  const std::uint32_t owner = owner_actor(m);
  if (m.indefinite || m.same != kNone) return described(i, owner);
  if (m.agent->role == "counterpart") return resolve_counterpart(i, owner);
  const bool article = m.definite || m.nation || m.body != kNone || is_headline(i);
  if (article || is_capitalised(token(m.tokens.begin)))
    for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
      const std::uint32_t a = traces_[t].actor;
      if (extras_[a].person && has_role(m, a) && agrees(m, a, owner, cast_, base_)) return a;
    }
  const lexicon::State* nation = m.former ? nullptr : nation_of_office(i, owner);  // nobody who holds it on that day
  if (nation) {
    if (const std::uint32_t a = named_later(i, *nation); a != kNone) return a;
    if (const std::uint32_t a = office_holder(i, *nation); a != kNone) return a;
  }
  if (const std::uint32_t a = untitled_before(i); a != kNone) return a;
  if (owner == kNone)
    if (const std::uint32_t a = topic_person(i); a != kNone) return a;
  return described(i, owner);
}

bool Resolver::has_role(const Mention& m, std::uint32_t a) const {
  const std::string& role = actors_[a].role;
  if (!m.former) {
    if (extras_[a].words.empty() && actors_[a].codes.cameo.ends_with("ELI")) return false;  // "the former minister"
    const auto& called = extras_[a].called;
    return role_fits(*m.agent, role, base_) ||
           std::any_of(called.begin(), called.end(), [&](const auto& r) { return role_fits(*m.agent, r, base_); });
  }
  if (role.starts_with("former ")) return role_fits(*m.agent, role.substr(7), base_);
  if (extras_[a].known == kNone) return false;
  const auto& offices = base_.actors()[extras_[a].known].offices;  // "the former secretary of state", now an envoy
  return std::any_of(offices.begin(), offices.end(), [&](const lexicon::Office& o) {
    return o.role != role && role_fits(*m.agent, o.role, base_) && !o.to.empty() && o.to < published_;
  });
}

std::uint32_t Resolver::untitled_before(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (!m.definite || !m.nation || !m.person) return kNone;
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && sentence_of(m) - traces_[t].sentence <= 2;) {
    const std::uint32_t a = traces_[t].actor;
    if (!extras_[a].person || !traces_[t].subject || traces_[t].sentence > sentence_of(m)) continue;
    const bool fits = actors_[a].country.empty() || actors_[a].country == m.nation->iso3;
    return actors_[a].role.empty() && fits && !extras_[a].words.empty() ? a : kNone;
  }
  return kNone;
}

std::uint32_t Resolver::topic_person(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  const bool epithet = m.former || m.nation || m.agent_words.size() > m.agent->phrase.size();
  if (!epithet || !m.definite || !m.person || !m.subject || m.quoted) return kNone;
  if (m.agent->speaks && m.distinct.empty()) return kNone;  // "the former spokesman", but "the bearded Texan diplomat"
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && sentence_of(m) - traces_[t].sentence <= kTopicReach;) {
    const std::uint32_t a = traces_[t].actor;
    if (!extras_[a].person || !traces_[t].main || traces_[t].quoted || traces_[t].sentence >= sentence_of(m)) continue;
    if (extras_[a].words.empty() || (m.sex != ' ' && extras_[a].sex != ' ' && m.sex != extras_[a].sex)) return kNone;
    if (m.nation && !actors_[a].country.empty() && actors_[a].country != m.nation->iso3) return kNone;
    if (m.agent->office && !m.former && !actors_[a].role.empty()) return kNone;
    const bool hard = base_.is_cue("hard_role", m.agent->code) && !m.former && !actors_[a].role.empty();
    return hard && !code_has_role(actors_[a].codes.cameo, m.agent->code) ? kNone : a;
  }
  return kNone;
}

std::uint32_t Resolver::resolve_counterpart(std::uint32_t i, std::uint32_t owner) {
  const Mention& m = mentions_[i];
  if (owner == kNone || !m.nation) return described(i, kNone);
  const std::string role = actors_[owner].role;
  for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
    const std::uint32_t a = traces_[t].actor;
    if (extras_[a].person && a != owner && actors_[a].country == m.nation->iso3 && actors_[a].role == role) return a;
  }
  const auto holders = base_.holders(role, m.nation->iso3, published_);
  return holders.size() == 1 ? cast_.known(holders.front()) : described(i, kNone);
}

bool Resolver::is_of_power(std::uint32_t a) const {
  if (actors_[a].kind == "military") return true;
  return actors_[a].kind == "government" && !code_has_role(actors_[a].codes.cameo, "JUD");
}

bool Resolver::is_of_capitals(const Mention& m) const {
  const std::uint32_t t = m.tokens.end;
  if (t + 2 >= tree_.analysis().tokens.size() || token(t).lower != "of" || token(t + 1).upos != text::Upos::DET)
    return false;
  return is_capitalised(token(t + 2)) && token(t + 2).sentence == token(m.tokens.begin).sentence;
}

const lexicon::State* Resolver::nation_of_office(std::uint32_t i, std::uint32_t owner) const {
  const Mention& m = mentions_[i];
  if (!m.agent->office) return nullptr;
  const lexicon::State* nation = m.nation;
  if (!nation && owner != kNone && extras_[owner].state) nation = base_.state(actors_[owner].country);
  const bool of_body = owner == kNone ? is_of_capitals(m) : !extras_[owner].person && !is_of_power(owner);
  if (!nation && m.definite && !of_body)  // "the president of the court" is not the country's
    nation = nation_taken(i);
  return nation && nation->people.empty() ? nation : nullptr;
}

std::uint32_t Resolver::office_holder(std::uint32_t i, const lexicon::State& nation) {
  const auto holders = base_.holders(mentions_[i].agent->role, nation.iso3, published_);
  return holders.size() == 1 ? cast_.known(holders.front()) : kNone;
}

std::uint32_t Resolver::described(std::uint32_t i, std::uint32_t owner) {
  if (owner == kNone) owner = owner_or_served(i);
  const Mention& m = mentions_[i];
  if (!m.indefinite && m.same == kNone)
    for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
      const std::uint32_t a = traces_[t].actor;
      if (extras_[a].person == m.person && !extras_[a].state && extras_[a].words.empty() &&
          fits_description(m, a, cast_, base_))
        return a;
    }
  Actor actor;
  actor.name = called(m, owner);
  actor.kind = m.person ? "person" : m.agent->kind == "person" ? "people" : m.agent->kind;
  actor.rule = "actor.agent:" + m.agent->phrase;
  Cast::Extra extra;
  extra.person = m.person;
  extra.plural = m.plural;
  extra.definite = m.definite;
  extra.sex = m.sex;
  extra.owner = owner;
  const std::uint32_t a = cast_.make(std::move(actor), std::move(extra));
  return a;
}

}  // namespace truceline::annotate
