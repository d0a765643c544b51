#include <algorithm>

#include "truceline/annotate/mention_finder.h"
#include "truceline/annotate/name_reading.h"
#include "truceline/lexicon/fold.h"

/// Names without a noun, pronouns, and capitalised words that may be part of a longer name.
namespace truceline::annotate {

void MentionFinder::add_person(const PersonName& name) {
  Mention m;
  if (const auto it = titled_.find(name.tokens.begin); it != titled_.end()) {
    const Mention& title = it->second;
    m.agent = title.agent;
    m.agent_words = title.agent_words;
    m.role_code = title.role_code;
    m.nation = title.nation;
    m.body = title.body;
  }
  m.tokens = m.name = name.tokens;
  m.person = true;
  m.weak = name.weak;
  m.known = known_at(name.tokens);
  m.sex = base_.given_name_sex(lexicon::fold(tokens_[name.tokens.begin].form));
  m.head = head_of(tree_, name.tokens);
  add(m);
}

void MentionFinder::add_known(const KnownName& name) {
  if (person_of_[name.tokens.begin] >= 0) return;
  if (is_compounded(name)) {  // and no organisation that the model found either
    std::fill(covered_.begin() + name.tokens.begin, covered_.begin() + name.tokens.end, 2);
    return;
  }
  Mention m;
  m.tokens = m.name = name.tokens;
  m.known = name.matches;
  m.head = head_of(tree_, name.tokens);
  const auto has = [&](Of of) {
    return std::any_of(m.known.begin(), m.known.end(), [&](const auto& k) { return k.of == of; });
  };
  if (has(Of::actor)) {
    if (is_adjective(name)) return;
    m.form = MentionForm::name;
    if (is_organisation_modifier(m)) m.listed = true;
  } else if (places_.by_token[name.tokens.begin].valid()) {
    return;
  } else if (has(Of::state) || has(Of::capital) || has(Of::seat)) {
    const Of of = has(Of::capital) ? Of::capital : has(Of::seat) ? Of::seat : Of::state;
    if (has(Of::demonym) && read_name(tree_, name.tokens, Of::demonym, base_) == NameReading::neither) return;
    if (read_name(tree_, name.tokens, of, base_) != NameReading::government) return;
    m.form = of == Of::state ? MentionForm::name : MentionForm::metonym;
  } else {
    if (!is_demonym_noun(name)) return;
    m.form = MentionForm::demonym;
    m.plural = tokens_[m.head.index].xpos == "NNS" || tokens_[m.head.index].xpos == "NNPS" ||
               tokens_[m.head.index].lower.ends_with("s");
    m.person =
        !m.plural && !tokens_[m.head.index].lower.ends_with("ese") && !tokens_[m.head.index].lower.ends_with("sh");
  }
  take_determiner(m);
  for (const lexicon::NameMatch& k : m.known)
    if (k.of != Of::actor && !m.nation) m.nation = &base_.states()[k.index];
  add(m);
}

bool MentionFinder::is_compounded(const KnownName& name) const {
  const std::uint32_t hyphen = name.tokens.end;
  if (hyphen + 1 >= tokens_.size() || tokens_[hyphen].span.begin != tokens_[hyphen - 1].span.end) return false;
  if (tokens_[hyphen].form != "-") return tokens_[hyphen].form.starts_with("-") && tokens_[hyphen].form.size() > 3;
  const Token& word = tokens_[hyphen + 1];
  return word.span.begin == tokens_[hyphen].span.end &&
         (word.xpos == "VBN" || word.xpos == "VBD" || word.xpos == "JJ") && !is_capitalised(word);
}

bool MentionFinder::is_organisation_modifier(const Mention& m) const {
  return tree_.head(m.head).valid() && tree_.is(m.head, "compound");
}

bool MentionFinder::is_adjective(const KnownName& name) const {
  const std::uint32_t next = name.tokens.end;
  return name.tokens.size() == 1 && tokens_[next - 1].upos == Upos::ADJ && next < sentence_of(next - 1).end &&
         tokens_[next].upos == Upos::NOUN;
}

bool MentionFinder::is_demonym_noun(const KnownName& name) const {
  if (read_name(tree_, name.tokens, Of::demonym, base_) == NameReading::neither) return false;
  const std::uint32_t last = name.tokens.end - 1;
  const auto end = sentence_of(last).end;
  if (last + 1 < end) {
    const Token& next = tokens_[last + 1];
    if (next.upos == Upos::NOUN || next.upos == Upos::PROPN || next.upos == Upos::ADJ || next.form == "-" ||
        next.upos == Upos::CCONJ)
      return next.upos == Upos::CCONJ && tokens_[last].lower.ends_with("s") && !tokens_[last].lower.ends_with("ss");
  }
  const bool determined =
      name.tokens.begin > sentence_of(last).begin && tokens_[name.tokens.begin - 1].upos == Upos::DET;
  return determined || tokens_[last].upos == Upos::NOUN || tokens_[last].lower.ends_with("s");
}

void MentionFinder::take_determiner(Mention& m) const {
  if (m.tokens.begin == sentence_of(m.tokens.begin).begin) return;
  const Token& before = tokens_[m.tokens.begin - 1];
  if (before.upos != Upos::DET) return;
  m.definite = before.lower == "the";
  m.indefinite = !m.definite;
  --m.tokens.begin;
}

void MentionFinder::add_unknown_organisations() {
  for (const text::Name& name : tree_.analysis().names) {
    if (name.type != text::NameType::organisation || name.tokens.empty() || name.tokens.end > tokens_.size()) continue;
    bool free = true;
    for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t)
      free = free && !covered_[t] && !(name.tokens.size() == 1 && is_demonym(t)) && !places_.by_token[t].valid() &&
             !base_.is_cue("not_actor_word", tokens_[t].lower);
    if (!free || !is_capitalised(tokens_[name.tokens.begin])) continue;
    Mention m;
    m.tokens = m.name = name.tokens;
    m.head = head_of(tree_, name.tokens);
    for (std::uint32_t t = name.tokens.begin; t < name.tokens.end; ++t)
      if (const int k = known_of_[t]; k >= 0)
        for (const auto& match : known_[static_cast<std::size_t>(k)].matches)
          if (match.of != Of::actor) m.nation = &base_.states()[match.index];
    const std::uint32_t before = name.tokens.begin;
    if (before > sentence_of(before).begin && is_possessive(tokens_[before - 1]))
      add_owner_before(m, before - 1);
    else
      take_determiner(m);
    add(m);
  }
}

bool MentionFinder::is_demonym(std::uint32_t t) const {
  if (known_of_[t] < 0) return false;
  const KnownName& name = known_[static_cast<std::size_t>(known_of_[t])];
  return std::any_of(name.matches.begin(), name.matches.end(), [](const auto& k) { return k.of == Of::demonym; });
}

void MentionFinder::add_word(std::uint32_t t) {
  const Token& token = tokens_[t];
  if (token.upos == Upos::PRON || is_possessive_pronoun(token)) {
    add_pronoun(t);
    return;
  }
  const bool determined = t > sentence_of(t).begin && tokens_[t - 1].lower == "the";
  const bool acronym =
      token.form.size() > 1 && token.form.size() < 8 &&
      std::all_of(token.form.begin(), token.form.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
  if (!(acronym || (determined && is_capitalised(token))) || places_.by_token[t].valid() || known_of_[t] >= 0) return;
  if (token.upos != Upos::PROPN && token.upos != Upos::NOUN) return;
  Mention m;
  m.tokens = m.name = {t, t + 1};
  m.head = TokenId{t};
  m.weak = true;
  take_determiner(m);
  add(m);
}

void MentionFinder::add_pronoun(std::uint32_t t) {
  const std::string& w = tokens_[t].lower;
  Mention m;
  m.tokens = {t, t + 1};
  m.head = TokenId{t};
  m.form = MentionForm::pronoun;
  m.definite = true;
  if (w == "he" || w == "him" || w == "his")
    m.sex = 'm', m.person = true;
  else if (w == "she" || w == "her" || w == "hers")
    m.sex = 'f', m.person = true;
  else if (w == "they" || w == "them" || w == "their")
    m.plural = true;
  else if (w == "it" || w == "its")
    m.neuter = true;
  else
    return;
  m.listed = !(is_possessive_pronoun(tokens_[t]) && !tree_.is(m.head, "obj"));
  add(m);
}

}  // namespace truceline::annotate
