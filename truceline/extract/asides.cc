#include "truceline/extract/asides.h"

#include <algorithm>

namespace truceline::extract {

namespace {

using lexicon::Frame;
using text::Token;
using text::TokenId;
using text::TokenRange;
using text::Tree;
using text::Upos;

bool tensed(const Token& t) { return t.xpos == "VBD" || t.xpos == "VBZ" || t.xpos == "VBP" || t.xpos == "MD"; }

bool relative(const Token& t) { return t.xpos == "WDT" || t.xpos == "WP" || t.xpos == "WP$" || t.xpos == "WRB"; }

bool has_tense(const Tree& tree, TokenRange range) {
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    if (tensed(tree.token(TokenId{i}))) return true;
  return false;
}

// "The truce held" may be read as "the held truce", so a participle will do.
bool has_verb(const Tree& tree, TokenRange range) {
  for (std::uint32_t i = range.begin; i < range.end; ++i)
    if (tree.token(TokenId{i}).upos == Upos::VERB || tensed(tree.token(TokenId{i}))) return true;
  return false;
}

// The comma behind a verb, its adverbs and its day: "the mayor said late |on Friday|, ..."; the sentence's end where
// something else comes first.
std::uint32_t comma_after(const Tree& tree, const Marks& marks, TokenId cue, std::uint32_t end) {
  const auto& tokens = tree.analysis().tokens;
  std::uint32_t at = cue.index + 1;
  while (at < end && (marks.timed[at] || tokens[at].upos == Upos::ADV ||
                      (tokens[at].upos == Upos::ADP && at + 1 < end && marks.timed[at + 1])))
    ++at;
  return at < end && tokens[at].lower == "," ? at : end;
}

bool goes_on(const Token& word) {
  return word.upos != Upos::CCONJ && word.upos != Upos::SCONJ && word.upos != Upos::ADP && word.upos != Upos::PUNCT &&
         word.xpos != "VBG" && !relative(word);
}

// "although ...", "even as ..."
bool opens_clause(const std::vector<Token>& tokens, TokenRange range) {
  const std::uint32_t at = range.begin + (tokens[range.begin].upos == Upos::ADV);
  return at < range.end && tokens[at].upos == Upos::SCONJ && tokens[at].lower != "that";
}

// The highest token that has its first word at `at` or, with a comma before it, one earlier, and nothing before that.
TokenId opening(const Tree& tree, std::uint32_t at) {
  TokenId t{at};
  constexpr int kSteps = 12;
  for (int step = 0; step < kSteps; ++step) {
    const TokenId up = tree.head(t);
    if (!up.valid() || tree.subtree(up).begin + 1 < at) break;
    t = up;
  }
  return t;
}

}  // namespace

Content content_around(const Tree& tree, const Marks& marks, TokenId cue, TokenRange who) {
  const auto& tokens = tree.analysis().tokens;
  const TokenRange sentence = tree.analysis().sentences[tokens[cue.index].sentence.index].tokens;
  if (who.empty() || who.begin < sentence.begin + 2 || tokens[who.begin - 1].lower != "," || !tensed(tokens[cue.index]))
    return {};
  const TokenRange before{sentence.begin, who.begin - 1};
  const TokenRange after{comma_after(tree, marks, cue, sentence.end) + 1, sentence.end};
  if (after.end < after.begin + 3 || marks.quoted[before.end - 1] || marks.quoted[after.begin]) return {};
  // "|It held|, mediators said, even as the army accused the rebels": the first half alone.
  if (has_verb(tree, before) && opens_clause(tokens, after)) return {{before}, Frame::clause, true};
  const bool one_clause = tensed(tokens[after.begin]) || !has_tense(tree, before);
  if (!one_clause || !goes_on(tokens[after.begin]) || !has_tense(tree, after)) return {};
  return {{before, after}, Frame::clause, true};
}

Content content_of_relative(const Tree& tree, const Marks& marks, TokenId cue) {
  const auto& tokens = tree.analysis().tokens;
  const std::uint32_t begin = cue.index + 1;
  const TokenRange sentence = tree.analysis().sentences[tokens[cue.index].sentence.index].tokens;
  if (!tree.is(cue, "acl") || begin + 1 >= sentence.end || !tensed(tokens[begin])) return {};
  bool pronoun = false;
  for (const TokenId c : tree.children(cue)) pronoun = pronoun || (c.index < cue.index && relative(tree.token(c)));
  if (!pronoun) return {};
  std::uint32_t end = begin;
  while (end < sentence.end && (marks.quoted[end] || tokens[end].upos != Upos::PUNCT || tokens[end].lower != ","))
    ++end;
  return {{{begin, end}}, Frame::clause, true};
}

std::uint32_t remark_in(const Tree& tree, const Marks& marks, TokenRange piece) {
  const auto& tokens = tree.analysis().tokens;
  for (std::uint32_t i = piece.begin + 2; i + 2 < piece.end; ++i) {
    if (tokens[i].lower != "," || (marks.quoted[i] && marks.quoted[i + 1])) continue;
    const std::uint32_t next = i + 1 + (tokens[i + 1].form == "\"");  // "on “infiltrators,” |without offering proof|"
    const TokenId head = opening(tree, next);
    if (next >= piece.end || tree.subtree(head).begin < i || tree.subtree(head).end < piece.end) continue;
    const bool phrase = tokens[next].upos == Upos::ADP || tokens[next].upos == Upos::SCONJ;
    const bool adjunct = tree.is(head, "obl") || tree.is(head, "nmod") || tree.is(head, "advcl");
    const bool participle = tree.token(head).xpos == "VBG" && (tree.is(head, "advcl") || tree.is(head, "acl"));
    const bool clause = tree.deprel(head) == "acl:relcl" && relative(tokens[next]);
    if (participle || clause || (phrase && adjunct) || tree.is(head, "appos")) return i;
  }
  return piece.end;
}

}  // namespace truceline::extract
