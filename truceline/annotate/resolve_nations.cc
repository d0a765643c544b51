#include <algorithm>
#include <string_view>

#include "truceline/annotate/resolver.h"
#include "truceline/annotate/role_match.h"
#include "truceline/lexicon/fold.h"

/// Which state an office, an army, a ministry is of where the story leaves it to the reader.
namespace truceline::annotate {

namespace {

using text::TokenId;

constexpr std::string_view kAgentRule = "actor.agent:";
constexpr std::uint32_t kSceneWords = 8;         // of "In the northern town of X," up to the comma
constexpr std::uint32_t kSentenceMentions = 40;  // that a search through one sentence looks at
constexpr double kParty = 0.35;  // of the first state's weight: from then on another one is a party to the story

}  // namespace

const lexicon::State* Resolver::nation_taken(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (const lexicon::State* place = is_local(m) ? nation_of_place_told(i) : nullptr) return place;
  if (const lexicon::State* own = is_of_central_power(m) ? nation_of_own_subject(i) : nullptr) return own;
  if (const lexicon::State* before = nation_before(m)) return before;
  if (const lexicon::State* head = nation_of_head(m)) return head;
  if (const lexicon::State* reporter = nation_of_reporter(m)) return reporter;
  if (const lexicon::State* around = nation_around(i)) return around;
  return nations_.of(i, of_, cast_);
}

const lexicon::State* Resolver::nation_around(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (const lexicon::State* home = nation_of_native_office(m)) return home;
  const bool power = base_.is_cue("power_role", m.role_code);
  if (const lexicon::State* seat = nation_of_seat(m); seat && !m.person && power) return seat;
  if (!is_of_central_power(m)) return nullptr;
  if (const lexicon::State* own = nation_of_content(i)) return own;
  if (const lexicon::State* mate = nation_of_domestic_body(i)) return mate;
  if (const lexicon::State* scene = nation_of_scene(m)) return scene;
  if (const lexicon::State* target = nation_attacked(i)) return target;
  if (const lexicon::State* last = nation_of_last_voice(i)) return last;
  const lexicon::State* likely = nations_.of(i, of_, cast_);
  return likely && (names_its_offices(m, *likely) || is_aimed_at(m, *likely)) ? nations_.other_than(*likely) : nullptr;
}

// "The junta accused |Paris|" is no French one.
bool Resolver::is_aimed_at(const Mention& m, const lexicon::State& state) const {
  const TokenId verb = tree_.head(m.head);
  if (!m.subject || !verb.valid() || !base_.is_cue("government_verb", token(verb.index).lemma)) return false;
  const TokenId object = tree_.child(verb, {"obj"});
  if (!object.valid() || object.index < m.tokens.end) return false;
  const auto& named = base_.named(lexicon::fold(token(object.index).form));
  return std::any_of(named.begin(), named.end(),
                     [&](const NameMatch& k) { return k.of != Of::actor && &base_.states()[k.index] == &state; });
}

bool Resolver::is_of_central_power(const Mention& m) const {
  if (m.nation || m.body != kNone) return false;
  if (m.agent->kind == "government" || m.agent->kind == "military")
    return m.agent->collective && m.agent_words == m.agent->phrase && !base_.is_cue("of_the_story", m.agent->phrase);
  return m.person && base_.is_cue("power_role", m.role_code) && (m.agent->title || m.agent->office || m.agent->speaks);
}

bool Resolver::is_local(const Mention& m) const {
  return !m.nation && m.body == kNone && base_.is_cue("local_office", m.agent->role);
}

// "|Finance Minister X| threatened to quit the cabinet": his own.
const lexicon::State* Resolver::nation_of_own_subject(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (m.subject || m.person || !m.definite) return nullptr;
  for (std::uint32_t j = i, steps = 0; j-- > 0 && steps < kSentenceMentions; ++steps) {
    const Mention& n = mentions_[j];
    if (sentence_of(n) != sentence_of(m)) return nullptr;
    if (of_[j] == kNone || !n.main || !n.agent || n.name.empty()) continue;
    const Actor& actor = actors_[of_[j]];
    const bool power = base_.is_cue("power_role", actor.codes.cameo.size() >= 6 ? actor.codes.cameo.substr(3, 3) : "");
    return power && !does(n.tokens.begin, "reaction_verb") ? base_.state(actor.country) : nullptr;
  }
  return nullptr;
}

// "Assistant Secretary of State X" is American wherever she speaks; a "secretary of state" as long as the story speaks
// of the United States, since other states have one too.
const lexicon::State* Resolver::nation_of_native_office(const Mention& m) const {
  if (m.nation || m.body != kNone || !base_.is_cue("native_office", m.agent->phrase)) return nullptr;
  for (const lexicon::State& state : base_.states())
    if (base_.is_cue("native " + m.agent->phrase, lexicon::fold(state.iso3)) &&
        (is_story_nation(state.iso3) || base_.is_cue("sole_office", m.agent->phrase)))
      return &state;
  return nullptr;
}

const lexicon::State* Resolver::nation_of_token(std::uint32_t t) const {
  const record::PlaceId place = places_.by_token[t];
  return place.valid() ? base_.state_by_iso2(places_.places[place.index].country) : nullptr;
}

// "missiles struck the ports of |Odesa|, regional governor X said", "in |Goma|, the mayor said": theirs.
const lexicon::State* Resolver::nation_of_place_told(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  const auto sentence = tree_.analysis().sentences[sentence_of(m)].tokens;
  for (std::uint32_t t = m.tokens.end; t < std::min(sentence.end, m.tokens.end + 4); ++t)  // "the governor of Kherson"
    if (token(t).lower != "of" && token(t).lower != "the" && !nation_of_token(t))
      break;
    else if (const lexicon::State* state = nation_of_token(t))
      return state;
  for (std::uint32_t t = m.tokens.begin; t-- > sentence.begin;)
    if (const lexicon::State* state = nation_of_token(t)) return state;
  for (std::uint32_t t = m.tokens.end; t < sentence.end && !m.person; ++t)  // "the health ministry said ... in |Gaza|"
    if (const lexicon::State* state = nation_of_token(t)) return state;
  return nullptr;
}

// "|Canada| has delivered the vehicles, Prime Minister X said", "|Islamabad| summoned the envoy, the Foreign Ministry
// said": one's own deeds are told by one's own office. Who attacked is rather told by those attacked.
const lexicon::State* Resolver::nation_of_content(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (!m.says) return nullptr;
  for (std::uint32_t j = i, steps = 0; j-- > 0 && steps < kSentenceMentions; ++steps) {
    const Mention& n = mentions_[j];
    if (sentence_of(n) != sentence_of(m)) return nullptr;
    if (of_[j] == kNone || !extras_[of_[j]].state || !n.subject || n.agent || n.form == MentionForm::demonym) continue;
    const TokenId verb = tree_.head(n.head);
    const bool told = verb.valid() && tree_.head(m.head).valid() && verb != tree_.head(m.head);
    if (!told || base_.is_cue("violent_verb", token(verb.index).lemma)) return nullptr;
    return base_.state(actors_[of_[j]].country);
  }
  return nullptr;
}

// "|Nigeria's Senate| urged President X": the country's own, since it is one of its bodies that speaks to him.
const lexicon::State* Resolver::nation_of_domestic_body(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (m.subject || !tree_.head(m.head).valid()) return nullptr;
  for (std::uint32_t j = i, steps = 0; j-- > 0 && steps < kSentenceMentions; ++steps) {
    const Mention& n = mentions_[j];
    if (sentence_of(n) != sentence_of(m)) return nullptr;
    if (of_[j] == kNone || !n.agent || !n.subject || tree_.head(n.head) != tree_.head(m.head)) continue;
    return base_.is_cue("domestic_role", n.role_code) ? base_.state(actors_[of_[j]].country) : nullptr;
  }
  return nullptr;
}

// "In |Pristina|, veterans marched. The government ...": the paragraph's scene.
const lexicon::State* Resolver::nation_of_scene(const Mention& m) const {
  const auto& sentences = tree_.analysis().sentences;
  std::uint32_t s = sentence_of(m);
  for (std::uint32_t steps = 0; steps < kSceneWords; ++steps, --s) {
    const auto words = sentences[s].tokens;
    if (!words.empty() && token(words.begin).lower == "in")
      for (std::uint32_t t = words.begin + 1; t < std::min(words.end, words.begin + kSceneWords); ++t) {
        const lexicon::State* state = nation_of_token(t);
        if (!state) continue;
        while (t + 1 < words.end && places_.by_token[t + 1] == places_.by_token[t]) ++t;
        const bool fronted = t + 1 < words.end && token(t + 1).form == "," && t < m.tokens.begin;
        const std::string& town = places_.places[places_.by_token[t].index].name;
        return fronted && !base_.is_cue("bureau", lexicon::fold(town)) ? state : nullptr;
      }
    if (s == 0 || sentences[s - 1].block != sentences[s].block) return nullptr;
  }
  return nullptr;
}

// "Hezbollah fired rockets |at Israel|. The military said ...": the army of those who were shot at.
const lexicon::State* Resolver::nation_attacked(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  if (m.role_code != "MIL" || sentence_of(m) == 0) return nullptr;
  const auto& sentences = tree_.analysis().sentences;
  for (const std::uint32_t s : {sentence_of(m), sentence_of(m) - 1}) {
    if (sentences[s].block != sentences[sentence_of(m)].block) continue;
    for (std::size_t t = traces_.size(); t-- > cast_.reach() && traces_[t].sentence >= s;) {
      const Cast::Trace& trace = traces_[t];
      const Actor& group = actors_[trace.actor];
      if (trace.sentence != s || !trace.subject || group.country.empty()) continue;
      if (group.kind != "armed_group" && !base_.is_cue("fighter_role", group.codes.cameo.substr(3, 3))) continue;
      const std::uint32_t end = s == sentence_of(m) ? m.tokens.begin : sentences[s].tokens.end;
      for (std::uint32_t w = trace.token + 1; w + 1 < end; ++w) {
        if (!base_.is_cue("aimed_adposition", token(w).lower)) continue;
        for (std::uint32_t at = w + 1; at < std::min(end, w + 4); ++at)
          if (const lexicon::State* state = nation_of_token(at); state && state->iso3 != group.country) return state;
      }
    }
  }
  return nullptr;
}

// "Israeli minister X denied it. |Prime Minister Y| echoed him": who spoke in the sentence before for a state that the
// story is about, and in the same paragraph for any.
const lexicon::State* Resolver::nation_of_last_voice(std::uint32_t i) const {
  const Mention& m = mentions_[i];
  const Cast::Trace* voice = nullptr;
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && sentence_of(m) - traces_[t].sentence <= 1;)
    if (traces_[t].main && !traces_[t].quoted && traces_[t].sentence < sentence_of(m)) voice = &traces_[t];
  if (!voice || does(voice->token, "violent_verb") || does(voice->token, "reaction_verb")) return nullptr;
  const Actor& actor = actors_[voice->actor];
  const lexicon::State* state = base_.state(actor.country);
  const bool power = extras_[voice->actor].state || actor.kind == "government" || actor.kind == "military" ||
                     base_.is_cue("power_role", actor.codes.cameo.size() >= 6 ? actor.codes.cameo.substr(3, 3) : "");
  if (!state || !power || names_its_offices(m, *state)) return nullptr;
  const bool near = is_same_block(sentence_of(m), voice->sentence) && m.role_code != "MIL";
  if (!near && nations_.weight(state->iso3) < kParty * nations_.best()) return nullptr;
  return has_other_holder(m, *state) ? nullptr : state;
}

// Whom it attacks or who is no party to it speaks next rather than itself: "France |urged| both sides to stop".
bool Resolver::does(std::uint32_t t, std::string_view verbs) const {
  TokenId at{t};
  for (std::uint32_t step = 0; step < kSceneWords && at.valid() && token(at.index).upos != text::Upos::VERB; ++step)
    at = tree_.head(at);
  return at.valid() && base_.is_cue(verbs, token(at.index).lemma);
}

// Somebody else is that state's foreign minister already: X is another's.
bool Resolver::has_other_holder(const Mention& m, const lexicon::State& state) const {
  if (!m.agent->office || m.name.empty()) return false;
  return std::any_of(actors_.begin(), actors_.end(), [&](const Actor& actor) {
    return actor.kind == "person" && actor.country == state.iso3 && actor.role == m.agent->role;
  });
}

// "the army", "the finance minister" in a story of Gaza are Israel's: those of the Palestinians are always called so.
bool Resolver::names_its_offices(const Mention& m, const lexicon::State& state) const {
  return base_.is_cue("names_its_offices", lexicon::fold(state.iso3)) && base_.is_cue("power_role", m.role_code) &&
         !base_.is_cue("office_everywhere", m.agent->role);
}

const lexicon::State* Resolver::nation_of_seat(const Mention& m) const {
  const std::uint32_t next = m.tokens.end;
  if (next + 1 >= tree_.analysis().tokens.size() || token(next).lower != "in") return nullptr;
  for (const NameMatch& k : base_.named(lexicon::fold(token(next + 1).form)))
    if (k.of == Of::capital) return &base_.states()[k.index];
  return nullptr;
}

const lexicon::State* Resolver::nation_before(const Mention& m) const {
  if (!m.definite || !m.agent->collective || m.agent_words != m.agent->phrase) return nullptr;
  if (const lexicon::State* here = nation_of_seat(m)) return here;
  const lexicon::State* found = nullptr;
  for (std::size_t t = traces_.size(); t-- > cast_.reach();) {
    const Actor& actor = actors_[traces_[t].actor];
    const bool another = sentence_of(m) == traces_[t].sentence && !m.subject;  // "Oslo blamed the regime": not its own
    const bool last = sentence_of(m) - traces_[t].sentence <= 1 && traces_[t].says && !traces_[t].quoted && !another;
    if (last && extras_[traces_[t].actor].state && m.agent->kind == "government")
      return is_filed_by_one_of_both(traces_[t]) ? nations_.filed_from() : base_.state(actor.country);
    if (actor.role != m.agent->role || actor.kind != m.agent->kind || actor.country.empty()) continue;
    if (base_.is_cue("machine", actor.rule.substr(std::min(actor.rule.size(), kAgentRule.size())))) continue;
    if (found && found->iso3 != actor.country) return nullptr;
    found = base_.state(actor.country);
  }
  return found;
}

// "The Chadian foreign minister flies to Niamey this week, the foreign ministry said": of him, not of where he goes.
const lexicon::State* Resolver::nation_of_head(const Mention& m) const {
  const std::size_t field = m.agent->role.rfind(' ') + 1;
  const std::string heads = "head_of_" + m.agent->role.substr(field);
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && sentence_of(m) - traces_[t].sentence <= 1;) {
    const Actor& actor = actors_[traces_[t].actor];
    if (!traces_[t].subject || actor.role.compare(0, field, m.agent->role, 0, field) != 0) continue;
    if (base_.is_cue(heads, actor.role.substr(field))) return base_.state(actor.country);
  }
  return nullptr;
}

const lexicon::State* Resolver::nation_of_reporter(const Mention& m) const {
  if (!m.subject || m.definite || m.agent->code != "MIL") return nullptr;
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && traces_[t].sentence == sentence_of(m);) {
    const Actor& actor = actors_[traces_[t].actor];
    if (traces_[t].says && traces_[t].token < m.tokens.begin)
      return actor.kind == "military" || actor.kind == "government" ? base_.state(actor.country) : nullptr;
  }
  return nullptr;
}

// The one of both that the story is filed from: "ISLAMABAD - Pakistan and Afghanistan agreed ..., the Foreign Office
// said".
bool Resolver::is_filed_by_one_of_both(const Cast::Trace& last) const {
  if (!nations_.filed_from()) return false;
  for (std::size_t t = traces_.size(); t-- > cast_.reach() && traces_[t].sentence == last.sentence;)
    if (traces_[t].says && extras_[traces_[t].actor].state &&
        actors_[traces_[t].actor].country == nations_.filed_from()->iso3)
      return true;
  return false;
}

}  // namespace truceline::annotate
