#include "truceline/reason/claims.h"

#include <algorithm>

#include "truceline/base/ascii.h"

namespace truceline::reason {

namespace {

using text::TokenId;
using text::Upos;

bool content(Upos upos) {
  return upos == Upos::NOUN || upos == Upos::VERB || upos == Upos::ADJ || upos == Upos::PROPN || upos == Upos::NUM;
}

struct Finder {
  const text::Document& document;
  const text::Tree& tree;
  const record::Actors& actors;
  const std::vector<record::Statement>& statements;
  const lexicon::ContradictionWords& words;
  std::vector<Claim> claims;

  const std::vector<text::Token>& tokens() const { return tree.analysis().tokens; }

  bool negating(const std::string& w) const { return words.of_class(w, "negator"); }

  void word(Claim& claim, TokenId t) const {
    const text::Token& token = tree.token(t);
    if (actors.by_token[t.index].valid()) claim.actors.insert(actors.by_token[t.index].index);
    const std::string& w = token.lower;
    if (words.of_class(w, "first_person")) claim.first_person = true;
    if (!content(token.upos)) return;
    const std::string lemma = base::ascii_lower(token.lemma);
    if (words.light.contains(lemma) || words.light.contains(w)) return;
    claim.words.insert(words.key(lemma));
  }

  /// "was NO longer able": the negator hangs on the adverb.
  bool no_longer(TokenId t) const {
    if (!words.of_set(tree.token(t).lower, "no_longer")) return false;
    const auto below = tree.children(t);
    return std::any_of(below.begin(), below.end(), [&](TokenId c) { return negating(tree.token(c).lower); });
  }

  bool negated(TokenId predicate) const {
    if (!predicate.valid()) return false;
    for (const TokenId c : tree.children(predicate)) {
      if (negating(tree.token(c).lower) || no_longer(c)) return true;
      if (!tree.is(c, "nsubj") && !tree.is(c, "nsubj:pass") && !tree.is(c, "obj")) continue;
      for (const TokenId d : tree.children(c))
        if (tree.is(d, "det") && negating(tree.token(d).lower)) return true;
    }
    return false;
  }

  bool modal(TokenId predicate) const {
    if (!predicate.valid()) return false;
    for (const TokenId c : tree.children(predicate)) {
      if (!tree.is(c, "aux")) continue;
      if (words.of_class(tree.token(c).lemma, "modal")) return true;
    }
    return false;
  }

  /// `pieces`: of "We never fired," HE SAID. "It is a lie", what was said.
  void fill(Claim& claim, const std::vector<text::Span>& pieces) const {
    std::uint32_t t = tree.first_token(claim.span.begin);
    if (t >= tokens().size()) return;
    claim.first = claim.last = tokens()[t].sentence;
    for (; t < tokens().size() && tokens()[t].span.begin < claim.span.end; ++t) {
      const TokenId id{t};
      claim.last = tokens()[t].sentence;
      if (std::none_of(pieces.begin(), pieces.end(), [&](text::Span p) { return p.contains(tokens()[t].span); }))
        continue;
      word(claim, id);
      const bool above = !claim.predicate.valid() ||
                         (tokens()[t].sentence == claim.first && tree.depth(id) < tree.depth(claim.predicate));
      if (above && tokens()[t].upos != Upos::PUNCT) claim.predicate = id;
    }
    claim.negative = claim.negative != negated(claim.predicate);
    claim.modal = claim.modal || modal(claim.predicate);
  }

  void of_statements() {
    for (std::size_t i = 0; i < statements.size(); ++i) {
      const record::Statement& s = statements[i];
      if (s.content.empty()) continue;
      Claim claim;
      claim.statement = record::StatementId{i};
      claim.holder = {s.speaker.actor, s.speaker.span, std::string(text::slice(document.text, s.speaker.span))};
      claim.cue_class = s.cue.cue_class;
      claim.span = s.content_hull();
      claim.negative = claim.cue_class == "deny";
      claim.modal = words.of_class(claim.cue_class, "modal_cue");
      fill(claim, s.content);
      claims.push_back(std::move(claim));
    }
  }

  /// "The rebels DENIED THE ACCUSATION": a denial whose content stands elsewhere.
  void of_accusations() {
    for (std::uint32_t i = 0; i < tokens().size(); ++i) {
      const TokenId verb{i};
      if (!words.of_class(tree.token(verb).lemma, "deny_verb")) continue;
      const TokenId what = tree.child(verb, {"obj"}), who = tree.child(verb, {"nsubj"});
      if (!what.valid() || !who.valid() || !words.of_class(tree.token(what).lemma, "accusation")) continue;
      if (tree.child(what, {"acl", "ccomp", "nmod"}).valid())
        continue;  // "denied the accusation that ...": a statement
      Claim claim;
      claim.holder = {actors.by_token[who.index], tree.span(who),
                      std::string(text::slice(document.text, tree.span(who)))};
      claim.cue_class = "deny";
      claim.negative = true;
      claim.span = text::hull(tree.token(verb).span, tree.span(what));
      claim.first = claim.last = tree.token(verb).sentence;
      claim.predicate = verb;
      claim.bare = true;
      claims.push_back(std::move(claim));
    }
  }

  /// Which sentences a statement tells of, wholly or in part: the wire's own are the others.
  std::vector<bool> told() const {
    const auto& sentences = tree.analysis().sentences;
    std::vector<bool> out(sentences.size());
    const auto mark = [&](text::Span span) {
      auto s = std::partition_point(sentences.begin(), sentences.end(),
                                    [&](const text::Sentence& x) { return x.span.end <= span.begin; });
      for (; s != sentences.end() && s->span.begin < span.end; ++s)
        out[static_cast<std::size_t>(s - sentences.begin())] = true;
    };
    for (const record::Statement& s : statements) {
      mark(s.cue.span);
      if (!s.content.empty()) mark(s.content_hull());
    }
    return out;
  }

  void of_wire() {
    const std::vector<bool> told_of = told();
    for (std::size_t i = 0; i < tree.analysis().sentences.size(); ++i) {
      const text::Sentence& s = tree.analysis().sentences[i];
      const bool body =
          s.block >= document.blocks.size() || document.blocks[s.block].kind == text::BlockKind::paragraph;
      if (!body || told_of[i]) continue;
      Claim claim;
      claim.holder.text = "wire";
      claim.span = s.span;
      fill(claim, {s.span});
      claims.push_back(std::move(claim));
    }
  }
};

}  // namespace

std::vector<Claim> find_claims(const text::Document& document, const text::Tree& tree, const record::Actors& actors,
                               const std::vector<record::Statement>& statements,
                               const lexicon::ContradictionWords& words) {
  Finder finder{document, tree, actors, statements, words, {}};
  finder.of_statements();
  finder.of_wire();
  finder.of_accusations();
  std::stable_sort(finder.claims.begin(), finder.claims.end(),
                   [](const Claim& a, const Claim& b) { return a.span < b.span; });
  return std::move(finder.claims);
}

std::size_t shared_words(const Claim& a, const Claim& b) {
  std::size_t n = 0;
  for (const std::string& w : a.words) n += b.words.contains(w);
  return n;
}

}  // namespace truceline::reason
