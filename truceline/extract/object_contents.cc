#include "truceline/extract/object_contents.h"

#include <algorithm>
#include <string_view>

namespace truceline::extract {

namespace {

using lexicon::Cue;
using lexicon::Frame;
using text::TokenId;
using text::TokenRange;
using text::Tree;
using text::Upos;

bool punctuation(const text::Token& t) { return t.upos == Upos::PUNCT; }

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
    // "|The port was shut|, he told a paper in a talk to be printed": what was told stands before
    if (c.index < cue.index && tree.is(c, "ccomp") && finite(tree, c)) return {};
    const bool fits = tree.is(c, "xcomp") || tree.is(c, "ccomp") || tree.is(c, "advcl") || tree.is(c, "acl");
    if (c.index > cue.index && fits && to_infinitive(tree, c)) what = c;
  }
  if (who.valid() && !what.valid())
    for (const TokenId c : tree.children(who))
      if (tree.is(c, "acl") && to_infinitive(tree, c)) what = c;
  if (!what.valid()) return {};
  if (!who.valid()) who = tree.child(what, {"nsubj", "nsubj:pass"});
  if (!who.valid() || who.index > what.index) return {};
  Content content = stretch(tree, who, what, Frame::obj_inf);
  cut_afterthought(tree, what, content);
  if (const TokenId adposition = tree.child(who, {"case"}); adposition.valid() && adposition.index < who.index)
    content.pieces.front().begin = tree.subtree(adposition).end;
  return content;
}

// "accused |the army| on Monday |of shelling a town|": the day of the saying lies between; "accused each other of
// |breaches|": who is accused is who speaks.
void part_from(const Tree& tree, TokenId object, TokenId phrase, const Marks& marks, Content& content) {
  const auto& tokens = tree.analysis().tokens;
  TokenRange& whole = content.pieces.front();
  const std::uint32_t end = tree.subtree(object).end, begin = tree.subtree(phrase).begin;
  if (tokens[object.index].lower == "other" || tokens[object.index].lower == "another") {
    if (begin + 1 < whole.end && begin > object.index) whole.begin = begin + 1;
    return;
  }
  if (begin <= end || begin >= whole.end) return;
  for (std::uint32_t i = end; i < begin; ++i)
    if (!marks.timed[i] && !(tokens[i].upos == Upos::ADP && marks.timed[i + 1])) return;
  const TokenRange rest{begin, whole.end};
  whole.end = end;
  content.pieces.push_back(rest);
}

Content object_with(const Tree& tree, TokenId cue, std::string_view word, Frame frame, const Marks& marks) {
  const TokenId object = object_of(tree, cue);
  if (!object.valid()) return {};
  TokenId phrase = phrase_with(tree, cue, word);
  if (!phrase.valid()) phrase = phrase_with(tree, object, word);
  for (const TokenId c : tree.children(cue))  // "accused them for the first time |of shelling|" hangs on "time"
    if (!phrase.valid() && c.index > object.index && tree.is(c, "obl")) phrase = phrase_with(tree, c, word);
  if (!phrase.valid()) return {};
  Content content = stretch(tree, object, phrase, frame);
  run_on(tree, cue, content);
  cut_afterthought(tree, phrase, content);
  part_from(tree, object, phrase, marks, content);
  return content;
}

Content object_number(const Tree& tree, TokenId cue, const Marks& marks) {
  Content content = object_with(tree, cue, "at", Frame::obj_at, marks);
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
    // "pronounced |the pact "finished in the field"|"
    const bool nominal = upos == Upos::NOUN || upos == Upos::ADJ || upos == Upos::PROPN || tree.token(c).xpos == "VBN";
    if (c.index > object.index && c != object && fits && nominal && !under_as(tree, c))
      return stretch(tree, object, c, Frame::obj_pred);
  }
  for (const TokenId c : tree.children(object)) {
    // "shows |the rebels leading|", "called |the charges baseless|", "called |its conduct “outrageous”|" read as one
    // phrase
    const bool trait = tree.is(c, "amod") || (tree.is(c, "acl") && tree.token(c).xpos == "VBG");
    if (c.index > object.index && trait) return stretch(tree, object, c, Frame::obj_pred);
    // "called |the incident a breach|" read as one thing by two names
    const TokenId article = tree.is(c, "appos") ? tree.child(c, {"det"}) : TokenId{};
    if (article.valid() && tree.analysis().tokens[tree.subtree(c).begin].lower != ",")
      return {{tree.subtree(object)}, Frame::obj_pred, false};
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

// "expressed |support for a truce|": a phrase of what the feeling is about belongs to it, also where the parse hangs it
// on the verb; "on Friday" does not.
Content object_feeling(const Tree& tree, TokenId cue, const lexicon::Cues& cues) {
  const TokenId object = object_of(tree, cue);
  if (!object.valid()) return {};
  Content content{{tree.subtree(object)}, Frame::feeling, false};
  TokenRange& range = content.pieces.back();
  for (const TokenId c : tree.children(cue)) {
    const TokenRange next = tree.subtree(c);
    if (next.begin == range.end && next.end > range.end && cues.is_topical(tree.analysis().tokens[next.begin].lower))
      range.end = next.end;
  }
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

// "called for calm |in the city|": a phrase that follows at once and tells no day belongs to what is said, whatever the
// parse hangs it on.
void run_on_place(const Tree& tree, TokenId above, const Marks& marks, Content& content) {
  if (!above.valid()) return;
  TokenRange& range = content.pieces.back();
  for (const TokenId c : tree.children(above)) {
    const TokenRange next = tree.subtree(c);
    if (!tree.is(c, "obl") || tree.is(c, "obl:agent") || next.begin != range.end || next.end <= range.end) continue;
    const bool day = marks.timed[c.index] && tree.analysis().tokens[next.begin].lower == "on";
    if (tree.token(c).upos == Upos::ADV || tree.is(c, "obl:unmarked") || day) return;
    range.end = next.end;
  }
}

// "called for |the prisoners to be freed first|": who is to do what, whatever the parse hangs the infinitive on.
void run_on_aim(const Tree& tree, TokenId cue, TokenId who, Content& content) {
  TokenRange& range = content.pieces.back();
  for (const TokenId above : {cue, who})
    for (const TokenId c : tree.children(above)) {
      const bool fits = tree.is(c, "xcomp") || tree.is(c, "advcl") || tree.is(c, "acl") || tree.is(c, "ccomp");
      if (fits && tree.subtree(c).begin == range.end && to_infinitive(tree, c)) range.end = tree.subtree(c).end;
    }
}

TokenId passive_subject(const Tree& tree, TokenId verb) {
  return tree.child(verb, {"obl:agent"}).valid() ? tree.child(verb, {"nsubj:pass"}) : TokenId{};
}

// "brushed aside |the criticism|" where the parse takes the particle for a preposition.
TokenId object_of_particle(const Tree& tree, TokenId verb, const Cue& entry) {
  if (entry.id.find(' ') == std::string::npos) return {};
  for (const TokenId c : tree.children(verb)) {
    if (c.index < verb.index || !tree.is(c, "obl")) continue;
    const TokenId mark = tree.child(c, {"case"});
    if (!mark.valid() || tree.token(mark).lower == entry.last_word()) return c;
  }
  return {};
}

// "condemned |the raid|", "|The raid| was condemned by the mayor"; a pronoun alone says nothing.
Content plain_object(const Tree& tree, TokenId cue, const Cue& entry, const Marks& marks) {
  TokenId object = object_of(tree, cue);
  if (!object.valid()) object = passive_subject(tree, cue);
  if (!object.valid()) object = object_of_particle(tree, cue, entry);
  if (!object.valid() || tree.token(object).upos == Upos::PRON || marks.timed[object.index]) return {};
  TokenRange range = tree.subtree(object);
  if (const TokenId mark = tree.child(object, {"case"}); mark.valid() && mark.index == range.begin) ++range.begin;
  Content content{{range}, Frame::object, false};
  if (object.index > cue.index) run_on_place(tree, cue, marks, content);
  return content;
}

bool names_channel(const Tree& tree, TokenId noun, const lexicon::Cues& cues) {
  const auto& tokens = tree.analysis().tokens;
  if (cues.channel(tokens[noun.index].lemma)) return true;
  return noun.index > 0 && cues.channel(tokens[noun.index - 1].lemma + " " + tokens[noun.index].lemma);
}

// "vowed revenge| in a statement|", "rejected the offer| at a news conference in Doha|": by what it was said is none of
// it, unless something inside was said so: "a charge made in a letter".
void cut_channel(const Tree& tree, TokenId cue, const lexicon::Cues& cues, Content& content) {
  const auto& tokens = tree.analysis().tokens;
  TokenRange& range = content.pieces.back();
  for (std::uint32_t i = range.begin + 1; i + 2 < range.end; ++i) {
    const TokenId noun = tree.head(TokenId{i});
    if (tokens[i].upos != Upos::ADP || !tree.is(TokenId{i}, "case") || !noun.valid() || !range.contains(noun)) continue;
    const bool one = tokens[noun.index].lower == tokens[noun.index].lemma;  // no "dismay at their statements"
    if (!one || !cues.takes_channel(tokens[i].lower) || !names_channel(tree, noun, cues) || noun.index < i) continue;
    const TokenId above = tree.head(noun);
    const bool said_so = above.valid() && above != cue && tree.token(above).upos == Upos::VERB;
    if (said_so || tree.subtree(noun).end < range.end) continue;
    range.end = i;
    return;
  }
}

}  // namespace

Content oblique_content(const Tree& tree, TokenId cue, const Cue& entry, const Marks& marks) {
  const std::string_view preposition = entry.last_word();
  const bool idiom = std::ranges::count(entry.id, ' ') > 1;  // "cast doubt on": its object says nothing by itself
  const TokenId object = object_of(tree, cue);
  for (const TokenId from : {cue, idiom ? object : TokenId{}}) {
    if (!from.valid()) continue;
    for (const TokenId c : tree.children(from)) {
      if (c.index < cue.index) continue;
      if (c == object && !idiom) return {};  // "called |the raid| a breach for the third time"
      // "called for |the prisoners to be freed|" hangs as a complement, or on the noun
      const bool clause = tree.is(c, "advcl") || tree.is(c, "acl") || tree.is(c, "xcomp") || tree.is(c, "ccomp");
      const bool fits = clause || tree.is(c, "obl") || tree.is(c, "nmod");
      if (!fits || marks.timed[c.index] || !has_mark(tree, c, preposition)) continue;
      TokenRange range = tree.subtree(c);
      while (range.begin < c.index && tree.analysis().tokens[range.begin].lower != preposition) ++range.begin;
      ++range.begin;
      if (range.empty()) return {};
      Content content{{range}, Frame::oblique, false};
      run_on_aim(tree, cue, c, content);
      run_on_place(tree, tree.is(c, "nmod") ? tree.head(cue) : cue, marks, content);
      return content;
    }
  }
  return {};
}

Content addressed_content(const Tree& tree, TokenId cue, const Cue& entry, const Marks& marks) {
  Content content;
  const auto attempt = [&](Frame frame, auto&& find) {
    if (!content && entry.takes(frame)) content = find();
  };
  attempt(Frame::obj_of, [&] { return object_with(tree, cue, "of", Frame::obj_of, marks); });
  attempt(Frame::obj_for, [&] { return object_with(tree, cue, "for", Frame::obj_for, marks); });
  attempt(Frame::obj_oblique, [&] { return object_with(tree, cue, entry.last_word(), Frame::obj_oblique, marks); });
  attempt(Frame::obj_inf, [&] { return object_infinitive(tree, cue); });
  attempt(Frame::noun_clause, [&] { return object_clause(tree, cue); });
  return content;
}

Content object_content(const Tree& tree, TokenId cue, const Cue& entry, const lexicon::Cues& cues, const Marks& marks) {
  Content content;
  const auto attempt = [&](Frame frame, auto&& find) {
    if (!content && entry.takes(frame)) content = find();
  };
  attempt(Frame::obj_as, [&] { return object_with(tree, cue, "as", Frame::obj_as, marks); });
  attempt(Frame::obj_at, [&] { return object_number(tree, cue, marks); });
  attempt(Frame::obj_pred, [&] { return object_predicate(tree, cue); });
  attempt(Frame::obj_figure, [&] { return object_figure(tree, cue, cues); });
  attempt(Frame::feeling, [&] { return object_feeling(tree, cue, cues); });
  attempt(Frame::obj_quoted, [&] { return object_quoted(tree, cue, marks.quoted); });
  attempt(Frame::oblique, [&] { return oblique_content(tree, cue, entry, marks); });
  attempt(Frame::object, [&] { return plain_object(tree, cue, entry, marks); });
  if (content && content.frame != Frame::obj_quoted && content.frame != Frame::feeling)
    cut_channel(tree, cue, cues, content);
  return content;
}

}  // namespace truceline::extract
