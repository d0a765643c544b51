#include <algorithm>

#include "truceline/annotate/name_match.h"
#include "truceline/annotate/resolver.h"
#include "truceline/annotate/role_match.h"
#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

constexpr std::uint32_t kNear = 3;  // sentences
constexpr int kOwned = 3;  // times that a bare surname was somebody's; then it is his, and others of it need more

}  // namespace

std::uint32_t Resolver::resolve_person(std::uint32_t i) {
  const Mention& m = mentions_[i];
  const auto words = words_of(name_key(m));
  std::uint32_t best = kNone;
  int best_fit = 0;
  std::vector<std::uint32_t> bearers = cast_.people_with(words);
  for (const NameMatch& k : m.known)
    if (k.of == Of::actor && base_.actors()[k.index].kind == "person")
      if (const std::uint32_t a = cast_.known_called(base_.actors()[k.index].name); a != kNone) bearers.push_back(a);
  for (const std::uint32_t a : bearers) {
    int score = std::max(name_fit(words, extras_[a].words), name_fit(extras_[a].words, words));
    if (score == 0 && shares_alias(m, a)) score = 3;
    if (score == 0 || contradicts(m, a)) continue;
    if (score > best_fit || (score == best_fit && is_rather(a, best, m))) {
      best = a;
      best_fit = score;
    }
  }
  if (best != kNone) {
    if (words.size() == 1) ++extras_[best].bare;
    if (words.size() > extras_[best].words.size() && extras_[best].known == kNone)
      cast_.rename(best, std::string(text::slice(document_.text, tree_.span(m.name))), words);
    return best;
  }
  if (const std::uint32_t known = known_person(i, words); known != kNone) return cast_.known(known);
  if (m.weak) return part_of_name(name_key(m), cast_, base_);
  std::uint32_t unnamed = described_in_lead(i);
  if (unnamed == kNone) unnamed = described_before(i);
  if (const std::uint32_t a = unnamed; a != kNone) {
    cast_.rename(a, std::string(text::slice(document_.text, tree_.span(m.name))), words);
    return a;
  }
  return new_person(i, words);
}

bool Resolver::is_rather(std::uint32_t a, std::uint32_t b, const Mention& m) const {
  const std::uint32_t last_a = last_trace(a), last_b = last_trace(b);
  const bool near_a = last_a > 0 && sentence_of(m) - traces_[last_a - 1].sentence <= 1;
  const int bare_a = extras_[a].bare, bare_b = b == kNone ? 0 : extras_[b].bare;
  if (bare_b >= (near_a ? kOwned : 1) && bare_a == 0) return false;
  return last_a > last_b || (b != kNone && bare_a > 0 && bare_b == 0);
}

std::uint32_t Resolver::described_in_lead(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (!m.says || m.same != kNone || m.nation || m.body != kNone || m.owner != kNone) return kNone;
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && sentence_of(m) - traces_[t].sentence <= 2;) {
    if (traces_[t].quoted || !traces_[t].says) continue;
    const std::uint32_t a = traces_[t].actor;
    const bool unnamed = extras_[a].person && extras_[a].words.empty() && !extras_[a].definite;
    if (!unnamed || tree_.analysis().sentences[traces_[t].sentence].block != lead_) return kNone;
    return m.sex != ' ' && extras_[a].sex != ' ' && m.sex != extras_[a].sex ? kNone : a;
  }
  return kNone;
}

// "A spokesman for the group said ... Aung Myo, | the spokesman |, told": he of whom it spoke without a name.
std::uint32_t Resolver::described_before(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (m.same == kNone) return kNone;
  const Mention& title = mentions_[m.same];
  if (!title.agent || !title.name.empty() || !title.definite || is_explicit(title)) return kNone;
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && sentence_of(m) - traces_[t].sentence <= kNear;) {
    const std::uint32_t a = traces_[t].actor;
    if (extras_[a].person && extras_[a].words.empty()) return fits_description(title, a, cast_, base_) ? a : kNone;
  }
  return kNone;
}

bool Resolver::shares_alias(const Mention& m, std::uint32_t a) const {
  return std::any_of(m.known.begin(), m.known.end(),
                     [&](const NameMatch& k) { return k.of == Of::actor && k.index == extras_[a].known; });
}

bool Resolver::contradicts(const Mention& m, std::uint32_t a) const {
  if (m.nation && !actors_[a].country.empty() && actors_[a].country != m.nation->iso3) return true;
  if (m.sex != ' ' && m.agent && extras_[a].sex != ' ' && extras_[a].sex != m.sex) return true;
  return false;
}

std::uint32_t Resolver::known_person(std::uint32_t i, const std::vector<std::string>& words) const {
  const Mention& m = mentions_[i];
  std::vector<std::uint32_t> found;
  for (const NameMatch& k : base_.named(name_key(m)))
    if (k.of == Of::actor && base_.actors()[k.index].kind == "person") found.push_back(k.index);
  const bool full = !found.empty();
  if (!full && words.size() == 1) found = base_.surnamed(words.front());
  std::uint32_t best = kNone;
  int best_score = -1, same = 0;
  for (const std::uint32_t index : found) {
    const lexicon::Identity now = lexicon::identity_at(base_.actors()[index], published_);
    const bool serves = !now.former && !now.role.empty();
    if (!full && !serves) continue;
    if (m.nation && !now.country.empty() && now.country != m.nation->iso3) continue;
    int score = serves ? 2 : 0;
    if (m.agent && m.agent->role == now.role) score += 4;
    if (is_story_nation(now.country)) score += 1;
    same = score == best_score ? same + 1 : score > best_score ? 0 : same;
    if (score > best_score) best = index, best_score = score;
  }
  if (full) return best;
  // A bare surname is enough only for one who is alone to bear it and whose nation or title the story has.
  return best != kNone && same == 0 && best_score >= 3 ? best : kNone;
}

std::uint32_t Resolver::new_person(std::uint32_t i, const std::vector<std::string>& words) {
  const Mention& m = mentions_[i];
  Actor actor;
  actor.name = text::slice(document_.text, tree_.span(m.name));
  actor.kind = "person";
  actor.rule = "actor.person:described";
  Cast::Extra extra;
  extra.person = true;
  extra.words = words;
  extra.sex = m.sex != ' ' ? m.sex : base_.given_name_sex(words.front());
  return cast_.make(std::move(actor), std::move(extra));
}

std::uint32_t Resolver::resolve_name(std::uint32_t i) {
  const Mention& m = mentions_[i];
  if (const auto it = short_names_.find(name_key(m)); it != short_names_.end()) return it->second;
  if (const std::uint32_t body = preferred_body(m); body != kNone) return cast_.known(body);
  for (const NameMatch& k : m.known) {
    if (k.of == Of::actor) continue;
    if (k.of == Of::demonym && m.person) return resolve_national(i, base_.states()[k.index]);
    if (k.of == Of::demonym && m.plural && is_some(m)) return some_nationals(i, base_.states()[k.index]);
    return cast_.state(base_.states()[k.index]);
  }
  if (const std::uint32_t a = part_of_name(name_key(m), cast_, base_); a != kNone) return a;
  if (base_.is_cue("half", name_key(m))) return resolve_half(name_key(m));
  return m.weak ? kNone : new_organisation(i);
}

bool Resolver::is_some(const Mention& m) const {
  if (m.indefinite || m.tokens.begin == 0) return m.indefinite;
  const text::Token& before = token(m.tokens.begin - 1);
  return before.sentence == token(m.tokens.begin).sentence &&
         (before.upos == text::Upos::NUM || before.upos == text::Upos::ADJ);
}

std::uint32_t Resolver::some_nationals(std::uint32_t i, const lexicon::State& state) {
  const std::string key = "people:" + state.cameo;
  if (const std::uint32_t a = cast_.by_key(key); a != kNone) return a;
  Actor actor;
  actor.name = phrase(mentions_[i]);
  actor.kind = "people";
  actor.country = state.iso3;
  actor.codes.cameo = state.cameo;
  actor.rule = "actor.people:" + state.cameo;
  Cast::Extra extra;
  extra.key = key;
  extra.plural = true;
  return cast_.make(std::move(actor), std::move(extra));
}

std::uint32_t Resolver::resolve_half(const std::string& half) {
  const auto rest = [](const lexicon::State& s) { return s.name.substr(std::min(s.name.find(' '), s.name.size())); };
  const auto has_half = [&](const lexicon::State& s) {
    return s.people.empty() && base_.is_cue("half", words_of(lexicon::fold(s.name)).front());
  };
  for (const lexicon::State& state : base_.states()) {
    if (!has_half(state) || words_of(lexicon::fold(state.name)).front() != half) continue;
    for (const lexicon::State& twin : base_.states()) {
      if (&twin == &state || !has_half(twin) || rest(twin) != rest(state)) continue;
      if (is_story_nation(state.iso3) || is_story_nation(twin.iso3)) return cast_.state(state);
    }
  }
  return kNone;
}

std::uint32_t Resolver::preferred_body(const Mention& m) const {
  std::uint32_t best = kNone;
  double best_weight = -1;
  for (const NameMatch& k : m.known) {
    if (k.of != Of::actor || base_.actors()[k.index].kind == "person") continue;
    const double weight = nations_.weight(base_.actors()[k.index].country);
    if (weight > best_weight) best = k.index, best_weight = weight;
  }
  return best;
}

const lexicon::State* Resolver::nation_of_body(std::uint32_t i, const std::string& kind,
                                               const std::vector<std::string>& words) const {
  if (kind != "military" && kind != "government") return nullptr;
  const bool foreign =
      std::any_of(words.begin(), words.end(), [&](const std::string& w) { return base_.is_cue("foreign_word", w); });
  return foreign ? nullptr : nations_.of(i, of_, cast_);
}

std::uint32_t Resolver::new_organisation(std::uint32_t i) {
  const Mention& m = mentions_[i];
  Actor actor;
  actor.name = text::slice(document_.text, tree_.span(m.name));
  const std::string key = "org:" + lexicon::fold(actor.name);
  if (const std::uint32_t a = cast_.by_key(key); a != kNone) return a;
  const auto words = words_of(lexicon::fold(actor.name));
  const lexicon::Agent* noun = nullptr;
  for (const std::string& w : words)
    if (const lexicon::Agent* agent = base_.agent(w); agent && agent->collective) noun = agent;
  actor.kind = noun && noun->kind != "people" ? noun->kind : "other";
  const std::string role = noun ? noun->code : "";
  const lexicon::State* nation = m.nation ? m.nation : nation_of_body(i, actor.kind, words);
  const std::uint32_t owner = owner_actor(m);  // "the front's Valley Command" is the front's
  if (owner != kNone && !extras_[owner].person) {
    actor.country = actors_[owner].country;
    actor.codes.cameo = actors_[owner].codes.cameo;
  } else if (nation) {
    actor.country = nation->iso3;
    actor.codes.cameo = nation->cameo + role;
  } else {
    actor.codes.cameo = role;
  }
  actor.rule = "actor.organisation:named";
  Cast::Extra extra;
  extra.key = key;
  return cast_.make(std::move(actor), std::move(extra));
}

}  // namespace truceline::annotate
