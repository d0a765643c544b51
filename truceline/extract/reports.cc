#include "truceline/extract/reports.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "truceline/extract/asides.h"
#include "truceline/extract/boundaries.h"
#include "truceline/extract/noun_reports.h"

namespace truceline::extract {

namespace {

using lexicon::Cue;
using lexicon::Frame;
using text::TokenId;
using text::TokenRange;
using text::Upos;

class Finder {
 public:
  Finder(const text::Tree& tree, const lexicon::Cues& cues, const Marks& marks)
      : tree_(tree), cues_(cues), marks_(marks), quoted_(marks.quoted), analysis_(tree.analysis()) {}

  std::vector<Report> find() const {
    std::vector<Report> reports;
    for (std::size_t i = 0; i < analysis_.tokens.size(); ++i) {
      const TokenId t{i};
      if (auto report = noun_report(tree_, t, cues_, marks_)) reports.push_back(std::move(*report));
      Reading reading = reading_of(t);
      if (reading.entry) reports.push_back(verb_report(t, std::move(reading)));
    }
    mend_boundaries(tree_, marks_, reports);
    return reports;
  }

 private:
  const text::Token& token(TokenId t) const { return analysis_.tokens[t.index]; }

  struct Reading {
    const Cue* entry = nullptr;
    Content content;
  };

  Report verb_report(TokenId t, Reading reading) const {
    Report report{t,         reading.entry, speaker_of(tree_, t, cues_), std::move(reading.content), quoted_[t.index],
                  negated(t)};
    if (follows_quotation(t) && opens_relative(report.content)) report.content = {};
    break_in(report);
    if (!report.content.finite && in_passing(t)) report.content = {};
    mend_speaker(report);
    if (!report.content && !report.in_quotation) deny_noun_before(report);
    const bool clause = !report.content && report.entry->takes(Frame::clause) && !governs_infinitive(t);
    if (clause && !report.in_quotation) report.content = clause_before(report);
    if (clause && !report.content && !follows_quotation(t)) report.content = clause_after(report);
    return report;
  }

  // "Under a pact signed in May, the army agreed |to leave|": what was agreed follows, whatever stands before.
  bool governs_infinitive(TokenId verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenId c) {
      return c.index > verb.index && tree_.is(c, "xcomp") && to_infinitive(tree_, c);
    });
  }

  // "|The museum|, the mayor said, |would make visitors think|", "the guns, which he said |were his|".
  void break_in(Report& report) const {
    if (report.in_quotation || !report.entry->takes(Frame::clause)) return;
    const TokenRange who = phrase_before(report.cue);
    Content content = content_around(tree_, marks_, report.cue, who);
    if (const TokenId head = head_in(who); content && head.valid()) {
      report.content = std::move(content);
      if (!who.contains(report.speaker.head)) report.speaker.head = head;
    } else if (!report.content) {
      report.content = content_of_relative(tree_, marks_, report.cue);
    }
  }

  // "left |after peacekeepers refused to pay|": a circumstance of something else, not what the story tells.
  bool in_passing(TokenId verb) const {
    const TokenId mark = tree_.child(verb, {"mark"});
    return mark.valid() && mark.index < verb.index && tree_.is(verb, "advcl") && finite(tree_, verb);
  }

  // The entry of a verb: with its particle ("point out"), the word behind it ("put it") or a preposition that it
  // governs ("called |on Friday| for a truce"), else its own; of these the first that finds something said. Where none
  // does, what is said stands in a quotation beside it.
  Reading reading_of(TokenId t) const {
    const text::Token& verb = token(t);
    if (!verb.xpos.starts_with("VB")) return {};
    if (tree_.is(t, "amod") || tree_.is(t, "compound") || tree_.is(t, "aux") || tree_.is(t, "case")) return {};
    Reading fallback;
    const auto attempt = [&](const std::string& id, bool beside) -> Reading {
      const Cue* entry = cues_.find(id);
      if (!entry || entry->takes(Frame::relay)) return {};
      if (Content content = content_of(tree_, t, *entry, cues_, marks_)) return {entry, std::move(content)};
      if (beside && !fallback.entry && entry->takes(Frame::quote)) fallback.entry = entry;
      return {};
    };
    if (const TokenId p = tree_.child(t, {"compound:prt"}); p.valid())
      if (Reading r = attempt(verb.lemma + " " + token(p).lower, true); r.entry) return r;
    if (t.index + 1 < analysis_.tokens.size())
      if (Reading r = attempt(verb.lemma + " " + analysis_.tokens[t.index + 1].lower, true); r.entry) return r;
    for (const std::string& id : phrases_of(t))
      if (Reading r = attempt(id, false); r.entry) return r;
    if (Reading r = attempt(verb.lemma, true); r.entry) return r;
    if (!fallback.entry) fallback.entry = quoting(verb.lemma);
    return fallback;
  }

  // "blame on", "ask to" of "asked residents to leave", "cast doubt on": what a verb governs, by lemma and preposition.
  std::vector<std::string> phrases_of(TokenId verb) const {
    std::vector<std::string> ids;
    const std::string& lemma = token(verb).lemma;
    std::string with_object;
    if (const TokenId p = tree_.child(verb, {"compound:prt"}); p.valid()) with_object = lemma + " " + token(p).lower;
    const auto add_preposition = [&](TokenId c) {
      const TokenId mark = tree_.child(c, {"case", "mark"});
      if (c.index < verb.index || !mark.valid()) return;
      if (!with_object.empty()) ids.push_back(with_object + " " + token(mark).lower);
      ids.push_back(lemma + " " + token(mark).lower);
    };
    for (const TokenId c : tree_.children(verb)) {
      if (c.index > verb.index && tree_.is(c, "xcomp") && token(c).upos == Upos::ADJ)
        ids.push_back(lemma + " " + token(c).lower);
      if (c.index > verb.index && tree_.is(c, "obj") && with_object.empty()) {
        with_object = lemma + " " + token(c).lower;
        for (const TokenId under : tree_.children(c)) add_preposition(under);
      } else {
        add_preposition(c);
      }
    }
    return ids;
  }

  // A verb whose words may stand where the parse does not see them.
  const Cue* quoting(const std::string& lemma) const {
    const Cue* entry = cues_.find(lemma);
    return entry && (entry->takes(Frame::quote) || entry->takes(Frame::clause)) && !entry->takes(Frame::relay)
               ? entry
               : nullptr;
  }

  bool negated(TokenId verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenId c) {
      return tree_.is(c, "advmod") && (token(c).lemma == "not" || token(c).lemma == "never" || token(c).lower == "n't");
    });
  }

  bool nominal(std::uint32_t i) const {
    const Upos upos = analysis_.tokens[i].upos;
    return upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::PRON;
  }

  // The head of the noun phrase that fills `range`: the nominal whose own head lies outside.
  TokenId head_in(TokenRange range) const {
    TokenId last;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (!nominal(i)) continue;
      last = TokenId{i};
      const TokenId up = tree_.head(last);
      if (!up.valid() || !range.contains(up)) return last;
    }
    return last;
  }

  // "Port truce extended |-| government says", not "cease-fire".
  bool spaced_dash(std::uint32_t i) const {
    const auto& tokens = analysis_.tokens;
    return i > 0 && i + 1 < tokens.size() && tokens[i].form.starts_with('-') &&
           tokens[i - 1].span.end < tokens[i].span.begin && tokens[i].span.end < tokens[i + 1].span.begin;
  }

  // The words between the last comma or quotation mark, or the sentence's start, and the verb: "..., |the mayor| said".
  // Empty where another verb comes first.
  TokenRange phrase_before(TokenId cue) const {
    constexpr std::uint32_t kReach = 20;
    const TokenRange sentence = analysis_.sentences[token(cue).sentence.index].tokens;
    std::uint32_t at = cue.index;
    while (at > sentence.begin && cue.index - at < kReach) {
      const text::Token& word = analysis_.tokens[at - 1];
      if (word.upos == Upos::PUNCT && (word.lower != "-" || spaced_dash(at - 1))) return {at, cue.index};
      if (word.upos == Upos::VERB || quoted_[at - 1]) return {};
      --at;
    }
    return at == sentence.begin ? TokenRange{at, cue.index} : TokenRange{};
  }

  // "“...,” the mayor told a meeting |where he spoke|": said of the meeting, not by the mayor.
  bool opens_relative(const Content& content) const {
    if (!content || content.pieces.front().empty()) return false;
    const std::string& xpos = analysis_.tokens[content.pieces.front().begin].xpos;
    return xpos == "WRB" || xpos == "WDT" || xpos == "WP";
  }

  // What was said stands in marks before the verb: "“...,” the mayor told reporters who had come".
  bool follows_quotation(TokenId cue) const {
    return after_quotation(cue).begin > analysis_.sentences[token(cue).sentence.index].tokens.begin;
  }

  // "Port truce extended, says |governor|": what follows the verb to the sentence's end is a name and no clause, so the
  // subject before the comma belongs to what is said.
  bool inverted_speaker(Report& report) const {
    const TokenRange sentence = analysis_.sentences[token(report.cue).sentence.index].tokens;
    const std::uint32_t cue = report.cue.index;
    const TokenId head = report.speaker.head;
    const bool comma = cue > sentence.begin + 2 && analysis_.tokens[cue - 1].upos == Upos::PUNCT;
    if (!comma || !head.valid() || head.index > cue || tree_.is(report.cue, "acl")) return false;
    const TokenId after = noun_after(report.cue);
    const TokenRange rest{cue + 1, sentence.end};
    if (!after.valid() || has_clause(rest) || tree_.is(after, "obj") || tree_.child(head, {"appos", "acl"}).valid())
      return false;
    report.speaker.head = after;
    if (!report.content) report.content = {{{sentence.begin, cue - 1}}, Frame::clause, true};
    return true;
  }

  // "A colonel, reached by telephone, said |no shell had fallen|" with the shell as the one who says it: behind the
  // verb, with a tense right behind it, stands the subject of what is said.
  bool swallowed_subject(Report& report) const {
    const TokenId head = report.speaker.head;
    if (!head.valid() || head.index < report.cue.index || !report.content) return false;
    TokenRange& piece = report.content.pieces.front();
    if (piece.begin <= head.index || piece.begin >= analysis_.tokens.size()) return false;
    const std::string& xpos = analysis_.tokens[piece.begin].xpos;
    if (xpos != "VBD" && xpos != "VBZ" && xpos != "VBP" && xpos != "MD") return false;
    const TokenRange before{analysis_.sentences[token(report.cue).sentence.index].tokens.begin, report.cue.index};
    const TokenId better = first_in(before);
    if (!better.valid() || quoted_[better.index]) return false;
    report.speaker.head = better;
    piece.begin = report.cue.index + 1;
    return true;
  }

  // The first nominal of the range that no noun of it governs: "|a colonel| near the town".
  TokenId first_in(TokenRange range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (!nominal(i)) continue;
      TokenId t{i};
      for (TokenId up = tree_.head(t); up.valid() && range.contains(up) && nominal(up.index); up = tree_.head(up))
        t = up;
      return t;
    }
    return {};
  }

  // ", |a charge| New Delhi denied": the noun that the relative clause hangs on is what it denies.
  void deny_noun_before(Report& report) const {
    const TokenId noun = tree_.is(report.cue, "acl") ? tree_.head(report.cue) : TokenId{};
    if (!noun.valid() || noun.index > report.cue.index || !report.entry->takes(Frame::object)) return;
    const TokenRange phrase = phrase_before(report.cue);
    if (!phrase.contains(noun) || !cues_.noun(token(noun).lemma)) return;
    const TokenId who = head_in({noun.index + 1, report.cue.index});
    if (!who.valid()) return;
    report.speaker = {who, {}};
    report.content = {{{phrase.begin, noun.index + 1}}, Frame::object, false};
  }

  // All between the closing mark and the verb: "“...,” |its spokesman, a colonel,| told reporters".
  TokenRange after_quotation(TokenId cue) const {
    const TokenRange sentence = analysis_.sentences[token(cue).sentence.index].tokens;
    std::uint32_t at = cue.index;
    while (at > sentence.begin && !quoted_[at - 1]) --at;
    return {at, cue.index};
  }

  // The parse may take a speaker from inside what is said: "If it fails, Paris may leave, the envoy warned" has Paris
  // as the subject of "warned", and the envoy in the clause. The words next to the verb know better.
  void mend_speaker(Report& report) const {
    if (report.in_quotation) return;
    const TokenId head = report.speaker.head;
    const bool quoted = head.valid() && quoted_[head.index];
    const bool inside =
        head.valid() && std::ranges::any_of(report.content.pieces, [&](TokenRange p) { return p.contains(head); });
    const bool swallows = !report.content.pieces.empty() && report.content.pieces.back().end == report.cue.index;
    if (inverted_speaker(report) || swallowed_subject(report)) return;
    if (head.valid() && !quoted && !inside && !swallows) return;
    const TokenRange sentence = analysis_.sentences[token(report.cue).sentence.index].tokens;
    TokenRange phrase = phrase_before(report.cue);
    if (const TokenRange after = after_quotation(report.cue); quoted || (!head.valid() && after.begin > sentence.begin))
      phrase = after;
    TokenId better = head_in(phrase);
    if (!better.valid() && report.cue.index > 0 && analysis_.tokens[report.cue.index - 1].upos == Upos::PUNCT)
      better = noun_after(report.cue);
    // "Rosa Lind, who keeps the port, insisted that the gate was shut" with the gate as the one who insists.
    if (!better.valid() && inside) better = head_in({sentence.begin, report.cue.index});
    if (!better.valid()) {
      if (quoted) report.speaker = {};
      return;
    }
    report.speaker.head = better;
    if (phrase.empty()) return;
    for (TokenRange& piece : report.content.pieces)
      if (piece.begin < phrase.begin && piece.end > phrase.begin) piece.end = phrase.begin;
  }

  // "“...,” said |the mayor|" where the parse has another relation.
  TokenId noun_after(TokenId cue) const {
    constexpr std::uint32_t kReach = 12;
    const TokenRange sentence = analysis_.sentences[token(cue).sentence.index].tokens;
    std::uint32_t end = cue.index + 1;
    while (end < sentence.end && end < cue.index + kReach && analysis_.tokens[end].upos != Upos::PUNCT &&
           analysis_.tokens[end].upos != Upos::ADP && !quoted_[end])
      ++end;
    return head_in({cue.index + 1, end});
  }

  // A finite predicate with its subject, both in the range.
  bool has_clause(TokenRange range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      const TokenId t{i};
      const TokenId subject = tree_.child(t, {"nsubj"});
      if (subject.valid() && range.contains(subject) && finite(tree_, t)) return true;
    }
    return false;
  }

  // A verb with a conjunction, an object or a noun above it tells no story of its own, unless it ends the sentence:
  // ", relief officials say." is taken for a relative clause often enough.
  bool subordinate(TokenId verb) const {
    if (tree_.child(verb, {"mark", "obj"}).valid()) return true;
    const TokenRange sentence = analysis_.sentences[token(verb).sentence.index].tokens;
    const std::uint32_t next = verb.index + 1;
    const bool last = next >= sentence.end || (next + 1 >= sentence.end && analysis_.tokens[next].upos == Upos::PUNCT);
    if (!tree_.is(verb, "acl")) return false;
    // ", a |charge| New Delhi denied": the noun is what it denies.
    return !last || cues_.noun(token(tree_.head(verb)).lemma) != nullptr;
  }

  // "The road was open, the mayor said." where the parse lost the link: the sentence before the comma, if it is a
  // clause of its own.
  Content clause_before(Report& report) const {
    const TokenRange sentence = analysis_.sentences[token(report.cue).sentence.index].tokens;
    TokenRange phrase = phrase_before(report.cue);
    const bool inverted = phrase.empty() && report.speaker.head.valid() && report.speaker.head.index > report.cue.index;
    if (inverted) phrase = {report.cue.index, report.cue.index};  // "The road was open, said the mayor."
    if (phrase.begin <= sentence.begin + 2) return {};
    const bool dash = marks_.headed[report.cue.index] && spaced_dash(phrase.begin - 1);
    if (analysis_.tokens[phrase.begin - 1].lower != "," && !dash) return {};
    if (subordinate(report.cue)) return {};
    const TokenId speaker = inverted ? report.speaker.head : head_in(phrase);
    TokenRange before{sentence.begin, phrase.begin - 1};
    if (!speaker.valid() || tree_.is(speaker, "conj") || circumstance(report.cue, before)) return {};
    if (marks_.headed[report.cue.index])
      before.begin = after_label(before);  // "Valley: |truce broken within hours|, mission says"
    else if (!has_clause(before))
      return {};
    report.speaker.head = speaker;
    return {{before}, Frame::clause, true};
  }

  // "|When they met|, they agreed to halt", "|Although shots were heard, without harm|, the truce held": one clause
  // that hangs on the verb, with nothing said behind it.
  bool circumstance(TokenId cue, TokenRange range) const {
    const text::Token& first = analysis_.tokens[range.begin];
    // "|Asked whether the pause held|, he said:": what came before the saying
    if ((first.xpos == "VBN" || first.xpos == "VBG") && tree_.head(TokenId{range.begin}) == cue) return true;
    if ((first.upos != Upos::SCONJ && first.xpos != "WRB") || first.lower == "if") return false;
    const TokenId verb = tree_.head(TokenId{range.begin});
    if (verb.valid() && tree_.is(verb, "advcl") && tree_.head(verb) == cue && tree_.subtree(verb).end >= range.end)
      return true;
    for (std::uint32_t i = range.begin; i < range.end; ++i)
      if (analysis_.tokens[i].lower == ",") return false;
    return true;
  }

  std::uint32_t after_label(TokenRange words) const {
    constexpr std::uint32_t kLabel = 3;  // words before the colon
    for (std::uint32_t i = words.begin; i < std::min(words.end, words.begin + kLabel); ++i)
      if (analysis_.tokens[i].lower == ":") return i + 1;
    return words.begin;
  }

  // "He said |army jets had bombed the camps|" read as one clause with two subjects: a tense behind a noun is a clause,
  // unless the verb is joined to the one of saying ("he said little and left").
  bool lost_clause(TokenId cue, TokenRange after) const {
    bool noun = false;
    for (std::uint32_t i = after.begin; i < after.end; ++i) {
      const TokenId t{i};
      if (noun && finite(tree_, t) && !(tree_.is(t, "conj") && tree_.head(t) == cue)) return true;
      if (analysis_.tokens[i].upos == Upos::PUNCT && !noun) return false;
      noun = noun || nominal(i);
    }
    return false;
  }

  // "The mayor said |any move would be met with force|." where the parse lost the link: the rest of the sentence.
  Content clause_after(const Report& report) const {
    const TokenRange sentence = analysis_.sentences[token(report.cue).sentence.index].tokens;
    TokenRange after{report.cue.index + 1, sentence.end};
    if (after.size() < 3 || subordinate(report.cue) || !report.speaker.head.valid() ||
        report.speaker.head.index > report.cue.index)
      return {};
    while (after.size() > 2 && marks_.timed[after.begin]) ++after.begin;
    const text::Token& next = analysis_.tokens[after.begin];
    if (next.lower == "that")
      ++after.begin;
    else if (next.upos == Upos::PUNCT || next.upos == Upos::ADP || next.upos == Upos::VERB || next.xpos == "TO" ||
             next.upos == Upos::SCONJ || (next.upos == Upos::PRON && next.xpos == "NN"))
      return {};  // "said |nothing|"
    return has_clause(after) || lost_clause(report.cue, after) ? Content{{after}, Frame::clause, true} : Content{};
  }

  const text::Tree& tree_;
  const lexicon::Cues& cues_;
  const Marks& marks_;
  const std::vector<bool>& quoted_;
  const text::Analysis& analysis_;
};

}  // namespace

std::vector<Report> find_reports(const text::Tree& tree, const lexicon::Cues& cues, const Marks& marks) {
  return Finder(tree, cues, marks).find();
}

}  // namespace truceline::extract
