#include "truceline/extract/contents.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace truceline::extract {

namespace {

using lexicon::Frame;
using text::TokenId;
using text::TokenRange;
using text::Tree;
using text::Upos;

bool punctuation(const text::Token& t) { return t.upos == Upos::PUNCT; }

bool has_mark(const Tree& tree, TokenId head, std::string_view word) {
  return std::ranges::any_of(tree.children(head), [&](TokenId c) {
    return c.index < head.index && (tree.is(c, "mark") || tree.is(c, "case")) && tree.token(c).lower == word;
  });
}

bool under_as(const Tree& tree, TokenId c) { return has_mark(tree, c, "as"); }

// The dependent to the right of `verb` that opens with the preposition or conjunction `word`: "accused them |of ...|".
TokenId phrase_with(const Tree& tree, TokenId verb, std::string_view word) {
  for (const TokenId c : tree.children(verb)) {
    const bool fits = tree.is(c, "obl") || tree.is(c, "advcl") || tree.is(c, "nmod") || tree.is(c, "acl") ||
                      tree.is(c, "xcomp") || tree.is(c, "ccomp");
    if (c.index > verb.index && fits && has_mark(tree, c, word)) return c;
  }
  return {};
}

bool to_infinitive(const Tree& tree, TokenId verb) { return has_mark(tree, verb, "to") && !finite(tree, verb); }

TokenId object_of(const Tree& tree, TokenId verb) {
  for (const TokenId c : tree.children(verb))
    if (c.index > verb.index && (tree.is(c, "obj") || tree.is(c, "iobj"))) return c;
  return {};
}

// From the first word of `from` to the last under `to`, which may hang on the verb or on `from` itself.
Content stretch(const Tree& tree, TokenId from, TokenId to, Frame frame) {
  const TokenRange a = tree.subtree(from), b = tree.subtree(to);
  return {{{std::min(a.begin, b.begin), std::max(a.end, b.end)}}, frame, false};
}

// "that" in front of a clause is not part of what was said; "whether" and "if" are.
std::vector<TokenRange> without_that(const Tree& tree, TokenId clause, std::vector<TokenRange> pieces) {
  const auto& tokens = tree.analysis().tokens;
  while (!pieces.empty() && pieces.front().begin < pieces.front().end) {
    const text::Token& first = tokens[pieces.front().begin];
    const bool that = first.lower == "that" && tree.is(TokenId{pieces.front().begin}, "mark") &&
                      tree.head(TokenId{pieces.front().begin}) == clause;
    if (!that && !punctuation(first)) break;
    ++pieces.front().begin;
  }
  return pieces;
}

Content clause_content(const Tree& tree, TokenId cue) {
  for (const TokenId c : tree.children(cue)) {
    const bool complement = tree.is(c, "ccomp") && !(tree.token(c).xpos == "VBG" && !finite(tree, c));
    if (!complement || to_infinitive(tree, c)) continue;
    return {without_that(tree, c, pieces_under(tree, c, {})), Frame::clause, true};
  }
  // "The road was open, she said": some analyses hang the verb of saying on what is said.
  const TokenId up = tree.head(cue);
  if (up.valid() && up.index < cue.index && tree.is(cue, "parataxis") && finite(tree, up))
    return {pieces_under(tree, up, cue), Frame::clause, true};
  for (const TokenId c : tree.children(cue))  // "She said: the road was open"
    if (tree.is(c, "parataxis") && finite(tree, c) && tree.child(c, {"nsubj"}).valid())
      return {pieces_under(tree, c, {}), Frame::clause, true};
  return {};
}

Content infinitive_content(const Tree& tree, TokenId cue) {
  for (const TokenId c : tree.children(cue))
    if (c.index > cue.index && (tree.is(c, "xcomp") || tree.is(c, "ccomp")) && to_infinitive(tree, c))
      return {{tree.subtree(c)}, Frame::infinitive, false};
  return {};
}

Content gerund_content(const Tree& tree, TokenId cue) {
  for (const TokenId c : tree.children(cue)) {
    const bool fits = tree.is(c, "xcomp") || tree.is(c, "ccomp") || tree.is(c, "advcl") || tree.is(c, "obj");
    if (c.index > cue.index && fits && tree.token(c).xpos == "VBG") return {{tree.subtree(c)}, Frame::gerund, false};
  }
  return {};
}

// "urged |both sides to hold their fire|", "called on |all parties to return|", "appealed to |donors to give more|".
Content object_infinitive(const Tree& tree, TokenId cue) {
  TokenId who = object_of(tree, cue);
  if (!who.valid())
    for (const TokenId c : tree.children(cue))
      if (c.index > cue.index && tree.is(c, "obl") && tree.child(c, {"case"}).valid()) who = c;
  TokenId what;
  for (const TokenId c : tree.children(cue)) {
    const bool fits = tree.is(c, "xcomp") || tree.is(c, "ccomp") || tree.is(c, "advcl") || tree.is(c, "acl");
    if (c.index > cue.index && fits && to_infinitive(tree, c)) what = c;
  }
  if (who.valid() && !what.valid())
    for (const TokenId c : tree.children(who))
      if (tree.is(c, "acl") && to_infinitive(tree, c)) what = c;
  if (!what.valid()) return {};
  if (!who.valid()) who = tree.child(what, {"nsubj"});
  if (!who.valid() || who.index > what.index) return {};
  Content content = stretch(tree, who, what, Frame::obj_inf);
  if (const TokenId adposition = tree.child(who, {"case"}); adposition.valid() && adposition.index < who.index)
    content.pieces.front().begin = tree.subtree(adposition).end;
  return content;
}

Content object_with(const Tree& tree, TokenId cue, std::string_view word, Frame frame) {
  const TokenId object = object_of(tree, cue);
  if (!object.valid()) return {};
  TokenId phrase = phrase_with(tree, cue, word);
  if (!phrase.valid()) phrase = phrase_with(tree, object, word);
  if (!phrase.valid()) return {};
  return stretch(tree, object, phrase, frame);
}

Content object_number(const Tree& tree, TokenId cue) {
  Content content = object_with(tree, cue, "at", Frame::obj_at);
  if (!content) return content;
  const TokenRange range = content.pieces.front();
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    if (tree.analysis().tokens[i].upos == Upos::NUM) return content;
  return {};
}

Content object_predicate(const Tree& tree, TokenId cue) {
  const TokenId object = object_of(tree, cue);
  if (!object.valid()) return {};
  for (const TokenId c : tree.children(cue)) {
    const bool fits = tree.is(c, "xcomp") || tree.is(c, "obj") || tree.is(c, "ccomp");
    const Upos upos = tree.token(c).upos;
    const bool nominal = upos == Upos::NOUN || upos == Upos::ADJ || upos == Upos::PROPN;
    if (c.index > object.index && c != object && fits && nominal && !under_as(tree, c))
      return stretch(tree, object, c, Frame::obj_pred);
  }
  return {};
}

Content object_clause(const Tree& tree, TokenId cue) {
  const TokenId object = object_of(tree, cue);
  if (!object.valid()) return {};
  for (const TokenId from : {object, cue})
    for (const TokenId c : tree.children(from)) {
      const bool fits = tree.is(c, "acl") || tree.is(c, "ccomp") || tree.is(c, "advcl");
      const bool opens = has_mark(tree, c, "that") || has_mark(tree, c, "whether") || has_mark(tree, c, "if");
      if (c.index > object.index && fits && !tree.is(c, "acl:relcl") && opens)
        return {without_that(tree, c, {tree.subtree(c)}), Frame::noun_clause, true};
    }
  return {};
}

Content object_feeling(const Tree& tree, TokenId cue) {
  const TokenId object = object_of(tree, cue);
  if (!object.valid()) return {};
  Content content{{tree.subtree(object)}, Frame::feeling, false};
  if (const TokenId at = phrase_with(tree, cue, "at"); at.valid()) content = stretch(tree, object, at, Frame::feeling);
  return content;
}

Content object_figure(const Tree& tree, TokenId cue, const lexicon::Cues& cues) {
  const TokenId object = object_of(tree, cue);
  if (!object.valid() || !cues.is_figure(tree.token(object).lemma)) return {};
  const TokenRange range = tree.subtree(object);
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    if (tree.analysis().tokens[i].upos == Upos::NUM) return {{range}, Frame::obj_figure, false};
  return {};
}

Content object_quoted(const Tree& tree, TokenId cue, const std::vector<bool>& quoted) {
  const TokenId object = object_of(tree, cue);
  if (!object.valid()) return {};
  const TokenRange range = tree.subtree(object);
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    if (quoted[i]) return {{range}, Frame::obj_quoted, false};
  return {};
}

}  // namespace

bool finite(const Tree& tree, TokenId verb) {
  static constexpr std::array<std::string_view, 4> kTensed = {"VBD", "VBZ", "VBP", "MD"};
  const auto tensed = [&](TokenId t) { return std::ranges::find(kTensed, tree.token(t).xpos) != kTensed.end(); };
  if (tensed(verb)) return true;
  return std::ranges::any_of(tree.children(verb),
                             [&](TokenId c) { return (tree.is(c, "aux") || tree.is(c, "cop")) && tensed(c); });
}

std::vector<TokenRange> pieces_under(const Tree& tree, TokenId head, TokenId except) {
  const TokenRange range = tree.subtree(head);
  const auto& tokens = tree.analysis().tokens;
  // Inside a subtree's range a token belongs to it or is somebody else's; one pass from the shallow to the deep would
  // need a sort, so each token's chain of heads is walked: at most the depth of the tree, which the tokeniser bounds.
  std::vector<TokenRange> pieces;
  bool gap_is_punctuation = true;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    const TokenId t{i};
    const bool inside = tree.dominates(head, t) && !(except.valid() && tree.dominates(except, t));
    if (!inside) {
      gap_is_punctuation = gap_is_punctuation && punctuation(tokens[i]);
      continue;
    }
    if (pieces.empty() || !gap_is_punctuation) {
      if (pieces.empty() || !punctuation(tokens[i])) {
        pieces.push_back({i, i + 1});
        gap_is_punctuation = true;
      }
      continue;
    }
    pieces.back().end = i + 1;
  }
  return pieces;
}

Content content_of(const Tree& tree, TokenId cue, const lexicon::Cue& entry, const lexicon::Cues& cues,
                   const std::vector<bool>& quoted) {
  Content content;
  const auto attempt = [&](Frame frame, auto&& find) {
    if (!content && entry.takes(frame)) content = find();
  };
  attempt(Frame::obj_of, [&] { return object_with(tree, cue, "of", Frame::obj_of); });
  attempt(Frame::obj_for, [&] { return object_with(tree, cue, "for", Frame::obj_for); });
  attempt(Frame::obj_inf, [&] { return object_infinitive(tree, cue); });
  attempt(Frame::noun_clause, [&] { return object_clause(tree, cue); });
  attempt(Frame::clause, [&] { return clause_content(tree, cue); });
  attempt(Frame::infinitive, [&] { return infinitive_content(tree, cue); });
  attempt(Frame::gerund, [&] { return gerund_content(tree, cue); });
  attempt(Frame::obj_as, [&] { return object_with(tree, cue, "as", Frame::obj_as); });
  attempt(Frame::obj_at, [&] { return object_number(tree, cue); });
  attempt(Frame::obj_pred, [&] { return object_predicate(tree, cue); });
  attempt(Frame::obj_figure, [&] { return object_figure(tree, cue, cues); });
  attempt(Frame::feeling, [&] { return object_feeling(tree, cue); });
  attempt(Frame::obj_quoted, [&] { return object_quoted(tree, cue, quoted); });
  return content;
}

}  // namespace truceline::extract
