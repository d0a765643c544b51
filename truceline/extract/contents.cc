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

// "of shelling a town |after the truce began|": what follows without a comma belongs to the phrase, whatever the parse
// hangs it on.
void run_on(const Tree& tree, TokenId cue, Content& content) {
  const auto& tokens = tree.analysis().tokens;
  TokenRange& range = content.pieces.back();
  for (const TokenId c : tree.children(cue)) {
    const TokenRange next = tree.subtree(c);
    const bool adjunct = tree.is(c, "obl") || tree.is(c, "advcl") || tree.is(c, "advmod");
    if (adjunct && next.begin <= range.end && next.end > range.end && c.index > cue.index &&
        !punctuation(tokens[next.begin]))
      range.end = next.end;
  }
}

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

Content complement_content(const Tree& tree, TokenId cue, const lexicon::Cues& cues) {
  TokenId first, clause;
  for (const TokenId c : tree.children(cue)) {
    if (!tree.is(c, "ccomp") || to_infinitive(tree, c) || told_before(tree, c, cue, cues)) continue;
    const bool whole = finite(tree, c);
    if (!whole && c.index < cue.index) continue;
    if (!whole && tree.token(c).upos == Upos::VERB && !tree.child(c, {"nsubj"}).valid()) continue;
    if (!first.valid() || first.index < cue.index) first = c;
    if (whole) clause = c;
  }
  if (!clause.valid()) return {};
  std::vector<TokenRange> pieces = pieces_under(tree, clause, raised_conjunct(tree, cue, clause, cues));
  // A parse that cuts the clause in two leaves its subject as a complement of its own.
  if (first.valid() && first.index < clause.index && first.index > cue.index && !pieces.empty())
    pieces.front().begin = std::min(pieces.front().begin, tree.subtree(first).begin);
  return {without_that(tree, clause, std::move(pieces)), Frame::clause, true};
}

// "announced in an address on Saturday |that| his side was ...": the clause may hang on a noun between.
Content that_content(const Tree& tree, TokenId cue) {
  const auto& tokens = tree.analysis().tokens;
  constexpr std::uint32_t kReach = 15;  // words between the verb and its "that"
  const std::uint32_t end = std::min<std::uint32_t>(static_cast<std::uint32_t>(tokens.size()), cue.index + kReach);
  for (std::uint32_t i = cue.index + 1; i < end && tokens[i].sentence == tokens[cue.index].sentence; ++i) {
    const TokenId t{i};
    if (tokens[i].upos == Upos::VERB && finite(tree, t)) return {};
    if (tokens[i].lower != "that" || !tree.is(t, "mark")) continue;
    const TokenId clause = tree.head(t);
    if (!clause.valid() || clause.index < i || !finite(tree, clause)) return {};
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
  if (Content content = that_content(tree, cue)) return content;
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
  if (up.valid() && up.index < link.index && tree.is(link, "parataxis") && finite(tree, up) && !told)
    return {pieces_under(tree, up, link), Frame::clause, true};
  if (link != cue)
    if (Content content = complement_content(tree, link, cues)) return content;
  for (const TokenId c : tree.children(cue))  // "She said: the road was open"
    if (c.index > cue.index && tree.is(c, "parataxis") && finite(tree, c) && after_colon(tree, c))
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

// "ordered |villagers to stay indoors|, after a night of shelling": what a comma parts off at the end is the wire's
// own.
void cut_afterthought(const Tree& tree, TokenId head, Content& content) {
  TokenRange& range = content.pieces.back();
  const auto& tokens = tree.analysis().tokens;
  for (std::uint32_t i = head.index + 1; i + 1 < range.end; ++i) {
    const Upos next = tokens[i + 1].upos;
    if (tokens[i].lower != "," || (next != Upos::ADP && next != Upos::SCONJ)) continue;
    range.end = i;
    return;
  }
}

// "urged |both sides to hold their fire|", "called on |both camps to go home|", "appealed to |donors to give more|".
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
  cut_afterthought(tree, what, content);
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
  Content content = stretch(tree, object, phrase, frame);
  run_on(tree, cue, content);
  cut_afterthought(tree, phrase, content);
  return content;
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
        return stretch(tree, object, c, Frame::noun_clause);
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

// "reported |"heavy losses" in two villages|": from the opening mark to the end of the clause.
Content object_quoted(const Tree& tree, TokenId cue, const std::vector<bool>& quoted) {
  const auto& tokens = tree.analysis().tokens;
  const std::uint32_t begin = cue.index + 1;
  const bool opens = begin + 1 < tokens.size() && punctuation(tokens[begin]) && quoted[begin + 1];
  if (!opens || quoted[cue.index]) return {};
  std::uint32_t end = begin + 1;
  while (end < tokens.size() && tokens[end].sentence == tokens[cue.index].sentence &&
         (quoted[end] || tokens[end].lower != ","))
    ++end;
  return {{{begin, end}}, Frame::obj_quoted, false};
}

}  // namespace

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
  attempt(Frame::clause, [&] { return clause_content(tree, cue, cues); });
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
