#include "truceline/extract/telling.h"

#include <algorithm>
#include <string>

namespace truceline::extract {

namespace {

using lexicon::Cues;
using lexicon::Frame;
using text::TokenId;
using text::TokenRange;
using text::Tree;
using text::Upos;

// Whether somebody else's words are reported inside a statement: "the mayor told us on Sunday that the bridge was
// shut", not "I never said that" and not "we hope that".
bool reports_another(const Tree& tree, const Report& report) {
  if (report.negated || !report.content.finite || !report.speaker.head.valid()) return false;
  const std::string& cls = report.entry->cue_class;
  if (cls != "say" && cls != "confirm" && cls != "deny" && cls != "report") return false;
  const Upos speaker = tree.token(report.speaker.head).upos;
  return (speaker == Upos::PROPN || speaker == Upos::NOUN) && finite(tree, report.cue);
}

// "did not deny", "does not |want| to leave" are told with their "not"; "did not say" is not told.
bool bears_not(const Report& report) {
  return report.negated && (report.entry->cue_class == "deny" || report.entry->cue_class == "intend");
}

// "|went on| to say", "|continued| to insist": said all the same.
bool goes_on_to(const Tree& tree, const Cues& cues, TokenId cue) {
  const TokenId up = tree.head(cue);
  const bool under = tree.is(cue, "xcomp") || tree.is(cue, "advcl");
  return under && up.valid() && cues.is_aspect(tree.token(up).lemma) && finite(tree, up) &&
         tree.child(up, {"nsubj"}).valid();
}

// "hoped to win them over |by saying| that": a means to what has not been done.
bool means_to_come(const Tree& tree, TokenId cue) {
  const TokenId up = tree.head(cue);
  return tree.token(cue).xpos == "VBG" && tree.is(cue, "advcl") && tree.child(cue, {"mark"}).valid() && up.valid() &&
         tree.token(up).xpos == "VB" && !finite(tree, up);
}

// "may say", "declined to say", "Asked about the port, she left".
bool put_off(const Tree& tree, const Cues& cues, const Report& report) {
  if (neither_nor(tree, report.cue)) return false;  // "would neither confirm |nor| deny the raid"
  const TokenId aux = tree.child(report.cue, {"aux"});
  const bool wishes = aux.valid() && tree.token(aux).lower == "would" && report.entry->cue_class == "intend";
  if (aux.valid() && tree.token(aux).xpos == "MD" && !wishes) return true;
  if (finite(tree, report.cue)) return false;
  const std::string& xpos = tree.token(report.cue).xpos;
  if (means_to_come(tree, report.cue)) return true;
  const bool infinitive = xpos == "VB" && !tree.child(report.cue, {"nsubj"}).valid();
  if (infinitive) return !goes_on_to(tree, cues, report.cue);
  // "troops numbering 900 but |expected| to leave" goes on as the participle before it does
  const bool goes_on = tree.is(report.cue, "conj") && !finite(tree, tree.head(report.cue));
  return xpos == "VBN" && (tree.is(report.cue, "advcl") || tree.is(report.cue, "acl") || goes_on);
}

// "|officials| were told", "|it| is said": who hears, or nobody. "was alarmed" is an adjective.
bool is_told(const Tree& tree, const Cues& cues, const Report& report) {
  if (cues.find(tree.token(report.cue).lemma) != report.entry) return false;
  const TokenId hearer = report.speaker.head;
  return (tree.deprel(hearer) == "nsubj:pass" || tree.is(hearer, "expl")) && tree.head(hearer) == report.cue;
}

// "fighters |backing| the mayor", "was |supporting| troops", "Chad, which |backs| both": what somebody does, or how
// they stand, and not what they say.
bool is_deed(const Tree& tree, const Report& report) {
  if (!report.entry->takes(Frame::stance)) return false;
  const std::string& xpos = tree.token(report.cue).xpos;
  return xpos == "VBG" || !finite(tree, report.cue) || tree.deprel(report.cue) == "acl:relcl";
}

// "one plan suggests a vote, |another| a wider council": words that stand for a thing as well as for somebody have said
// nothing where no clause is told.
bool is_nobody(const Tree& tree, const Report& report) {
  const TokenId who = report.speaker.head;
  if (!who.valid() || (report.content.finite && !tree.child(report.cue, {"obj"}).valid())) return false;
  const text::Token& word = tree.token(who);
  // "a third" is a noun of numbers
  const bool bare = word.upos == Upos::DET || word.upos == Upos::NUM || word.upos == Upos::ADJ || word.xpos == "JJ";
  return bare || (word.upos == Upos::PRON && word.xpos == "DT");
}

// "the group responded |positively|": how it answered, not what.
bool is_manner(const Tree& tree, const Report& report) {
  std::size_t adverbs = 0;
  for (const TokenRange piece : report.content.pieces)
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
      const Upos upos = tree.token(TokenId{i}).upos;
      if (upos != Upos::ADV && upos != Upos::PUNCT) return false;
      adverbs += upos == Upos::ADV;
    }
  return adverbs == 1;
}

// "declined |to be named|", "asked |not to be identified|": tells of the source, not of what it says.
bool hides_source(const Tree& tree, const Cues& cues, const Report& report) {
  constexpr std::uint32_t kReach = 5;  // words to the verb of naming
  for (const TokenRange piece : report.content.pieces)
    for (std::uint32_t i = piece.begin; i < std::min(piece.end, piece.begin + kReach); ++i)
      if (cues.is_naming(tree.token(TokenId{i}).lemma) && tree.child(TokenId{i}, {"aux:pass"}).valid()) return true;
  return false;
}

}  // namespace

bool tells(const Tree& tree, const Cues& cues, const Report& report) {
  if (is_manner(tree, report)) return false;
  if (report.in_quotation) return reports_another(tree, report);
  if (report.negated != report.entry->takes(Frame::negated) && !bears_not(report)) return false;
  if (put_off(tree, cues, report) || hides_source(tree, cues, report)) return false;
  if (is_deed(tree, report) || is_nobody(tree, report)) return false;
  const bool passive = tree.child(report.cue, {"aux:pass"}).valid() || tree.child(report.cue, {"nsubj:pass"}).valid();
  if (passive && (!report.speaker.head.valid() || is_told(tree, cues, report))) return false;
  return report.speaker.head.valid() || report.entry->takes(Frame::clause);
}

bool neither_nor(const Tree& tree, TokenId cue) {
  if (cue.index == 0) return false;
  const std::string& before = tree.token(TokenId{cue.index - 1}).lower;
  return before == "neither" || before == "nor";
}

}  // namespace truceline::extract
