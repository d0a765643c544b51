#include "truceline/annotate/coreference.h"

#include <algorithm>

#include "truceline/annotate/known_names.h"
#include "truceline/annotate/pronouns.h"
#include "truceline/annotate/resolver.h"
#include "truceline/annotate/role_match.h"
#include "truceline/annotate/settle_names.h"
#include "truceline/annotate/short_names.h"
#include "truceline/lexicon/fold.h"

namespace truceline::annotate {

Resolver::Resolver(const text::Document& document, const text::Tree& tree, const std::vector<Mention>& mentions,
                   const record::Places& places, const record::Date& published, const lexicon::ActorBase& base)
    : document_(document),
      tree_(tree),
      mentions_(mentions),
      places_(places),
      published_(published),
      base_(base),
      cast_(base, published),
      nations_(tree, mentions, places, base) {}

Resolved Resolver::resolve() {
  of_.assign(mentions_.size(), kNone);
  mentioned_.assign(base_.actors().size(), 0);
  covered_.assign(tree_.analysis().tokens.size(), 0);
  for (const Mention& m : mentions_) {
    std::fill(covered_.begin() + m.tokens.begin, covered_.begin() + m.tokens.end, 1);
    for (const NameMatch& k : m.known)
      if (k.of == Of::actor) mentioned_[k.index] = 1;
    if (m.body != kNone) mentioned_[m.body] = 1;
  }
  for (std::uint32_t k = 0; k < base_.actors().size() && !of_un_; ++k)
    of_un_ = mentioned_[k] && base_.actors()[k].cameo.starts_with("IGOUNO");
  for (const text::Sentence& s : tree_.analysis().sentences)
    if (document_.blocks[s.block].kind == text::BlockKind::paragraph) {
      lead_ = s.block;
      break;
    }
  for (const bool headline : {false, true})
    for (std::uint32_t i = 0; i < mentions_.size(); ++i)
      if (is_headline(i) == headline && of_[i] == kNone && !mentions_[i].dropped) resolve_one(i);
  link_speakers();
  for (Actor& actor : actors_)
    if (const lexicon::State* state = base_.state(actor.country)) actor.codes.cow = state->cow_number;
  Resolved out;
  out.actors = std::move(actors_);
  for (const std::uint32_t a : of_) out.of_mention.push_back(a == kNone ? record::ActorId{} : record::ActorId{a});
  return out;
}

const text::Token& Resolver::token(std::uint32_t t) const { return tree_.analysis().tokens[t]; }

std::uint32_t Resolver::sentence_of(const Mention& m) const { return token(m.tokens.begin).sentence.index; }

bool Resolver::is_headline(std::uint32_t i) const {
  const auto block = tree_.analysis().sentences[sentence_of(mentions_[i])].block;
  return document_.blocks[block].kind == text::BlockKind::headline;
}

void Resolver::resolve_one(std::uint32_t i) {
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

bool Resolver::is_explicit(const Mention& m) { return m.nation || m.body != kNone || m.owner != kNone; }

bool Resolver::is_better_named(const Mention& a, const Mention& b) {
  if (a.name.empty() != b.name.empty()) return !a.name.empty();
  return !a.known.empty() && b.known.empty();
}

void Resolver::join(std::uint32_t i, std::uint32_t actor) {
  of_[i] = actor;
  const Mention& m = mentions_[i];
  if (m.name.size() == 1 && !m.person && m.tokens.begin > 0 && token(m.tokens.begin - 1).form == "(")
    short_names_[name_key(m)] = actor;
  describe(actor, i);
  leave_trace(i);
}

void Resolver::leave_trace(std::uint32_t i) {
  const Mention& m = mentions_[i];
  traces_.push_back({of_[i], m.tokens.begin, sentence_of(m), m.subject, m.main, m.says, m.quoted, !m.listed,
                     !m.name.empty(), m.form == MentionForm::pronoun, m.doer, m.plural});
  leave_trace_of_pair(i);
}

// Nothing is said of the two together but by a pronoun, so that the actor has no mention before one.
void Resolver::leave_trace_of_pair(std::uint32_t i) {
  if (i == 0 || of_[i - 1] == kNone || of_[i - 1] == of_[i]) return;
  const Mention &a = mentions_[i - 1], &b = mentions_[i];
  const bool named = extras_[of_[i - 1]].person && extras_[of_[i]].person && !a.name.empty() && !b.name.empty();
  if (!named || !a.listed || !b.listed || !tree_.is(b.head, "conj") || tree_.head(b.head) != a.head) return;
  if (b.tokens.begin != a.tokens.end + 1 || token(a.tokens.end).lower != "and") return;
  const std::uint32_t pair = pair_of(of_[i - 1], of_[i]);
  Cast::Trace trace = traces_.back();
  trace.actor = pair;
  trace.name = false;
  traces_.push_back(trace);
}

std::uint32_t Resolver::pair_of(std::uint32_t a, std::uint32_t b) {
  Cast::Extra extra;
  extra.key = "pair:" + std::to_string(a) + "," + std::to_string(b);
  if (const std::uint32_t known = cast_.by_key(extra.key); known != kNone) return known;
  extra.plural = true;
  Actor actor;
  actor.name = actors_[a].name + " and " + actors_[b].name;
  actor.kind = "people";
  if (actors_[a].country == actors_[b].country) actor.country = actors_[a].country;
  if (actors_[a].codes.cameo == actors_[b].codes.cameo) actor.codes.cameo = actors_[a].codes.cameo;
  actor.members = {record::ActorId{a}, record::ActorId{b}};
  actor.rule = "actor.pair";
  return cast_.make(std::move(actor), std::move(extra));
}

std::uint32_t Resolver::find_actor(std::uint32_t i) {
  const Mention& m = mentions_[i];
  if (m.form == MentionForm::pronoun) return resolve_pronoun(tree_, m, covered_, cast_, base_);
  if (!m.name.empty()) return m.person && m.form == MentionForm::name ? resolve_person(i) : resolve_name(i);
  if (m.form == MentionForm::title) return resolve_title(i);
  return resolve_nominal(i);
}

void Resolver::link_speakers() {
  for (std::uint32_t a = 0; a < actors_.size(); ++a) {
    if (!extras_[a].person) continue;
    std::uint32_t of = extras_[a].owner;
    // "the army contradicted its own foreign minister": a minister serves the state, an aide the one whose aide he is.
    const bool no_state = of != kNone && (extras_[of].person || actors_[of].kind == "military");
    if (no_state && base_.is_cue("serves_state", last_word(actors_[a].role))) of = kNone;
    if (of == kNone && extras_[a].known != kNone) of = served_body(a);
    if (of == kNone && code_has_role(actors_[a].codes.cameo, "GOV"))
      of = cast_.by_key("state:" + actors_[a].codes.cameo.substr(0, 3));
    if (of != kNone && of != a) actors_[a].acts_for = record::ActorId{of};
  }
}

std::uint32_t Resolver::served_body(std::uint32_t a) const {
  const std::string body = lexicon::identity_at(base_.actors()[extras_[a].known], published_).body;
  return body.empty() ? kNone : cast_.known_called(body);
}

std::uint32_t Resolver::last_trace(std::uint32_t a) const {
  if (a == kNone) return 0;
  for (std::size_t t = traces_.size(); t-- > cast_.reach();)
    if (traces_[t].actor == a) return static_cast<std::uint32_t>(t) + 1;
  return 0;
}

bool Resolver::is_story_nation(const std::string& iso3) const { return nations_.weight(iso3) > 0; }

bool Resolver::is_mentioned(std::uint32_t index) const { return mentioned_[index]; }

std::string Resolver::name_key(const Mention& m) const {
  return lexicon::fold(text::slice(document_.text, tree_.span(m.name)));
}

bool Resolver::is_of_place(const Mention& m) const {
  if (m.tokens.begin == 0 || m.nation || m.body != kNone || m.owner != kNone) return false;
  const text::TokenId before{m.tokens.begin - 1};
  return tree_.token(before).upos == text::Upos::PROPN && tree_.is(before, "compound") && tree_.head(before).valid() &&
         m.tokens.contains(tree_.head(before)) && sentence_of(m) == tree_.token(before).sentence.index;
}

std::string Resolver::phrase(const Mention& m) const {
  std::uint32_t begin = m.tokens.begin;
  const auto is_left_out = [](const text::Token& t) {  // "his own minister"
    return t.upos == text::Upos::DET || t.upos == text::Upos::PRON || t.lower == "own";
  };
  while (begin + 1 < m.tokens.end && is_left_out(token(begin))) ++begin;
  if (begin == m.tokens.begin && is_of_place(m)) --begin;
  std::string out(text::slice(document_.text, tree_.span({begin, m.tokens.end})));
  if (!m.shared.empty()) out += " " + std::string(text::slice(document_.text, tree_.span(m.shared)));
  std::replace(out.begin(), out.end(), '\n', ' ');
  return out;
}

Resolved resolve_mentions(const text::Document& document, const text::Tree& tree, std::vector<Mention> mentions,
                          const record::Places& places, const record::Date& published, const lexicon::ActorBase& base) {
  redefine_short_names(tree, base, mentions);
  settle_names(mentions, StoryNations(tree, mentions, places, base), base);
  return Resolver(document, tree, mentions, places, published, base).resolve();
}

}  // namespace truceline::annotate
