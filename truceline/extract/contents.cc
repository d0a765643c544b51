#include "truceline/extract/contents.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "truceline/extract/object_contents.h"

namespace truceline::extract {

namespace {

using lexicon::Frame;
using text::TokenId;
using text::TokenRange;
using text::Tree;
using text::Upos;

bool punctuation(const text::Token& t) { return t.upos == Upos::PUNCT; }

// What stands before the "that" of a clause, and the "that" itself, is not part of what was said: "said |on Sunday
// that| the bridge was shut". "Whether" and "if" are.
std::vector<TokenRange> without_that(const Tree& tree, TokenId clause, std::vector<TokenRange> pieces) {
  std::uint32_t begin = pieces.empty() ? 0 : pieces.front().begin;
  for (const TokenId c : tree.children(clause))
    if (c.index < clause.index && tree.is(c, "mark") && tree.token(c).lower == "that") begin = c.index + 1;
  while (!pieces.empty() && pieces.front().end <= begin) pieces.erase(pieces.begin());
  // All after the "that" is said, also what the parse hangs elsewhere: "that |at least 12 men|, and two boys, had
  // left".
  if (!pieces.empty()) pieces.front().begin = begin;
  while (!pieces.empty() && !pieces.front().empty() && punctuation(tree.analysis().tokens[pieces.front().begin]))
    ++pieces.front().begin;
  return pieces;
}

// "Lavender fields were burnt, but he also praised the crew" said in one breath after a verb of saying: a verb of
// reporting in the same tense, joined by a comma and a conjunction and without a subject, belongs to the speaker.
TokenId raised_conjunct(const Tree& tree, TokenId cue, TokenId clause, const lexicon::Cues& cues) {
  for (const TokenId c : tree.children(clause))
    if (raised_to(tree, c, cues) == cue) return c;
  return {};
}

// "Rosa Lind added: “...,” |the envoy added|": the verb before has told it already, and its quotation with it.
bool told_before(const Tree& tree, TokenId clause, TokenId cue, const lexicon::Cues& cues) {
  const lexicon::Cue* entry = cues.find(tree.token(clause).lemma);
  if (clause.index > cue.index || !entry || !entry->takes(Frame::quote)) return false;
  const TokenRange range = tree.subtree(clause);
  for (std::uint32_t i = clause.index; i < range.end; ++i)
    if (tree.analysis().tokens[i].form == "\"") return true;
  return false;
}

// "It was calm, she said, |although a shell had fallen|": a clause that grants or explains is not what was said.
bool adverbial(const Tree& tree, TokenId clause) {
  static constexpr std::array<std::string_view, 4> kOpens = {"that", "whether", "if", "how"};
  if (clause.index < tree.subtree(clause).end) {
    const text::Token& first = tree.token(TokenId{tree.subtree(clause).begin});
    if (first.lower == "when" || first.lower == "where") return true;
  }
  const TokenId mark = tree.child(clause, {"mark"});
  return mark.valid() && mark.index < clause.index && tree.token(mark).upos == Upos::SCONJ &&
         std::ranges::find(kOpens, tree.token(mark).lower) == kOpens.end();
}

// "Norway said it would send 90 men; |Ghana promised| a company": behind a semicolon begins what somebody else says.
bool after_semicolon(const Tree& tree, TokenId clause) {
  const auto& tokens = tree.analysis().tokens;
  std::uint32_t at = clause.index;
  for (const std::uint32_t begin = tree.subtree(clause).begin; at > begin && tokens[at].lower != ";"; --at) continue;
  return tokens[at].lower == ";" || (at > 0 && tokens[at - 1].lower == ";");
}

struct Complements {
  TokenId first;   // the nearest to the start, finite or not
  TokenId clause;  // the last finite one; one that is adverbial only where there is no other
  TokenId rest;    // behind it, a participle that the parse has cut off: "the rebels had themselves |fired two shells|"
};

Complements complements_of(const Tree& tree, TokenId cue, const lexicon::Cues& cues) {
  Complements found;
  for (const TokenId c : tree.children(cue)) {
    if (!tree.is(c, "ccomp") || to_infinitive(tree, c) || told_before(tree, c, cue, cues)) continue;
    const bool whole = finite(tree, c);
    if (!whole && c.index < cue.index) continue;
    // "30 died, doctors said; |the ministry says about 40|"
    if (c.index > cue.index && after_semicolon(tree, c)) continue;
    if (found.clause.valid() && tree.token(c).xpos == "VBN" && found.clause.index > cue.index &&
        tree.subtree(c).begin == tree.subtree(found.clause).end)
      found.rest = c;
    if (!whole && tree.token(c).upos == Upos::VERB && !tree.child(c, {"nsubj"}).valid()) continue;
    const bool before = c.index < cue.index;  // "|When they met|, they agreed to halt"
    if (whole && (found.clause.valid() || before) && adverbial(tree, c)) continue;
    if (!found.first.valid() || found.first.index < cue.index) found.first = c;
    if (whole) found.clause = c;
  }
  return found;
}

Content complement_content(const Tree& tree, TokenId cue, const lexicon::Cues& cues) {
  const auto [first, clause, rest] = complements_of(tree, cue, cues);
  if (!clause.valid()) return {};
  std::vector<TokenRange> pieces = pieces_under(tree, clause, raised_conjunct(tree, cue, clause, cues));
  // A parse that cuts the clause in two leaves its subject as a complement of its own.
  if (first.valid() && first.index < clause.index && first.index > cue.index && !pieces.empty())
    pieces.front().begin = std::min(pieces.front().begin, tree.subtree(first).begin);
  if (rest.valid() && rest.index > clause.index && !pieces.empty()) pieces.back().end = tree.subtree(rest).end;
  // "talks |that| she hoped |would last|": one word before the verb is a pronoun that stands for the noun
  if (pieces.size() > 1 && pieces.front().size() == 1 && pieces.front().begin < cue.index) pieces.erase(pieces.begin());
  return {without_that(tree, clause, std::move(pieces)), Frame::clause, true};
}

// "announced in an address on Saturday |that| his side was ...": the clause may hang on a noun between, unless that
// noun reports by itself.
Content that_content(const Tree& tree, TokenId cue, const lexicon::Cues& cues) {
  const auto& tokens = tree.analysis().tokens;
  constexpr std::uint32_t kReach = 15;  // words between the verb and its "that"
  const std::uint32_t end = std::min<std::uint32_t>(static_cast<std::uint32_t>(tokens.size()), cue.index + kReach);
  for (std::uint32_t i = cue.index + 1; i < end && tokens[i].sentence == tokens[cue.index].sentence; ++i) {
    const TokenId t{i};
    const lexicon::Cue* other = tokens[i].upos == Upos::VERB ? cues.find(tokens[i].lemma) : nullptr;
    const bool reports = other && other->takes(Frame::clause);  // "told reporters in Rabat, |adding| that ..."
    if (reports || (tokens[i].upos == Upos::VERB && finite(tree, t))) return {};
    if (tokens[i].lower != "that" || !tree.is(t, "mark")) continue;
    const TokenId clause = tree.head(t);
    if (!clause.valid() || clause.index < i || !finite(tree, clause)) return {};
    if (const TokenId noun = tree.head(clause);
        noun.valid() && tree.is(noun, "obj") && cues.noun(tree.token(noun).lemma))
      return {};  // "repeated its |claim| that ...": the noun reports
    return {without_that(tree, clause, pieces_under(tree, clause, {})), Frame::clause, true};
  }
  return {};
}

bool after_colon(const Tree& tree, TokenId clause) {
  const std::uint32_t begin = tree.subtree(clause).begin;
  const auto& tokens = tree.analysis().tokens;
  return tokens[begin].lower == ":" || (begin > 0 && tokens[begin - 1].lower == ":");
}

Content clause_content(const Tree& tree, TokenId cue, const lexicon::Cues& cues) {
  if (Content content = complement_content(tree, cue, cues)) return content;
  if (Content content = that_content(tree, cue, cues)) return content;
  // "The road was open, she said": some analyses hang the verb of saying on what is said; "..., she was quoted as
  // saying": the verb between.
  TokenId link = cue;
  if (const TokenId up = tree.head(cue); up.valid()) {
    const lexicon::Cue* relay = cues.find(tree.token(up).lemma);
    if (relay && relay->takes(Frame::relay)) link = up;
  }
  const TokenId up = tree.head(link);
  bool told = false;  // the verb above reports on its own: "She added: “...,” the envoy added."
  if (up.valid() && cues.find(tree.token(up).lemma) != nullptr)
    for (const TokenId c : tree.children(up))
      told = told || tree.is(c, "ccomp") || (c != link && tree.is(c, "parataxis"));
  if (up.valid() && up.index < link.index && tree.is(link, "parataxis") && finite(tree, up) && !told &&
      !after_semicolon(tree, link))
    return {pieces_under(tree, up, link), Frame::clause, true};
  if (link != cue)
    if (Content content = complement_content(tree, link, cues)) return content;
  for (const TokenId c : tree.children(cue))  // "She said: the road was open"
    if (c.index > cue.index && tree.is(c, "parataxis") && finite(tree, c) && after_colon(tree, c))
      return {pieces_under(tree, c, {}), Frame::clause, true};
  return {};
}

// "the ministry |says about 40|": a bare number, counted by somebody else.
Content number_content(const Tree& tree, TokenId cue, const Marks& marks) {
  const auto& tokens = tree.analysis().tokens;
  const TokenRange sentence = tree.analysis().sentences[tokens[cue.index].sentence.index].tokens;
  std::uint32_t at = cue.index + 1;
  while (at < sentence.end &&
         (tokens[at].upos == Upos::ADV || tokens[at].upos == Upos::ADP || tokens[at].lower == "some"))
    ++at;
  if (at >= sentence.end || tokens[at].upos != Upos::NUM || marks.timed[at]) return {};
  while (at < sentence.end && tokens[at].upos == Upos::NUM) ++at;
  if (at < sentence.end && !punctuation(tokens[at])) return {};
  return {{{cue.index + 1, at}}, Frame::clause, false};
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
    // "ruled out a deal|, saying no|": what a comma parts off accompanies the verb
    const bool parted = tree.is(c, "advcl") && c.index > 0 && tree.analysis().tokens[c.index - 1].lower == ",";
    if (c.index > cue.index && fits && !parted && tree.token(c).xpos == "VBG")
      return {{tree.subtree(c)}, Frame::gerund, false};
  }
  return {};
}

}  // namespace

bool has_mark(const Tree& tree, TokenId head, std::string_view word) {
  return std::ranges::any_of(tree.children(head), [&](TokenId c) {
    return c.index < head.index && (tree.is(c, "mark") || tree.is(c, "case")) && tree.token(c).lower == word;
  });
}

bool to_infinitive(const Tree& tree, TokenId verb) { return has_mark(tree, verb, "to") && !finite(tree, verb); }

TokenId raised_to(const Tree& tree, TokenId verb, const lexicon::Cues& cues) {
  if (!tree.is(verb, "conj") || !cues.find(tree.token(verb).lemma)) return {};
  const TokenId subject = tree.child(verb, {"nsubj"});
  if (subject.valid() && tree.token(subject).upos != Upos::PRON) return {};
  const TokenId clause = tree.head(verb);
  const TokenId conjunction = tree.child(verb, {"cc"});
  if (!clause.valid() || !tree.is(clause, "ccomp") || !conjunction.valid() || conjunction.index == 0) return {};
  const TokenId cue = tree.head(clause);
  const bool comma = tree.analysis().tokens[conjunction.index - 1].lower == ",";
  const bool same_tense = cue.valid() && tree.token(cue).xpos == tree.token(verb).xpos;
  return comma && same_tense && cue.index < clause.index ? cue : TokenId{};
}

bool finite(const Tree& tree, TokenId verb) {
  static constexpr std::array<std::string_view, 4> kTensed = {"VBD", "VBZ", "VBP", "MD"};
  const auto tensed = [&](TokenId t) { return std::ranges::find(kTensed, tree.token(t).xpos) != kTensed.end(); };
  if (tensed(verb)) return true;
  for (const TokenId c : tree.children(verb))
    if ((tree.is(c, "aux") || tree.is(c, "cop")) && tensed(c)) return true;
  // "demanded that the guns BE MOVED": the subjunctive has a subject and no tense.
  if (has_mark(tree, verb, "that") && tree.child(verb, {"nsubj"}).valid()) return true;
  // Past tense and participle look alike ("resumed"): with a subject of its own and no auxiliary it is the tense.
  const bool plain = tree.token(verb).xpos == "VBN" && !tree.child(verb, {"aux", "mark"}).valid();
  const bool claimed = tree.token(verb).xpos == "VBN" && tree.is(verb, "ccomp") && !tree.child(verb, {"aux"}).valid();
  return (plain || claimed) && tree.child(verb, {"nsubj"}).valid();
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

Content clause_under(const Tree& tree, TokenId clause) {
  return {without_that(tree, clause, pieces_under(tree, clause, {})), Frame::clause, true};
}

Content content_of(const Tree& tree, TokenId cue, const lexicon::Cue& entry, const lexicon::Cues& cues,
                   const Marks& marks) {
  if (Content content = addressed_content(tree, cue, entry, marks)) return content;
  Content content;
  const auto attempt = [&](Frame frame, auto&& find) {
    if (!content && entry.takes(frame)) content = find();
  };
  attempt(Frame::clause, [&] { return clause_content(tree, cue, cues); });
  attempt(Frame::clause, [&] { return number_content(tree, cue, marks); });
  attempt(Frame::infinitive, [&] { return infinitive_content(tree, cue); });
  attempt(Frame::gerund, [&] { return gerund_content(tree, cue); });
  return content ? content : object_content(tree, cue, entry, cues, marks);
}

}  // namespace truceline::extract
