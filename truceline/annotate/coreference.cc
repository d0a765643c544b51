#include "truceline/annotate/coreference.h"

#include <algorithm>
#include <map>

#include "truceline/annotate/known_names.h"
#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

using lexicon::NameMatch;
using record::Actor;
using record::ActorId;
using Of = NameMatch::Of;

constexpr std::uint32_t kNone = Mention::kNone;
constexpr std::uint32_t kPronounReach = 5;  // sentences back

std::vector<std::string> words_of(const std::string& key) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at <= key.size();) {
    const std::size_t space = std::min(key.find(' ', at), key.size());
    if (space > at) words.push_back(key.substr(at, space - at));
    at = space + 1;
  }
  return words;
}

/// How well the words of a name fit a longer one: 3 all, 2 its end (a surname), 1 its beginning or middle, 0 not.
int fit(const std::vector<std::string>& part, const std::vector<std::string>& whole) {
  if (part == whole) return 3;
  if (part.empty() || part.size() >= whole.size()) return 0;
  for (std::size_t i = whole.size() - part.size() + 1; i-- > 0;)
    if (std::equal(part.begin(), part.end(), whole.begin() + static_cast<std::ptrdiff_t>(i)))
      return i + part.size() == whole.size() ? 2 : 1;
  return 0;
}

std::string last_word(const std::string& phrase) { return phrase.substr(phrase.rfind(' ') + 1); }

std::string country_of(const std::string& cameo) { return cameo.size() >= 3 ? cameo.substr(0, 3) : ""; }

/// What the record does not keep of an actor.
struct Extra {
  std::vector<std::string> words;  // of a person's name, folded
  std::uint32_t known = kNone;     // index in the base
  char sex = ' ';
  bool person = false, plural = false, state = false;
  std::uint32_t owner = kNone;  // actor whom it belongs to
  std::string key;              // by which another mention finds it
};

/// One place in the text where an actor was mentioned.
struct Trace {
  std::uint32_t actor, token, sentence;
  bool subject, main, quoted, owner, name;
};

class Resolver {
 public:
  Resolver(const text::Document& document, const text::Tree& tree, const std::vector<Mention>& mentions,
           const record::Places& places, const record::Date& published, const lexicon::ActorBase& base)
      : document_(document), tree_(tree), mentions_(mentions), places_(places), published_(published), base_(base) {}

  Resolved resolve() {
    of_.assign(mentions_.size(), kNone);
    weigh_nations();
    for (const bool headline : {false, true})
      for (std::uint32_t i = 0; i < mentions_.size(); ++i)
        if (is_headline(i) == headline && of_[i] == kNone && !mentions_[i].dropped) resolve_one(i);
    link_speakers();
    Resolved out;
    out.actors = std::move(actors_);
    for (const std::uint32_t a : of_) out.of_mention.push_back(a == kNone ? ActorId{} : ActorId{a});
    return out;
  }

 private:
  // --- Context ---

  const text::Token& token(std::uint32_t t) const { return tree_.analysis().tokens[t]; }
  std::uint32_t sentence_of(const Mention& m) const { return token(m.tokens.begin).sentence.index; }

  bool is_headline(std::uint32_t i) const {
    const auto block = tree_.analysis().sentences[sentence_of(mentions_[i])].block;
    return document_.blocks[block].kind == text::BlockKind::headline;
  }

  /// Which state the story is about: by its places and the nations that it speaks of.
  void weigh_nations() {
    for (const record::Place& place : places_.places)
      if (const lexicon::State* s = base_.state_by_iso2(place.country))
        nations_[s->iso3] += (place.feature == "PPLC" ? 0.5 : 1.0) * static_cast<double>(place.mentions.size());
    for (const Mention& m : mentions_) {
      if (m.nation) nations_[m.nation->iso3] += 0.6;
      const std::uint32_t body = m.body != kNone ? m.body : known_body(m);
      if (body != kNone && !base_.actors()[body].country.empty()) nations_[base_.actors()[body].country] += 0.8;
    }
  }

  std::uint32_t known_body(const Mention& m) const {
    for (const NameMatch& k : m.known)
      if (k.of == Of::actor && base_.actors()[k.index].kind != "media") return k.index;
    return kNone;
  }

  /// The nation that "the army", "the government" are of: the story's, or of two that share it the one spoken of last.
  const lexicon::State* context_nation(std::uint32_t i) const {
    for (std::uint32_t j = i; j-- > 0 && sentence_of(mentions_[j]) == sentence_of(mentions_[i]);)
      if (mentions_[j].agent && mentions_[j].agent->role == "side" && mentions_[j].nation) return mentions_[j].nation;
    std::string first, second;
    double best = 0, next = 0;
    for (const auto& [iso3, weight] : nations_) {
      if (weight > best) {
        second = first, next = best;
        first = iso3, best = weight;
      } else if (weight > next) {
        second = iso3, next = weight;
      }
    }
    if (first.empty()) return nullptr;
    const Mention& m = mentions_[i];
    const bool official = m.agent && (m.agent->kind == "government" || m.agent->kind == "military" || m.agent->office);
    if (next < 0.8 * best || !official) return base_.state(first);
    for (std::uint32_t j = i; j-- > 0;) {
      const lexicon::State* s = nation_of(j);
      if (s && (s->iso3 == first || s->iso3 == second)) return s;
    }
    return base_.state(first);
  }

  const lexicon::State* nation_of(std::uint32_t j) const {
    if (mentions_[j].nation) return mentions_[j].nation;
    return of_[j] == kNone ? nullptr : base_.state(actors_[of_[j]].country);
  }

  // --- Making and finding actors ---

  std::uint32_t make(Actor actor, Extra extra) {
    actor.codes.plover = plover(actor.codes.cameo);
    actors_.push_back(std::move(actor));
    extras_.push_back(std::move(extra));
    return static_cast<std::uint32_t>(actors_.size() - 1);
  }

  /// "RUSGOV" -> "RUS GOV".
  static std::string plover(const std::string& cameo) {
    std::string out;
    for (std::size_t i = 0; i < cameo.size(); i += 3) out += (i ? " " : "") + cameo.substr(i, 3);
    return out;
  }

  void set_code(std::uint32_t a, const std::string& cameo) {
    actors_[a].codes.cameo = cameo;
    actors_[a].codes.plover = plover(cameo);
  }

  std::uint32_t by_key(const std::string& key) const {
    for (std::uint32_t a = 0; a < extras_.size(); ++a)
      if (!key.empty() && extras_[a].key == key) return a;
    return kNone;
  }

  std::uint32_t known_actor(std::uint32_t index) {
    for (std::uint32_t a = 0; a < extras_.size(); ++a)
      if (extras_[a].known == index) return a;
    const lexicon::KnownActor& known = base_.actors()[index];
    const lexicon::Identity now = lexicon::identity_at(known, published_);
    Actor actor;
    actor.name = known.name;
    actor.kind = known.kind;
    actor.role = now.role;
    actor.country = now.country;
    actor.codes.cameo = now.cameo;
    actor.codes.wikidata = known.wikidata;
    actor.rule = "actor." + known.rule;
    Extra extra;
    extra.known = index;
    extra.person = known.kind == "person";
    extra.sex = known.sex;
    if (extra.person) extra.words = words_of(lexicon::fold(known.name));
    return make(std::move(actor), std::move(extra));
  }

  /// A state and its government are one actor: "Russia", "Moscow", "the Russian government", "the Russians".
  std::uint32_t state_actor(const lexicon::State& state) {
    const std::string key = "state:" + state.cameo;
    if (const std::uint32_t a = by_key(key); a != kNone) return a;
    Actor actor;
    actor.name = state.people.empty() ? state.name : state.people;
    actor.kind = state.people.empty() ? "government" : "people";
    actor.country = state.iso3;
    actor.codes.cameo = state.people.empty() ? state.cameo + "GOV" : state.cameo;
    actor.rule = "actor.state:" + state.cameo;
    Extra extra;
    extra.key = key;
    extra.state = true;
    extra.plural = !state.people.empty();
    return make(std::move(actor), std::move(extra));
  }

  // --- One mention ---

  void resolve_one(std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (m.same != kNone && of_[m.same] != kNone) return join(i, of_[m.same]);
    if (m.same != kNone && is_better_named(mentions_[m.same], m)) {
      of_[m.same] = find_actor(m.same);
      if (of_[m.same] != kNone) {
        leave_trace(m.same);
        return join(i, of_[m.same]);
      }
    }
    of_[i] = find_actor(i);
    if (of_[i] == kNone) return;
    // "Major General X, the Russian Defence Ministry spokesman": the description that names the nation goes first.
    if (m.same != kNone && of_[m.same] == kNone && mentions_[m.same].same == i && !is_explicit(m))
      describe(of_[i], m.same);
    describe(of_[i], i);
    leave_trace(i);
  }

  static bool is_explicit(const Mention& m) { return m.nation || m.body != kNone || m.owner != kNone; }

  static bool is_better_named(const Mention& a, const Mention& b) {
    if (a.name.empty() != b.name.empty()) return !a.name.empty();
    return !a.known.empty() && b.known.empty();
  }

  /// The mention says what the other one beside it is: "X, a CMA spokesman".
  void join(std::uint32_t i, std::uint32_t actor) {
    of_[i] = actor;
    describe(actor, i);
    leave_trace(i);
  }

  void leave_trace(std::uint32_t i) {
    const Mention& m = mentions_[i];
    traces_.push_back(
        {of_[i], m.tokens.begin, sentence_of(m), m.subject, m.main, m.quoted, !m.listed, !m.name.empty()});
  }

  std::uint32_t find_actor(std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (m.form == MentionForm::pronoun) return resolve_pronoun(i);
    if (!m.name.empty()) return m.person && m.form == MentionForm::name ? resolve_person(i) : resolve_name(i);
    if (m.form == MentionForm::title) return resolve_title(i);
    return resolve_nominal(i);
  }

  // --- Names ---

  std::string name_key(const Mention& m) const {
    return lexicon::fold(text::slice(document_.text, tree_.span(m.name)));
  }

  std::uint32_t resolve_person(std::uint32_t i) {
    const Mention& m = mentions_[i];
    const auto words = words_of(name_key(m));
    std::uint32_t best = kNone;
    int best_fit = 0;
    for (std::uint32_t a = 0; a < actors_.size(); ++a) {
      if (!extras_[a].person || extras_[a].words.empty()) continue;
      int score = std::max(fit(words, extras_[a].words), fit(extras_[a].words, words));
      if (score == 0 && shares_alias(m, a)) score = 3;
      if (score == 0 || contradicts(m, a)) continue;
      if (score > best_fit || (score == best_fit && last_trace(a) > last_trace(best))) {
        best = a;
        best_fit = score;
      }
    }
    if (best != kNone) {
      if (words.size() > extras_[best].words.size() && extras_[best].known == kNone) rename(best, m, words);
      return best;
    }
    if (const std::uint32_t known = known_person(i, words); known != kNone) return known_actor(known);
    return m.weak ? resolve_part_of_name(i) : new_person(i, words);
  }

  void rename(std::uint32_t a, const Mention& m, const std::vector<std::string>& words) {
    actors_[a].name = text::slice(document_.text, tree_.span(m.name));
    extras_[a].words = words;
  }

  bool shares_alias(const Mention& m, std::uint32_t a) const {
    return std::any_of(m.known.begin(), m.known.end(),
                       [&](const NameMatch& k) { return k.of == Of::actor && k.index == extras_[a].known; });
  }

  /// Two people with one surname are told apart by title and nation.
  bool contradicts(const Mention& m, std::uint32_t a) const {
    if (m.nation && !actors_[a].country.empty() && actors_[a].country != m.nation->iso3) return true;
    if (m.sex != ' ' && m.agent && extras_[a].sex != ' ' && extras_[a].sex != m.sex) return true;
    return false;
  }

  std::uint32_t last_trace(std::uint32_t a) const {
    if (a == kNone) return 0;
    for (std::size_t t = traces_.size(); t-- > 0;)
      if (traces_[t].actor == a) return static_cast<std::uint32_t>(t) + 1;
    return 0;
  }

  /// A person of the base under that name: in office on the day rather than not, of the nation that the title names.
  std::uint32_t known_person(std::uint32_t i, const std::vector<std::string>& words) const {
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

  bool is_story_nation(const std::string& iso3) const {
    const auto it = nations_.find(iso3);
    return it != nations_.end() && it->second > 0;
  }

  std::uint32_t new_person(std::uint32_t i, const std::vector<std::string>& words) {
    const Mention& m = mentions_[i];
    Actor actor;
    actor.name = text::slice(document_.text, tree_.span(m.name));
    actor.kind = "person";
    actor.rule = "actor.person:described";
    Extra extra;
    extra.person = true;
    extra.words = words;
    extra.sex = m.sex != ' ' ? m.sex : base_.given_name_sex(words.front());
    return make(std::move(actor), std::move(extra));
  }

  std::uint32_t resolve_name(std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (const std::uint32_t body = preferred_body(m); body != kNone) return known_actor(body);
    for (const NameMatch& k : m.known) {
      if (k.of == Of::actor) continue;
      if (k.of == Of::demonym && m.person) return resolve_national(i, base_.states()[k.index]);
      return state_actor(base_.states()[k.index]);
    }
    if (const std::uint32_t a = resolve_part_of_name(i); a != kNone) return a;
    return m.weak ? kNone : new_organisation(i);
  }

  /// Names such as "NDF" and "RSF" are of several bodies: the one of the story's nation.
  std::uint32_t preferred_body(const Mention& m) const {
    std::uint32_t best = kNone;
    double best_weight = -1;
    for (const NameMatch& k : m.known) {
      if (k.of != Of::actor || base_.actors()[k.index].kind == "person") continue;
      const auto it = nations_.find(base_.actors()[k.index].country);
      const double weight = it == nations_.end() ? 0 : it->second;
      if (weight > best_weight) best = k.index, best_weight = weight;
    }
    return best;
  }

  /// "the Observatory" after "the Syrian Observatory for Human Rights"; an acronym of a name said before.
  std::uint32_t resolve_part_of_name(std::uint32_t i) const {
    const std::string key = name_key(mentions_[i]);
    for (std::size_t t = traces_.size(); t-- > 0;) {
      const std::uint32_t a = traces_[t].actor;
      if (extras_[a].person || actors_[a].kind == "people") continue;
      const auto words = words_of(lexicon::fold(actors_[a].name));
      if (extras_[a].state) {  // "the North" after "North Korea"
        if (base_.is_cue("half", key) && words.front() == key) return a;
        continue;
      }
      if (words.size() > 1 && (std::find(words.begin(), words.end(), key) != words.end() || initials(words) == key))
        return a;
    }
    return kNone;
  }

  static std::string initials(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& w : words)
      if (w != "of" && w != "the" && w != "for" && w != "and" && w != "in") out += w[0];
    return out;
  }

  std::uint32_t new_organisation(std::uint32_t i) {
    const Mention& m = mentions_[i];
    Actor actor;
    actor.name = text::slice(document_.text, tree_.span(m.name));
    const std::string key = "org:" + lexicon::fold(actor.name);
    if (const std::uint32_t a = by_key(key); a != kNone) return a;
    const auto words = words_of(lexicon::fold(actor.name));
    const lexicon::Agent* noun = nullptr;
    for (const std::string& w : words)
      if (const lexicon::Agent* agent = base_.agent(w); agent && agent->collective) noun = agent;
    actor.kind = noun && noun->kind != "people" ? noun->kind : "other";
    const std::string role = noun ? noun->code : "";
    if (m.nation) {
      actor.country = m.nation->iso3;
      actor.codes.cameo = m.nation->cameo + role;
    } else {
      actor.codes.cameo = role;
    }
    actor.rule = "actor.organisation:named";
    Extra extra;
    extra.key = key;
    return make(std::move(actor), std::move(extra));
  }

  // --- Titles and nouns ---

  /// "the American told reporters": somebody of that nation in the story.
  std::uint32_t resolve_national(std::uint32_t i, const lexicon::State& state) {
    for (std::size_t t = traces_.size(); t-- > 0;) {
      const std::uint32_t a = traces_[t].actor;
      if (extras_[a].person && actors_[a].country == state.iso3 && !traces_[t].quoted) return a;
    }
    return mentions_[i].definite ? kNone : state_actor(state);
  }

  std::uint32_t owner_actor(const Mention& m) {
    if (m.owner == kNone) return kNone;
    if (of_[m.owner] == kNone) resolve_one(m.owner);
    return of_[m.owner];
  }

  /// True where somebody with `role` may be called by the noun: "foreign minister" the "minister", a "president" the
  /// "leader".
  bool role_fits(const lexicon::Agent& noun, std::uint32_t a) const {
    const std::string& role = actors_[a].role;
    if (role.empty()) return false;
    if (role == noun.role || last_word(role) == noun.role || last_word(role) == last_word(noun.role)) {
      return role == noun.role || noun.role.find(' ') == std::string::npos;
    }
    return base_.is_cue("called_" + noun.role, role) || base_.is_cue("called_" + noun.role, last_word(role));
  }

  bool agrees(const Mention& m, std::uint32_t a, std::uint32_t owner) const {
    if (m.nation && !actors_[a].country.empty() && actors_[a].country != m.nation->iso3) return false;
    if (m.nation && actors_[a].country.empty()) return false;
    if (m.sex != ' ' && extras_[a].sex != ' ' && m.sex != extras_[a].sex) return false;
    const std::string& code = actors_[a].codes.cameo;
    if (!m.modifier_code.empty() && !code_has(code, m.modifier_code.substr(0, 3))) return false;
    if (base_.is_cue("hard_role", m.agent->code) && !code_has(code, m.agent->code)) return false;
    if (m.body != kNone && code.find(country_of(base_.actors()[m.body].cameo)) == std::string::npos) return false;
    if (owner != kNone && !belongs(a, owner)) return false;
    return true;
  }

  /// INS and REB are much the same to a reporter.
  static bool code_has(const std::string& code, const std::string& role) {
    if (code.find(role) != std::string::npos) return true;
    const bool fighter = role == "REB" || role == "INS" || role == "SEP" || role == "UAF";
    return fighter && (code.find("REB") != std::string::npos || code.find("INS") != std::string::npos ||
                       code.find("SEP") != std::string::npos);
  }

  bool belongs(std::uint32_t a, std::uint32_t owner) const {
    if (a == owner) return false;
    if (extras_[a].owner == owner) return true;
    const std::string& code = actors_[a].codes.cameo;
    const std::string& of = actors_[owner].codes.cameo;
    return !code.empty() && !of.empty() && code.substr(0, 6) == of.substr(0, 6) && extras_[a].owner == kNone;
  }

  std::uint32_t resolve_title(std::uint32_t i) {
    const Mention& m = mentions_[i];
    const std::uint32_t owner = owner_actor(m);
    if (m.indefinite || m.same != kNone) return described(i, owner);
    if (m.agent->role == "counterpart") return resolve_counterpart(i, owner);
    const bool article = m.definite || m.nation || m.body != kNone || is_headline(i);
    if (article || is_capitalised(token(m.tokens.begin)))
      for (std::size_t t = traces_.size(); t-- > 0;) {
        const std::uint32_t a = traces_[t].actor;
        if (extras_[a].person && role_fits(*m.agent, a) && agrees(m, a, owner)) return a;
      }
    if (const std::uint32_t a = office_holder(i, m.agent->role, owner); a != kNone) return a;
    if (const std::uint32_t a = untitled_before(i); a != kNone) return a;
    return described(i, owner);
  }

  /// "the Ukrainian leader" after a person whom the story left without office: the subject of the sentences before.
  std::uint32_t untitled_before(std::uint32_t i) const {
    const Mention& m = mentions_[i];
    if (!m.definite || !m.nation || !m.person) return kNone;
    for (std::size_t t = traces_.size(); t-- > 0 && sentence_of(m) - traces_[t].sentence <= 2;) {
      const std::uint32_t a = traces_[t].actor;
      if (!extras_[a].person || !traces_[t].subject || traces_[t].sentence > sentence_of(m)) continue;
      return actors_[a].role.empty() && actors_[a].country.empty() && !extras_[a].words.empty() ? a : kNone;
    }
    return kNone;
  }

  /// "his Russian counterpart": the holder of the owner's office in that nation.
  std::uint32_t resolve_counterpart(std::uint32_t i, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    if (owner == kNone || !m.nation) return described(i, kNone);
    const std::string role = actors_[owner].role;
    for (std::uint32_t a = 0; a < actors_.size(); ++a)
      if (extras_[a].person && a != owner && actors_[a].country == m.nation->iso3 && actors_[a].role == role) return a;
    const auto holders = base_.holders(role, m.nation->iso3, published_);
    return holders.size() == 1 ? known_actor(holders.front()) : described(i, kNone);
  }

  /// The one who holds the office on that day: "Moscow's foreign minister". Only for definite titles with a nation that
  /// the mention itself gives, since the story's nation may not be meant.
  std::uint32_t office_holder(std::uint32_t i, const std::string& role, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    const lexicon::State* nation = m.nation;
    if (!nation && owner != kNone && extras_[owner].state) nation = base_.state(actors_[owner].country);
    if (!nation && m.agent->office && m.definite) nation = context_nation(i);
    if (!nation || !nation->people.empty() || !m.agent->office) return kNone;
    const auto holders = base_.holders(role, nation->iso3, published_);
    return holders.size() == 1 ? known_actor(holders.front()) : kNone;
  }

  /// Somebody known by description alone: "a local official", "its spokesman".
  std::uint32_t described(std::uint32_t i, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    if (!m.indefinite && m.same == kNone)
      for (std::size_t t = traces_.size(); t-- > 0;) {
        const std::uint32_t a = traces_[t].actor;
        if (extras_[a].person == m.person && !extras_[a].state && extras_[a].words.empty() && fits_description(m, a))
          return a;
      }
    Actor actor;
    actor.name = phrase(m);
    actor.kind = m.person ? "person" : m.agent->kind == "person" ? "people" : m.agent->kind;
    actor.rule = "actor.agent:" + m.agent->phrase;
    Extra extra;
    extra.person = m.person;
    extra.plural = m.plural;
    extra.sex = m.sex;
    extra.owner = owner;
    const std::uint32_t a = make(std::move(actor), std::move(extra));
    return a;
  }

  /// "the officer" after "an Ethiopian colonel", "the official" after "a local official".
  bool fits_description(const Mention& m, std::uint32_t a) const {
    if (extras_[a].plural != m.plural) return false;
    if (!role_fits(*m.agent, a)) return false;
    return !m.nation || actors_[a].country == m.nation->iso3;
  }

  /// The phrase without determiner or owner: "relief officials".
  std::string phrase(const Mention& m) const {
    std::uint32_t begin = m.tokens.begin;
    while (begin + 1 < m.tokens.end && (token(begin).upos == text::Upos::DET || token(begin).upos == text::Upos::PRON))
      ++begin;
    std::string out(text::slice(document_.text, tree_.span({begin, m.tokens.end})));
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
  }

  std::uint32_t resolve_nominal(std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (!m.agent) return resolve_name(i);
    const std::uint32_t owner = owner_actor(m);
    if (m.body != kNone) return nominal_of_body(i);
    if (m.agent->anaphoric && !m.nation) return resolve_anaphor(i, owner);
    if (m.agent->code == "PKO" && !m.nation) return resolve_peacekeepers(i);
    const lexicon::State* nation = m.nation;
    if (!nation && owner != kNone && !extras_[owner].person) nation = base_.state(actors_[owner].country);
    if (!nation && owner != kNone && extras_[owner].person) nation = base_.state(actors_[owner].country);
    if (!nation && takes_story_nation(m)) nation = context_nation(i);
    if (nation && m.agent->role == "government" && m.role_code == "GOV") return state_actor(*nation);
    if (m.person) return resolve_title(i);
    return nominal(i, nation, owner);
  }

  /// "the army" is the story's nation's; "masked gunmen" and "aid workers" need be nobody's.
  static bool takes_story_nation(const Mention& m) {
    if (m.agent->kind == "ngo" || m.agent->kind == "igo" || m.agent->kind == "company") return false;
    if (m.agent->kind == "government" && m.plural && !m.agent->collective) return false;  // "Western countries"
    const std::string& c = m.role_code;
    return c != "NGO" && c != "MED" && c != "PKO" && c != "" && c != "CRM" && c != "EDU" && !m.agent->needs_nation;
  }

  std::uint32_t nominal(std::uint32_t i, const lexicon::State* nation, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    const std::string role = m.agent->kind == "people" || m.agent->kind == "person" ? m.agent_words : m.agent->role;
    const std::string key = "noun:" + (nation ? nation->cameo : std::string()) + ":" + m.role_code + ":" + role +
                            (owner != kNone && !nation ? ":" + std::to_string(owner) : "");
    if (const std::uint32_t a = by_key(key); a != kNone) return a;
    Actor actor;
    actor.name =
        !m.nation && nation && !nation->demonyms.empty() && m.agent->collective && m.agent_words == m.agent->phrase
            ? nation->demonyms.front() + " " + phrase(m)
            : phrase(m);
    actor.kind = m.agent->kind == "person" ? "people" : m.agent->kind;
    actor.rule = "actor.agent:" + m.agent->phrase;
    Extra extra;
    extra.key = key;
    extra.plural = m.plural || m.agent->kind == "people";
    extra.owner = owner;
    return make(std::move(actor), std::move(extra));
  }

  /// "UN peacekeepers", "Taliban fighters": of the organisation, and the mission in the country where there is one.
  std::uint32_t nominal_of_body(std::uint32_t i) {
    const Mention& m = mentions_[i];
    const lexicon::KnownActor& body = base_.actors()[m.body];
    if (m.agent->code == "PKO" || (m.agent->anaphoric && m.agent->kind == "igo"))
      if (const std::uint32_t a = mission_here(body.name); a != kNone) return a;
    if (m.person) return described(i, known_actor(m.body));
    if (m.agent->anaphoric || (m.agent->collective && m.agent->kind == body.kind)) return known_actor(m.body);
    if (body.kind == "armed_group" && (m.role_code == "REB" || m.role_code == "INS") &&
        m.agent_words == m.agent->phrase)
      return known_actor(m.body);
    return nominal(i, nullptr, known_actor(m.body));
  }

  /// The peace operation of `parent` in the story's nation, where the base has just one.
  std::uint32_t mission_here(const std::string& parent) {
    std::uint32_t found = kNone;
    double best = 0;
    for (std::uint32_t k = 0; k < base_.actors().size(); ++k) {
      const lexicon::KnownActor& known = base_.actors()[k];
      if (known.kind != "igo" || known.parent != parent || known.country.empty()) continue;
      if (known.cameo.find("PKO") == std::string::npos) continue;
      const auto it = nations_.find(known.country);
      const double weight = it == nations_.end() ? 0 : it->second + (is_mentioned(k) ? 100 : 0);
      if (weight > best) found = k, best = weight;
    }
    return found == kNone || !is_mentioned(found) ? kNone : known_actor(found);
  }

  bool is_mentioned(std::uint32_t index) const {
    return std::any_of(mentions_.begin(), mentions_.end(), [&](const Mention& m) {
      return std::any_of(m.known.begin(), m.known.end(),
                         [&](const NameMatch& k) { return k.of == Of::actor && k.index == index; });
    });
  }

  std::uint32_t resolve_peacekeepers(std::uint32_t i) {
    for (std::size_t t = traces_.size(); t-- > 0;)
      if (actors_[traces_[t].actor].codes.cameo.find("PKO") != std::string::npos && !extras_[traces_[t].actor].person)
        return traces_[t].actor;
    if (const std::uint32_t a = mission_here("United Nations"); a != kNone) return a;
    const std::uint32_t a = nominal(i, nullptr, kNone);
    set_code(a, "IGOUNOPKO");
    actors_[a].kind = "igo";
    return a;
  }

  /// "the group", "the mission", "the front": the last body of that sort. Both sides stand for themselves.
  std::uint32_t resolve_anaphor(std::uint32_t i, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    if (m.same != kNone) return described(i, owner);
    if (m.agent->phrase.starts_with("peacekeeping")) return resolve_peacekeepers(i);
    if (m.agent->role == "country") return resolve_country(i, owner);
    if (m.agent->role == "enemy") return resolve_enemy(owner);
    if (m.agent->kind == "other" && m.agent->role == "side") return m.plural ? nominal(i, nullptr, kNone) : kNone;
    if (m.indefinite) return m.subject ? described(i, owner) : kNone;
    const std::string word = last_word(m.agent->phrase);
    for (const bool by_word : {true, false})
      for (std::size_t t = traces_.size(); t-- > 0;) {
        const std::uint32_t a = traces_[t].actor;
        if (extras_[a].person || actors_[a].kind == "people") continue;
        if (owner != kNone && a == owner) continue;
        const auto words = words_of(lexicon::fold(actors_[a].name));
        const bool has_word =
            std::find(words.begin(), words.end(), word) != words.end() || last_word(actors_[a].role) == word;
        if (by_word ? has_word : base_.is_cue("sort_" + word, actors_[a].kind)) return a;
      }
    if (owner != kNone) return nominal(i, nullptr, owner);
    return m.agent->code.empty() ? kNone : nominal(i, context_nation(i), kNone);
  }

  /// "his country", "the country".
  std::uint32_t resolve_country(std::uint32_t i, std::uint32_t owner) {
    const lexicon::State* nation = owner != kNone ? base_.state(actors_[owner].country) : nullptr;
    if (!nation && mentions_[i].definite && owner == kNone && !mentions_[i].plural && !mentions_[i].nation)
      nation = context_nation(i);
    return nation ? state_actor(*nation) : kNone;
  }

  /// "the enemy", "its enemy": the last one who can fight and is not of the side that speaks of it.
  std::uint32_t resolve_enemy(std::uint32_t owner) const {
    std::string ours = owner != kNone ? actors_[owner].country : "";
    for (std::size_t t = traces_.size(); t-- > 0 && ours.empty();)
      if (traces_[t].subject) ours = actors_[traces_[t].actor].country;
    for (std::size_t t = traces_.size(); t-- > 0 && !ours.empty();) {
      const Actor& actor = actors_[traces_[t].actor];
      const bool fights = actor.kind == "government" || actor.kind == "military" || actor.kind == "armed_group" ||
                          code_has_role(actor.codes.cameo, "MIL");
      if (fights && !actor.country.empty() && actor.country != ours) return traces_[t].actor;
    }
    return kNone;
  }

  // --- Pronouns ---

  std::uint32_t resolve_pronoun(std::uint32_t i) const {
    const Mention& m = mentions_[i];
    if (m.neuter && m.listed && !may_act(m)) return kNone;
    const std::uint32_t sentence = sentence_of(m);
    std::uint32_t best = kNone;
    double best_score = -1e9;
    for (std::size_t t = traces_.size(); t-- > 0;) {
      const Trace& trace = traces_[t];
      if (trace.token > m.tokens.begin || trace.sentence > sentence) continue;
      const std::uint32_t distance = sentence - trace.sentence;
      if (distance > kPronounReach) continue;
      if (!agrees_with_pronoun(m, trace.actor) || is_bound(m, trace)) continue;
      if (trace.quoted && !m.quoted) continue;
      const double score = -2.0 * distance + (trace.subject ? 2.0 : 0) + (trace.main ? 1.0 : 0) +
                           (trace.name ? 0.3 : 0) - (trace.owner ? 1.0 : 0) + 0.0005 * trace.token -
                           (m.quoted && !trace.quoted && distance == 0 ? 3 : 0);
      if (score > best_score) best = trace.actor, best_score = score;
    }
    return best;
  }

  bool agrees_with_pronoun(const Mention& m, std::uint32_t a) const {
    const Extra& extra = extras_[a];
    if (m.person) {
      if (!extra.person || extra.plural) return false;
      return extra.sex == ' ' || extra.sex == m.sex;
    }
    if (extra.person) return false;
    if (m.neuter)
      return !extra.plural && actors_[a].kind != "people" && !(extra.state && !extra.key.empty() && extra.plural);
    return extra.plural || actors_[a].kind == "people" || actors_[a].kind == "armed_group" ||
           actors_[a].kind == "military" || actors_[a].kind == "other";
  }

  /// The object of a verb is never its own subject: "he told him".
  bool is_bound(const Mention& m, const Trace& trace) const {
    if (m.subject || !m.listed || !tree_.head(m.head).valid()) return false;
    if (!tree_.is(m.head, "obj") && !tree_.is(m.head, "iobj") && !tree_.is(m.head, "obl")) return false;
    text::TokenId verb = tree_.head(m.head);  // "..., even arresting him": the subject is the verb's above
    for (int up = 0; up < 3 && !tree_.child(verb, {"nsubj"}).valid() && tree_.head(verb).valid(); ++up)
      verb = tree_.head(verb);
    const text::TokenId subject = tree_.child(verb, {"nsubj"});
    return subject.valid() && trace.subject && trace.sentence == sentence_of(m) && trace.token <= subject.index &&
           subject.index < m.tokens.begin && tree_.subtree(subject).contains(text::TokenId{trace.token});
  }

  /// "It" acts where it speaks, or where what it does is reported by a body that speaks: "the UN said it remained ...".
  bool may_act(const Mention& m) const {
    const text::TokenId verb = tree_.head(m.head);
    if (!verb.valid()) return false;
    if (tree_.is(m.head, "obj") || tree_.is(m.head, "obl")) return false;
    if (base_.is_cue("speech_verb", tree_.token(verb).lemma)) return m.subject;
    const text::TokenId above = tree_.head(verb);
    return m.subject && above.valid() && tree_.is(verb, "ccomp") &&
           base_.is_cue("speech_verb", tree_.token(above).lemma) && !tree_.is(m.head, "nsubj:pass");
  }

  // --- Descriptions ---

  /// Adds what mention `i` says about actor `a`: sex, office, nation, code. A known person keeps what the base says.
  void describe(std::uint32_t a, std::uint32_t i) {
    const Mention& m = mentions_[i];
    Extra& extra = extras_[a];
    if (extra.sex == ' ') extra.sex = m.sex;
    if (!m.agent || extra.state) return;
    const std::uint32_t owner = owner_actor(m);
    if (m.same != kNone && extra.known != kNone && !extra.person) return;
    Actor& actor = actors_[a];
    const bool base_knows = extra.known != kNone && !actor.role.empty() && !actor.role.starts_with("former ");
    if (base_knows) {
      if (extras_[a].owner == kNone && owner != kNone && owner != a && m.agent->role != "counterpart")
        extras_[a].owner = owner;
      return;
    }
    if (extra.known != kNone && !extra.person) return;
    const bool back_in_office = actor.role.starts_with("former ") && !m.former;
    if (actor.role.empty() || back_in_office) actor.role = m.agent->role;
    if (m.agent->role == "counterpart") return describe_counterpart(a, m, owner);
    if (extras_[a].owner == kNone && owner != a) extras_[a].owner = owner != kNone ? owner : body_actor(m);
    const std::string code = code_of(i, a, owner);
    if (code.empty() || (actors_[a].codes.cameo.size() > 3 && !m.former && !back_in_office)) return;
    set_code(a, code);
    if (actors_[a].country.empty()) set_country(a, i, owner);
  }

  /// "His Eritrean counterpart, X": the owner's office, in that nation.
  void describe_counterpart(std::uint32_t a, const Mention& m, std::uint32_t owner) {
    if (owner == kNone || !m.nation) return;
    const std::string code = actors_[owner].codes.cameo;
    const std::string role = actors_[owner].role;
    actors_[a].role = role;
    actors_[a].country = m.nation->iso3;
    set_code(a, m.nation->cameo + (code.size() > 3 ? code.substr(3) : "GOV"));
  }

  std::uint32_t body_actor(const Mention& m) { return m.body == kNone ? kNone : known_actor(m.body); }

  void set_country(std::uint32_t a, std::uint32_t i, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    if (m.nation)
      actors_[a].country = m.nation->iso3;
    else if (m.body != kNone)
      actors_[a].country = base_.actors()[m.body].country;
    else if (owner != kNone)
      actors_[a].country = actors_[owner].country;
    else if (const std::string c = country_of(actors_[a].codes.cameo); base_.state(c))
      actors_[a].country = c;
  }

  std::string code_of(std::uint32_t i, std::uint32_t a, std::uint32_t owner) const {
    const Mention& m = mentions_[i];
    std::string role = m.role_code;
    if (m.body != kNone) {
      const std::string& code = base_.actors()[m.body].cameo;
      return code == "IGOUNO" && role == "PKO" ? code + role : code;
    }
    const std::uint32_t of = owner != kNone ? owner : extras_[a].owner;
    if (of != kNone && of != a && !m.nation && !actors_[of].codes.cameo.empty()) {
      const bool body = !extras_[of].person && !extras_[of].state;  // an armed group's negotiator is no government's
      if (role.empty() || (body && m.agent->speaks && m.modifier_code.empty())) return actors_[of].codes.cameo;
    }
    const lexicon::State* nation = m.nation;
    if (!nation && of != kNone && of != a) nation = base_.state(actors_[of].country);
    if (!nation && takes_story_nation(m)) nation = context_nation(i);
    if (m.former && nation) return nation->cameo + "ELI";
    if (role.empty() && nation && (m.agent->speaks || m.agent->kind == "person")) role = "GOV";
    if (role == "PKO") return "IGOUNOPKO";
    return (nation ? nation->cameo : "") + role;
  }

  /// Spokespeople and ministers act for their bodies, where those are in the story.
  void link_speakers() {
    for (std::uint32_t a = 0; a < actors_.size(); ++a) {
      if (!extras_[a].person) continue;
      std::uint32_t of = extras_[a].owner;
      if (of == kNone && extras_[a].known != kNone) of = served_body(a);
      if (of == kNone && code_has_role(actors_[a].codes.cameo, "GOV"))
        of = by_key("state:" + country_of(actors_[a].codes.cameo));
      if (of != kNone && of != a) actors_[a].acts_for = ActorId{of};
    }
  }

  static bool code_has_role(const std::string& code, std::string_view role) {
    return code.size() >= 6 && code.substr(3).find(role) != std::string::npos;
  }

  std::uint32_t served_body(std::uint32_t a) const {
    const std::string body = lexicon::identity_at(base_.actors()[extras_[a].known], published_).body;
    for (std::uint32_t b = 0; b < actors_.size(); ++b)
      if (!body.empty() && extras_[b].known != kNone && base_.actors()[extras_[b].known].name == body) return b;
    return kNone;
  }

  const text::Document& document_;
  const text::Tree& tree_;
  const std::vector<Mention>& mentions_;
  const record::Places& places_;
  const record::Date& published_;
  const lexicon::ActorBase& base_;
  std::map<std::string, double> nations_;  // iso3 -> weight; ordered, since ties must not depend on hashing
  std::vector<Actor> actors_;
  std::vector<Extra> extras_;
  std::vector<Trace> traces_;
  std::vector<std::uint32_t> of_;
};

}  // namespace

Resolved resolve_mentions(const text::Document& document, const text::Tree& tree, const std::vector<Mention>& mentions,
                          const record::Places& places, const record::Date& published, const lexicon::ActorBase& base) {
  return Resolver(document, tree, mentions, places, published, base).resolve();
}

}  // namespace truceline::annotate
