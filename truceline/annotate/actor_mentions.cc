#include "truceline/annotate/actor_mentions.h"

#include <algorithm>

#include "truceline/annotate/mention_finder.h"
#include "truceline/annotate/mention_links.h"
#include "truceline/annotate/name_reading.h"
#include "truceline/annotate/quoted_tokens.h"

/// How mentions are found. Three kinds of anchors are marked first: names of the base, people's names, and agent nouns
/// ("foreign minister", "troops"). A phrase grows to the left of its noun over nation, organisation, modifiers and
/// determiner, and to the right over the name that it is the title of: "the | Russian | Defence Ministry | spokesman |
/// Igor K." Then owners ("spokesman for X") and appositions ("X, a CMA spokesman") are linked. Surface order carries
/// most of it: titles and appositions are where parsers fail most on news copy.
namespace truceline::annotate {

std::vector<Mention> MentionFinder::find() {
  mark();
  for (const AgentSpan& span : agents_) add_phrase(span);
  for (std::size_t p = 0; p < people_.size(); ++p)
    if (!covered_[people_[p].tokens.begin]) add_person(people_[p]);
  for (const KnownName& name : known_)
    if (!covered_[name.tokens.begin]) add_known(name);
  add_unknown_organisations();
  for (std::uint32_t t = 0; t < tokens_.size(); ++t)
    if (!covered_[t]) add_word(t);
  sort();
  link_mentions(tree_, known_, base_, mentions_);
  return std::move(mentions_);
}

void MentionFinder::mark() {
  const std::size_t n = tokens_.size();
  known_ = known_names(document_, tree_.analysis(), base_);
  people_ = person_names(tree_, known_, places_, base_);
  known_of_.assign(n, -1);
  person_of_.assign(n, -1);
  agent_end_.assign(n, -1);
  covered_.assign(n, 0);
  for (std::size_t k = 0; k < known_.size(); ++k)
    for (std::uint32_t t = known_[k].tokens.begin; t < known_[k].tokens.end; ++t) known_of_[t] = static_cast<int>(k);
  for (std::size_t k = 0; k < people_.size(); ++k)
    for (std::uint32_t t = people_[k].tokens.begin; t < people_[k].tokens.end; ++t) person_of_[t] = static_cast<int>(k);
  quoted_ = quoted_tokens(tree_.analysis());
  agents_ = agent_nouns(document_, tree_, places_, known_, people_, base_);
  for (std::size_t k = 0; k < agents_.size(); ++k) agent_end_[agents_[k].tokens.end - 1] = static_cast<int>(k);
}

bool MentionFinder::is_subject(TokenId role) const {
  if (tree_.is(role, "nsubj")) return true;
  return !tree_.head(role).valid() && role.index < sentence_of(role.index).begin + 4;  // the parser lost its verb
}

bool MentionFinder::token_is(TokenId t, std::string_view word) const {
  return t.valid() && tokens_[t.index].lower == word;
}

bool MentionFinder::is_source(const Mention& m) const {
  const std::uint32_t t = m.tokens.begin;
  return t >= sentence_of(t).begin + 2 && tokens_[t - 1].lower == "to" && tokens_[t - 2].lower == "according";
}

bool MentionFinder::is_main(TokenId role) const {
  const TokenId verb = tree_.head(role);
  if (!verb.valid() || !tree_.head(verb).valid()) return true;
  // "X said that Y had called for ...": the story goes on about X
  const TokenId above = tree_.head(verb);
  return is_speech(verb) && !(tree_.is(verb, "ccomp") && above.index < role.index && is_speech(above));
}

bool MentionFinder::is_speech(TokenId verb) const { return base_.is_cue("speech_verb", tree_.token(verb).lemma); }

std::uint32_t MentionFinder::add_silent(TokenRange range, MentionForm form) {
  if (form == MentionForm::pronoun) {
    const std::size_t before = mentions_.size();
    add_pronoun(range.begin);
    if (mentions_.size() == before) return Mention::kNone;
  } else if (person_of_[range.begin] >= 0) {
    add_person(people_[static_cast<std::size_t>(person_of_[range.begin])]);
  } else {
    Mention m;
    m.tokens = m.name = range;
    m.known = known_at(range);
    m.head = head_of(tree_, range);
    for (const lexicon::NameMatch& k : m.known)
      if (k.of != Of::actor && !m.nation) m.nation = &base_.states()[k.index];
    add(m);
  }
  mentions_.back().listed = false;
  return static_cast<std::uint32_t>(mentions_.size() - 1);
}

void MentionFinder::add(Mention m) {
  TokenId role = m.head;  // "the federation | Viv A.", "X and Y": theirs is the role of the phrase that they belong to
  for (int up = 0; up < 3 && (tree_.is(role, "conj") || tree_.is(role, "appos")) && tree_.head(role).valid(); ++up)
    role = tree_.head(role);
  m.subject = is_subject(role) || is_source(m);
  m.main = m.subject && is_main(role);
  m.says = m.main && tree_.head(role).valid() && is_speech(tree_.head(role));
  m.doer = tree_.is(role, "nmod") && token_is(tree_.child(role, {"case"}), "by");
  m.quoted = quoted_[m.tokens.begin];
  for (std::uint32_t t = m.tokens.begin; t < m.tokens.end; ++t)
    covered_[t] = std::max<char>(covered_[t], m.listed ? 1 : 2);
  mentions_.push_back(std::move(m));
}

void MentionFinder::sort() {
  std::vector<std::uint32_t> order(mentions_.size()), place(mentions_.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const TokenRange x = mentions_[a].tokens, y = mentions_[b].tokens;
    return x.begin != y.begin ? x.begin < y.begin : x.size() > y.size();
  });
  std::vector<Mention> sorted;
  for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
  for (const std::uint32_t i : order) {
    sorted.push_back(std::move(mentions_[i]));
    if (sorted.back().owner != Mention::kNone) sorted.back().owner = place[sorted.back().owner];
  }
  mentions_ = std::move(sorted);
}

std::vector<Mention> find_mentions(const text::Document& document, const text::Tree& tree, const record::Places& places,
                                   const lexicon::ActorBase& base) {
  return MentionFinder(document, tree, places, base).find();
}

}  // namespace truceline::annotate
