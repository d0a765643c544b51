#include "truceline/extract/lend_parties.h"

#include <algorithm>
#include <map>
#include <string>

#include "truceline/lexicon/fold.h"

namespace truceline::extract {

namespace {

using lexicon::EventPatterns;
using lexicon::State;
using record::ActorId;
using text::Token;
using text::TokenId;
using text::Tree;
using text::Upos;

constexpr int kMostSteps = 8;
constexpr std::uint32_t kMostPhraseWords = 6;

class Lender {
 public:
  Lender(record::Actors actors, const text::Document& document, const Tree& tree, const record::Places& places,
         const EventPatterns& patterns, const lexicon::ActorBase& base)
      : actors_(std::move(actors)),
        document_(document),
        tree_(tree),
        places_(places),
        patterns_(patterns),
        base_(base) {
    for (std::size_t i = 0; i < actors_.actors.size(); ++i)
      if (actors_.actors[i].rule.starts_with("actor.state:"))
        states_.try_emplace(actors_.actors[i].country, ActorId{i});
  }

  record::Actors lend() && {
    for (std::uint32_t i = 0; i < tree_.analysis().tokens.size() && i < actors_.by_token.size(); ++i) {
      const TokenId t{i};
      if (actors_.by_token[i].valid()) continue;
      if (lend_nation(t) || lend_place(t) || lend_name(t)) continue;
      lend_person(t);
    }
    for (record::Actor& actor : actors_.actors)
      std::stable_sort(actor.mentions.begin(), actor.mentions.end(),
                       [](const record::ActorMention& a, const record::ActorMention& b) { return a.span < b.span; });
    return std::move(actors_);
  }

 private:
  bool is_trigger(TokenId t) const {
    const Token& token = tree_.token(t);
    const char part = token.upos == Upos::VERB && !token.xpos.starts_with("NN") ? 'v' : 'n';
    return names_parties(patterns_.find(part, token.lemma)) || names_parties(patterns_.find_form(part, token.lower));
  }

  /// False for "heard" and "recorded": who hears or counts is no party to what was heard.
  bool names_parties(const std::vector<lexicon::EventTrigger>& triggers) const {
    return std::any_of(triggers.begin(), triggers.end(), [&](const lexicon::EventTrigger& t) {
      const lexicon::EventFrame& frame = patterns_.patterns[t.pattern].frame;
      return !frame.actor.empty() || !frame.recipient.empty();
    });
  }

  std::string_view case_word(TokenId t) const {
    for (const TokenId c : tree_.children(t))
      if (tree_.is(c, "case") && c < t) return tree_.token(c).lower;
    return {};
  }

  /// The word whose grammar speaks for `t`: of a row its first, of "hundreds of people" the number.
  TokenId bearer(TokenId t) const {
    for (int step = 0; step < kMostSteps; ++step) {
      const TokenId up = tree_.head(t);
      if (!up.valid()) break;
      const bool counted =
          tree_.is(t, "nmod") && case_word(t) == "of" &&
          (tree_.token(up).upos == Upos::NUM || patterns_.in_class(tree_.token(up).lemma, "container"));
      const bool row = tree_.is(t, "conj") && tree_.token(up).upos != Upos::VERB;
      if (!counted && !row) break;
      t = up;
    }
    return t;
  }

  /// True where `t` stands in a slot of an event: what an event is done to, by or with.
  bool fills_slot(TokenId t, bool as_subject) const {
    const TokenId at = bearer(t);
    TokenId up = tree_.head(at);
    // "imposed restrictions on GERMAN GOODS": the phrase hangs on what the event is done to
    if (up.valid() && tree_.is(at, "nmod") && tree_.is(up, "obj") && !is_trigger(up)) up = tree_.head(up);
    if (!up.valid() || !is_trigger(up)) return false;
    if (tree_.is(at, "obj") || tree_.is(at, "iobj")) return true;
    if (tree_.is(at, "nsubj")) return as_subject;
    if (!tree_.is(at, "obl") && !tree_.is(at, "nmod")) return false;
    return patterns_.in_class(case_word(at), "party_case");
  }

  /// "Russian", "South Korean": the nation that `t` is, or ends.
  const State* nation(TokenId t, text::Span& span) const {
    const Token& token = tree_.token(t);
    if (token.form.empty() || token.form[0] < 'A' || token.form[0] > 'Z') return nullptr;
    std::vector<std::pair<std::string, text::Span>> keys;
    if (t.index > 0) {
      const Token& before = tree_.token(TokenId{t.index - 1u});
      if (before.sentence == token.sentence && before.upos != Upos::PUNCT)
        keys.emplace_back(lexicon::fold(before.form + " " + token.form), text::hull(before.span, token.span));
    }
    keys.emplace_back(lexicon::fold(token.form), token.span);
    for (const auto& [key, where] : keys)
      for (const lexicon::NameMatch& match : base_.named(key))
        if (match.of == lexicon::NameMatch::Of::demonym) {
          span = where;
          return &base_.states()[match.index];
        }
    return nullptr;
  }

  bool lend_nation(TokenId t) {
    TokenId noun = tree_.head(t);
    if (!noun.valid() || noun < t || !(tree_.is(t, "amod") || tree_.is(t, "compound"))) return false;
    if (tree_.is(noun, "amod") && patterns_.in_class(tree_.token(noun).lemma, "leading"))
      noun = tree_.head(noun);  // "FRENCH-led raids"
    const std::string& lemma = tree_.token(noun).lemma;
    if (tree_.token(noun).upos == Upos::VERB && !tree_.token(noun).xpos.starts_with("NN")) return false;
    if (!is_trigger(noun) && !patterns_.in_class(lemma, "national") && !fills_slot(noun, true)) return false;
    if (patterns_.in_class(case_word(noun), "inside_case")) return false;  // "in the Syrian city": where, not to whom
    text::Span span;
    const State* state = nation(t, span);
    if (state) mention(t, state_actor(*state), span, "demonym");
    return state != nullptr;
  }

  bool lend_place(TokenId t) {
    if (t.index >= places_.by_token.size() || !places_.by_token[t.index].valid()) return false;
    const record::PlaceId id = places_.by_token[t.index];
    const record::Place& place = places_.places[id.index];
    const TokenId up = tree_.head(t);
    if (up.valid() && up.index < places_.by_token.size() && places_.by_token[up.index] == id) return true;
    if (!place.feature.starts_with("PCL") || !place.part.empty() || !fills_slot(t, false)) return true;
    const State* state = base_.state_by_iso2(place.country);
    if (!state) return true;
    text::Span span = tree_.token(t).span;
    for (const record::PlaceMention& m : place.mentions)
      if (m.span.contains(span)) span = m.span;
    mention(t, state_actor(*state), span, "name");
    return true;
  }

  /// True for what introduces the phrase and is none of it: "WITH both kingdoms", "OF all the towns".
  bool introduces(TokenId t, TokenId phrase) const {
    const TokenId of = tree_.head(t);
    return (of == phrase || of == bearer(phrase)) &&
           (tree_.is(t, "case") || tree_.is(t, "cc") || tree_.is(t, "mark") || tree_.is(t, "punct"));
  }

  /// The phrase of `head` up to it: "two young engineers", "hundreds of people".
  text::Span phrase(TokenId head) const {
    std::uint32_t begin = tree_.subtree(bearer(head)).begin;
    while (begin < head.index && introduces(TokenId{begin}, head)) ++begin;
    if (begin > head.index || head.index - begin > kMostPhraseWords) return tree_.token(head).span;
    return text::hull(tree_.token(TokenId{begin}).span, tree_.token(head).span);
  }

  /// A name with what it is of: "the Harbour Board OF SUAKIN".
  text::Span whole_name(TokenId t) const {
    text::Span span = phrase(t);
    for (const TokenId c : tree_.children(t))
      if (tree_.is(c, "nmod") && c > t && c.index <= t.index + kMostPhraseWords && case_word(c) == "of" &&
          tree_.token(c).xpos.starts_with("NNP"))
        span = text::hull(span, tree_.token(c).span);
    return span;
  }

  bool is_capital(TokenId t) const {
    const std::string& form = tree_.token(t).form;
    return !form.empty() && form[0] >= 'A' && form[0] <= 'Z';
  }

  /// "the Harbour BOARD", also where the tagger has it for a common noun; not so in a Headline that Writes all Large.
  bool is_name(TokenId t) const {
    if (tree_.token(t).xpos.starts_with("NNP")) return true;
    const TokenId before{t.index - 1u};
    return t.index > 0 && tree_.is(before, "compound") && tree_.token(before).xpos.starts_with("NNP") &&
           is_capital(t) && !is_capital(tree_.head(t));
  }

  /// "RENEWAL of the truce": a word that only the beginning of its sentence writes large.
  bool only_begins(TokenId t) const {
    const Token& token = tree_.token(t);
    if (t.index > 0 && tree_.token(TokenId{t.index - 1u}).sentence == token.sentence) return false;
    for (const TokenId c : tree_.children(t))
      if (tree_.is(c, "nmod") && !tree_.token(c).xpos.starts_with("NNP")) return true;
    return false;
  }

  /// "The Harbour Board agreed to pay": a name that the actors' stage does not know, where it does something.
  bool lend_name(TokenId t) {
    const Token& token = tree_.token(t);
    const TokenId verb = tree_.head(t);
    if (!verb.valid() || !tree_.is(t, "nsubj") || !is_trigger(verb) || !is_name(t)) return false;
    if (patterns_.in_class(token.lemma, "time_word") || patterns_.in_class(token.lower, "time_word") || only_begins(t))
      return false;
    const text::Span span = whole_name(t);
    const std::string key = lexicon::fold(document_.text.substr(span.begin, span.size()));
    if (const auto known = people_.find(key); known != people_.end()) {
      mention(t, known->second, span, "name");
      return true;
    }
    record::Actor actor;
    actor.name = without_article(document_.text.substr(span.begin, span.size()));
    actor.kind = "other";
    actor.rule = "actor.named";
    people_[key] = add(std::move(actor));
    mention(t, people_[key], span, "name");
    return true;
  }

  static std::string without_article(std::string name) {
    for (const std::string_view article : {"the ", "The ", "a ", "A ", "an ", "An "})
      if (name.starts_with(article)) return name.substr(article.size());
    return name;
  }

  /// "the two countries", "both governments": states by their number.
  bool is_pair(TokenId t) const {
    if (!patterns_.in_class(tree_.token(t).lemma, "collective")) return false;
    for (const TokenId c : tree_.children(t))
      if ((tree_.is(c, "nummod") || tree_.is(c, "det")) && patterns_.in_class(tree_.token(c).lower, "counter"))
        return true;
    return false;
  }

  void lend_person(TokenId t) {
    const Token& token = tree_.token(t);
    const bool pair = is_pair(t);
    if (token.upos != Upos::NOUN || !(pair || patterns_.in_class(token.lemma, "person")) || !fills_slot(t, true))
      return;
    const text::Span span = phrase(t);
    for (const TokenId c : tree_.children(t)) {
      if (!tree_.is(c, "det") || !patterns_.in_class(tree_.token(c).lower, "definite")) continue;
      const auto known = people_.find(token.lemma);
      if (known != people_.end()) return mention(t, known->second, span, "nominal");
    }
    record::Actor actor;
    actor.name = without_article(document_.text.substr(span.begin, span.size()));
    actor.kind = pair ? "government" : "people";
    actor.role = token.lemma;
    actor.codes.cameo = pair ? "GOV" : "CVL";
    actor.rule = "actor.described:" + token.lemma;
    mention(t, add(std::move(actor)), span, "nominal");
    people_[token.lemma] = actors_.by_token[t.index];
  }

  ActorId add(record::Actor actor) {
    const ActorId id{actors_.actors.size()};
    actors_.actors.push_back(std::move(actor));
    return id;
  }

  ActorId state_actor(const State& state) {
    if (const auto known = states_.find(state.iso3); known != states_.end()) return known->second;
    record::Actor actor;
    actor.name = state.people.empty() ? state.name : state.people;
    actor.kind = state.people.empty() ? "government" : "people";
    actor.country = state.iso3;
    actor.codes.cameo = state.people.empty() ? state.cameo + "GOV" : state.cameo;
    actor.rule = "actor.state:" + state.cameo;
    return states_[state.iso3] = add(std::move(actor));
  }

  void mention(TokenId t, ActorId id, text::Span span, const char* kind) {
    actors_.by_token[t.index] = id;
    actors_.actors[id.index].mentions.push_back({span, kind});
  }

  record::Actors actors_;
  const text::Document& document_;
  const Tree& tree_;
  const record::Places& places_;
  const EventPatterns& patterns_;
  const lexicon::ActorBase& base_;
  std::map<std::string, ActorId> states_;  // by ISO code
  std::map<std::string, ActorId> people_;  // last ones so described, by lemma; names, by their fold
};

}  // namespace

record::Actors lend_parties(record::Actors actors, const text::Document& document, const Tree& tree,
                            const record::Places& places, const EventPatterns& patterns,
                            const lexicon::ActorBase& base) {
  return Lender(std::move(actors), document, tree, places, patterns, base).lend();
}

}  // namespace truceline::extract
