#include "truceline/annotate/coreference.h"

#include <algorithm>

#include "truceline/annotate/cast.h"
#include "truceline/annotate/known_names.h"
#include "truceline/annotate/name_match.h"
#include "truceline/annotate/pronouns.h"
#include "truceline/annotate/role_match.h"
#include "truceline/annotate/story_nations.h"
#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

namespace {

using lexicon::NameMatch;
using record::Actor;
using record::ActorId;
using Of = NameMatch::Of;

constexpr std::uint32_t kNone = Mention::kNone;

class Resolver {
 public:
  Resolver(const text::Document& document, const text::Tree& tree, const std::vector<Mention>& mentions,
           const record::Places& places, const record::Date& published, const lexicon::ActorBase& base)
      : document_(document),
        tree_(tree),
        mentions_(mentions),
        published_(published),
        base_(base),
        cast_(base, published),
        nations_(tree, mentions, places, base) {}

  Resolved resolve() {
    of_.assign(mentions_.size(), kNone);
    mentioned_.assign(base_.actors().size(), 0);
    for (const Mention& m : mentions_)
      for (const NameMatch& k : m.known)
        if (k.of == Of::actor) mentioned_[k.index] = 1;
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
    if (m.form == MentionForm::pronoun) return resolve_pronoun(tree_, m, cast_, base_);
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
    std::vector<std::uint32_t> bearers = cast_.people_with(words);
    for (const NameMatch& k : m.known)
      if (k.of == Of::actor && base_.actors()[k.index].kind == "person")
        if (const std::uint32_t a = cast_.known_called(base_.actors()[k.index].name); a != kNone) bearers.push_back(a);
    for (const std::uint32_t a : bearers) {
      int score = std::max(name_fit(words, extras_[a].words), name_fit(extras_[a].words, words));
      if (score == 0 && shares_alias(m, a)) score = 3;
      if (score == 0 || contradicts(m, a)) continue;
      if (score > best_fit || (score == best_fit && last_trace(a) > last_trace(best))) {
        best = a;
        best_fit = score;
      }
    }
    if (best != kNone) {
      if (words.size() > extras_[best].words.size() && extras_[best].known == kNone)
        cast_.rename(best, std::string(text::slice(document_.text, tree_.span(m.name))), words);
      return best;
    }
    if (const std::uint32_t known = known_person(i, words); known != kNone) return cast_.known(known);
    return m.weak ? part_of_name(name_key(m), cast_, base_) : new_person(i, words);
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
    for (std::size_t t = traces_.size(); t-- > cast_.reach();)
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

  bool is_story_nation(const std::string& iso3) const { return nations_.weight(iso3) > 0; }

  std::uint32_t new_person(std::uint32_t i, const std::vector<std::string>& words) {
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

  std::uint32_t resolve_name(std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (const std::uint32_t body = preferred_body(m); body != kNone) return cast_.known(body);
    for (const NameMatch& k : m.known) {
      if (k.of == Of::actor) continue;
      if (k.of == Of::demonym && m.person) return resolve_national(i, base_.states()[k.index]);
      return cast_.state(base_.states()[k.index]);
    }
    if (const std::uint32_t a = part_of_name(name_key(m), cast_, base_); a != kNone) return a;
    return m.weak ? kNone : new_organisation(i);
  }

  /// Names such as "NDF" and "RSF" are of several bodies: the one of the story's nation.
  std::uint32_t preferred_body(const Mention& m) const {
    std::uint32_t best = kNone;
    double best_weight = -1;
    for (const NameMatch& k : m.known) {
      if (k.of != Of::actor || base_.actors()[k.index].kind == "person") continue;
      const double weight = nations_.weight(base_.actors()[k.index].country);
      if (weight > best_weight) best = k.index, best_weight = weight;
    }
    return best;
  }

  std::uint32_t new_organisation(std::uint32_t i) {
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
    if (m.nation) {
      actor.country = m.nation->iso3;
      actor.codes.cameo = m.nation->cameo + role;
    } else {
      actor.codes.cameo = role;
    }
    actor.rule = "actor.organisation:named";
    Cast::Extra extra;
    extra.key = key;
    return cast_.make(std::move(actor), std::move(extra));
  }

  // --- Titles and nouns ---

  /// "the American told reporters": somebody of that nation in the story.
  std::uint32_t resolve_national(std::uint32_t i, const lexicon::State& state) {
    for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
      const std::uint32_t a = traces_[t].actor;
      if (extras_[a].person && actors_[a].country == state.iso3 && !traces_[t].quoted) return a;
    }
    return mentions_[i].definite ? kNone : cast_.state(state);
  }

  std::uint32_t owner_actor(const Mention& m) {
    if (m.owner == kNone) return kNone;
    if (of_[m.owner] == kNone) resolve_one(m.owner);
    return of_[m.owner];
  }

  std::uint32_t resolve_title(std::uint32_t i) {
    const Mention& m = mentions_[i];
    const std::uint32_t owner = owner_actor(m);
    if (m.indefinite || m.same != kNone) return described(i, owner);
    if (m.agent->role == "counterpart") return resolve_counterpart(i, owner);
    const bool article = m.definite || m.nation || m.body != kNone || is_headline(i);
    if (article || is_capitalised(token(m.tokens.begin)))
      for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
        const std::uint32_t a = traces_[t].actor;
        if (extras_[a].person && role_fits(*m.agent, actors_[a].role, base_) && agrees(m, a, owner, cast_, base_))
          return a;
      }
    if (const std::uint32_t a = office_holder(i, m.agent->role, owner); a != kNone) return a;
    if (const std::uint32_t a = untitled_before(i); a != kNone) return a;
    return described(i, owner);
  }

  /// "the Ukrainian leader" after a person whom the story left without office: the subject of the sentences before.
  std::uint32_t untitled_before(std::uint32_t i) const {
    const Mention& m = mentions_[i];
    if (!m.definite || !m.nation || !m.person) return kNone;
    for (std::size_t t = traces_.size(); t-- > cast_.reach() && sentence_of(m) - traces_[t].sentence <= 2;) {
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
    for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
      const std::uint32_t a = traces_[t].actor;
      if (extras_[a].person && a != owner && actors_[a].country == m.nation->iso3 && actors_[a].role == role) return a;
    }
    const auto holders = base_.holders(role, m.nation->iso3, published_);
    return holders.size() == 1 ? cast_.known(holders.front()) : described(i, kNone);
  }

  /// The one who holds the office on that day: "Moscow's foreign minister". Only for definite titles with a nation that
  /// the mention itself gives, since the story's nation may not be meant.
  std::uint32_t office_holder(std::uint32_t i, const std::string& role, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    const lexicon::State* nation = m.nation;
    if (!nation && owner != kNone && extras_[owner].state) nation = base_.state(actors_[owner].country);
    if (!nation && m.agent->office && m.definite) nation = nations_.of(i, of_, cast_);
    if (!nation || !nation->people.empty() || !m.agent->office) return kNone;
    const auto holders = base_.holders(role, nation->iso3, published_);
    return holders.size() == 1 ? cast_.known(holders.front()) : kNone;
  }

  /// Somebody known by description alone: "a local official", "its spokesman".
  std::uint32_t described(std::uint32_t i, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    if (!m.indefinite && m.same == kNone)
      for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
        const std::uint32_t a = traces_[t].actor;
        if (extras_[a].person == m.person && !extras_[a].state && extras_[a].words.empty() &&
            fits_description(m, a, cast_, base_))
          return a;
      }
    Actor actor;
    actor.name = phrase(m);
    actor.kind = m.person ? "person" : m.agent->kind == "person" ? "people" : m.agent->kind;
    actor.rule = "actor.agent:" + m.agent->phrase;
    Cast::Extra extra;
    extra.person = m.person;
    extra.plural = m.plural;
    extra.sex = m.sex;
    extra.owner = owner;
    const std::uint32_t a = cast_.make(std::move(actor), std::move(extra));
    return a;
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
    if (!nation && takes_story_nation(m)) nation = nations_.of(i, of_, cast_);
    if (nation && m.agent->role == "government" && m.role_code == "GOV") return cast_.state(*nation);
    if (m.person) return resolve_title(i);
    if (owner == kNone)
      if (const std::uint32_t a = only_armed_group(m, nation); a != kNone) return a;
    return nominal(i, nation, owner);
  }

  /// "the rebels", "the paramilitaries" in a story that names one armed group of that nation are its men.
  std::uint32_t only_armed_group(const Mention& m, const lexicon::State* nation) const {
    if (!m.definite || !m.plural || m.agent_words != m.agent->phrase || !base_.is_cue("fighter_role", m.agent->code))
      return kNone;
    std::uint32_t found = kNone;
    for (std::uint32_t a = 0; a < actors_.size(); ++a) {
      if (actors_[a].kind != "armed_group" || extras_[a].known == kNone || last_trace(a) == 0) continue;
      if (nation && !actors_[a].country.empty() && actors_[a].country != nation->iso3) continue;
      if (found != kNone) return kNone;
      found = a;
    }
    return found;
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
    if (const std::uint32_t a = cast_.by_key(key); a != kNone) return a;
    Actor actor;
    actor.name =
        !m.nation && nation && !nation->demonyms.empty() && m.agent->collective && m.agent_words == m.agent->phrase
            ? nation->demonyms.front() + " " + phrase(m)
            : phrase(m);
    actor.kind = m.agent->kind == "person" ? "people" : m.agent->kind;
    actor.rule = "actor.agent:" + m.agent->phrase;
    Cast::Extra extra;
    extra.key = key;
    extra.plural = m.plural || m.agent->kind == "people";
    extra.owner = owner;
    return cast_.make(std::move(actor), std::move(extra));
  }

  /// "UN peacekeepers", "Taliban fighters": of the organisation, and the mission in the country where there is one.
  std::uint32_t nominal_of_body(std::uint32_t i) {
    const Mention& m = mentions_[i];
    const lexicon::KnownActor& body = base_.actors()[m.body];
    if (m.agent->code == "PKO" || (m.agent->anaphoric && m.agent->kind == "igo"))
      if (const std::uint32_t a = mission_here(body.name); a != kNone) return a;
    if (m.person) return described(i, cast_.known(m.body));
    if (m.agent->anaphoric || (m.agent->collective && m.agent->kind == body.kind)) return cast_.known(m.body);
    if (body.kind == "armed_group" && (m.role_code == "REB" || m.role_code == "INS") &&
        m.agent_words == m.agent->phrase)
      return cast_.known(m.body);
    return nominal(i, nullptr, cast_.known(m.body));
  }

  /// The peace operation of `parent` in the story's nation, where the base has just one.
  std::uint32_t mission_here(const std::string& parent) {
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

  bool is_mentioned(std::uint32_t index) const { return mentioned_[index]; }

  std::uint32_t resolve_peacekeepers(std::uint32_t i) {
    for (std::size_t t = traces_.size(); t-- > cast_.reach();)
      if (actors_[traces_[t].actor].codes.cameo.find("PKO") != std::string::npos && !extras_[traces_[t].actor].person)
        return traces_[t].actor;
    if (const std::uint32_t a = mission_here("United Nations"); a != kNone) return a;
    const std::uint32_t a = nominal(i, nullptr, kNone);
    cast_.set_code(a, "IGOUNOPKO");
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
      for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
        const std::uint32_t a = traces_[t].actor;
        if (extras_[a].person || actors_[a].kind == "people") continue;
        if (owner != kNone && a == owner) continue;
        const auto words = words_of(lexicon::fold(actors_[a].name));
        const bool has_word =
            std::find(words.begin(), words.end(), word) != words.end() || last_word(actors_[a].role) == word;
        if (by_word ? has_word : base_.is_cue("sort_" + word, actors_[a].kind)) return a;
      }
    if (owner != kNone) return nominal(i, nullptr, owner);
    return m.agent->code.empty() ? kNone : nominal(i, nations_.of(i, of_, cast_), kNone);
  }

  /// "his country", "the country".
  std::uint32_t resolve_country(std::uint32_t i, std::uint32_t owner) {
    const lexicon::State* nation = owner != kNone ? base_.state(actors_[owner].country) : nullptr;
    if (!nation && mentions_[i].definite && owner == kNone && !mentions_[i].plural && !mentions_[i].nation)
      nation = nations_.of(i, of_, cast_);
    return nation ? cast_.state(*nation) : kNone;
  }

  /// "the enemy", "its enemy": the last one who can fight and is not of the side that speaks of it.
  std::uint32_t resolve_enemy(std::uint32_t owner) const {
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

  // --- Descriptions ---

  /// Adds what mention `i` says about actor `a`: sex, office, nation, code. A known person keeps what the base says.
  void describe(std::uint32_t a, std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (extras_[a].sex == ' ') extras_[a].sex = m.sex;
    if (!m.agent || extras_[a].state) return;
    const std::uint32_t owner = owner_actor(m);  // may make an actor and so move all others: no reference before it
    const Cast::Extra& extra = extras_[a];
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
    cast_.set_code(a, code);
    if (actors_[a].country.empty()) set_country(a, i, owner);
  }

  /// "His Eritrean counterpart, X": the owner's office, in that nation.
  void describe_counterpart(std::uint32_t a, const Mention& m, std::uint32_t owner) {
    if (owner == kNone || !m.nation) return;
    const std::string code = actors_[owner].codes.cameo;
    const std::string role = actors_[owner].role;
    actors_[a].role = role;
    actors_[a].country = m.nation->iso3;
    cast_.set_code(a, m.nation->cameo + (code.size() > 3 ? code.substr(3) : "GOV"));
  }

  std::uint32_t body_actor(const Mention& m) { return m.body == kNone ? kNone : cast_.known(m.body); }

  void set_country(std::uint32_t a, std::uint32_t i, std::uint32_t owner) {
    const Mention& m = mentions_[i];
    if (m.nation)
      actors_[a].country = m.nation->iso3;
    else if (m.body != kNone)
      actors_[a].country = base_.actors()[m.body].country;
    else if (owner != kNone)
      actors_[a].country = actors_[owner].country;
    else if (const std::string c = actors_[a].codes.cameo.substr(0, 3); base_.state(c))
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
    if (!nation && takes_story_nation(m)) nation = nations_.of(i, of_, cast_);
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
        of = cast_.by_key("state:" + actors_[a].codes.cameo.substr(0, 3));
      if (of != kNone && of != a) actors_[a].acts_for = ActorId{of};
    }
  }

  std::uint32_t served_body(std::uint32_t a) const {
    const std::string body = lexicon::identity_at(base_.actors()[extras_[a].known], published_).body;
    return body.empty() ? kNone : cast_.known_called(body);
  }

  const text::Document& document_;
  const text::Tree& tree_;
  const std::vector<Mention>& mentions_;
  const record::Date& published_;
  const lexicon::ActorBase& base_;
  Cast cast_;
  StoryNations nations_;
  std::vector<Actor>& actors_ = cast_.actors;
  std::vector<Cast::Extra>& extras_ = cast_.extras;
  std::vector<Cast::Trace>& traces_ = cast_.traces;
  std::vector<char> mentioned_;  // by index in the base
  std::vector<std::uint32_t> of_;
};

}  // namespace

Resolved resolve_mentions(const text::Document& document, const text::Tree& tree, const std::vector<Mention>& mentions,
                          const record::Places& places, const record::Date& published, const lexicon::ActorBase& base) {
  return Resolver(document, tree, mentions, places, published, base).resolve();
}

}  // namespace truceline::annotate
