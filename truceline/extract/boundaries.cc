#include "truceline/extract/boundaries.h"

#include <algorithm>
#include <string_view>

#include "truceline/extract/asides.h"

namespace truceline::extract {

namespace {

using lexicon::Frame;
using text::TokenId;
using text::TokenRange;
using text::Tree;
using text::Upos;

bool nominal(const text::Token& t) { return t.upos == Upos::NOUN || t.upos == Upos::PROPN || t.upos == Upos::PRON; }

bool tensed(const text::Token& t) { return t.xpos == "VBD" || t.xpos == "VBZ" || t.xpos == "VBP" || t.xpos == "MD"; }

// What ties a clause so closely to the one before that the verb of saying between them does not part them.
bool conditions(std::string_view conjunction) {
  constexpr std::string_view kWords[] = {"if", "unless", "provided", "until", "once", "because", "lest"};
  return std::ranges::find(kWords, conjunction) != std::end(kWords);
}

class Mender {
 public:
  Mender(const Tree& tree, const Marks& marks, std::vector<Report>& reports)
      : tree_(tree), marks_(marks), tokens_(tree.analysis().tokens), reports_(reports) {}

  void mend() {
    for (std::size_t i = 0; i < reports_.size(); ++i) {
      Report& report = reports_[i];
      if (report.content && report.content.finite && !report.in_quotation) {
        drop_afterthought(report);
        find_subject(report);
        drop_day(report);
        leave_first_headline(report);
        reach_comma(report);
        drop_tail(report);
        drop_next_clause(report);
        drop_last_day(report);
        take_condition(report);
      }
      if (report.content && !report.in_quotation && !report.content.finite) {
        TokenRange& last = report.content.pieces.back();
        last.end = remark_in(tree_, marks_, last);
      }
      if (const std::uint32_t cut = breaks_away(report); cut > 0) cut_outer(i, cut);
    }
  }

 private:
  const text::Token& token(TokenId t) const { return tokens_[t.index]; }
  TokenRange sentence_of(TokenId t) const { return tree_.analysis().sentences[token(t).sentence.index].tokens; }

  // The comma at which `report` parts from what is said before it; 0 where it does not.
  std::uint32_t breaks_away(const Report& report) const {
    const std::uint32_t cue = report.cue.index;
    if (cue < 3) return 0;
    if (token(report.cue).xpos == "VBG")
      return report.content && tokens_[cue - 1].lower == "," && tree_.is(report.cue, "advcl") ? cue - 1 : 0;
    const TokenId mark = tree_.child(report.cue, {"mark", "cc"});
    if (!mark.valid() || mark.index == 0 || mark.index > cue || !finite(tree_, report.cue)) return 0;
    if (token(mark).lower == "that") return 0;  // "said in a tape, |that| the raids were intended to ...": still told
    const TokenId who = tree_.child(report.cue, {"nsubj"});
    std::uint32_t comma = mark.index - 1;  // "denied it, |a day| after villagers said ..."
    while (comma > 0 && marks_.timed[comma]) --comma;
    const bool parts = tokens_[comma].lower == "," && tree_.subtree(report.cue).begin + 1 >= comma;
    return parts && who.valid() && token(who).upos != Upos::PRON ? comma : 0;
  }

  // Ends at `cut` what earlier reports of the sentence say beyond it; a participle takes the speaker of the first.
  void cut_outer(std::size_t index, std::uint32_t cut) {
    constexpr std::size_t kReach = 8;  // reports of one sentence that may hold another
    Report& inner = reports_[index];
    for (std::size_t i = index, step = 0; i-- > 0 && step < kReach; ++step) {
      Report& outer = reports_[i];
      if (token(outer.cue).sentence != token(inner.cue).sentence) break;
      if (outer.in_quotation != inner.in_quotation || outer.cue.index > cut) continue;
      const bool holds = std::ranges::any_of(outer.content.pieces, [&](TokenRange p) { return p.contains(inner.cue); });
      if (!holds || marks_.quoted[cut]) continue;
      if (token(inner.cue).xpos == "VBG" && outer.speaker.head.valid()) inner.speaker = outer.speaker;
      std::erase_if(outer.content.pieces, [&](TokenRange p) { return p.begin >= cut; });
      for (TokenRange& p : outer.content.pieces) p.end = std::min(p.end, cut);
    }
  }

  // "|It was calm|, she said, |after a raid|": of two pieces around the verb only the first is hers. "told them |they
  // were safe| and asked for bread, |but the guard sent them off|": nor is a turn behind something else.
  void drop_afterthought(Report& report) const {
    auto& pieces = report.content.pieces;
    if (pieces.size() < 2) return;
    const bool around = pieces.front().begin <= report.cue.index;
    const std::uint32_t first_end = pieces.front().end;
    std::erase_if(pieces, [&](TokenRange p) {
      if (p.begin < report.cue.index || p.begin < first_end || p.begin == 0 || marks_.quoted[p.begin]) return false;
      const Upos first = tokens_[p.begin].upos;
      const bool turns = first == Upos::CCONJ && tokens_[p.begin].lower == "but";
      const bool hangs_on = around && (first == Upos::SCONJ || first == Upos::ADP);
      return tokens_[p.begin - 1].lower == "," && (turns || hangs_on);
    });
  }

  // "|There would be no talks|, he said, |unless the raids stopped|": a condition behind the verb is part of what is
  // said before it.
  void take_condition(Report& report) const {
    auto& pieces = report.content.pieces;
    const TokenRange sentence = sentence_of(report.cue);
    const std::uint32_t comma = report.cue.index + 1;
    if (pieces.back().end > report.cue.index || comma + 3 >= sentence.end || tokens_[comma].lower != ",") return;
    if (tokens_[comma + 1].upos != Upos::SCONJ || !conditions(tokens_[comma + 1].lower)) return;
    bool verb = false;  // "if they put them away|, a step long due"
    std::uint32_t end = comma + 2;
    for (; end < sentence.end && tokens_[end].form != ";" && !(verb && tokens_[end].form == ","); ++end) {
      if (marks_.quoted[end]) return;  // that is another statement
      verb = verb || tokens_[end].upos == Upos::VERB || tokens_[end].upos == Upos::AUX;
    }
    while (end > comma + 1 && tokens_[end - 1].upos == Upos::PUNCT) --end;
    pieces.push_back({comma + 1, end});
  }

  // Past adverbs, those who are told, and the day: where the words of the speaker may begin.
  std::uint32_t words_after(const Report& report, std::uint32_t end) const {
    std::uint32_t at = report.cue.index + 1;
    if (report.entry->takes(Frame::addressee))
      for (const TokenId c : tree_.children(report.cue))
        if (c.index < end && (tree_.is(c, "obj") || tree_.is(c, "iobj"))) at = std::max(at, tree_.subtree(c).end);
    while (at < end && tokens_[at].upos == Upos::ADV) ++at;
    if (at + 1 < end && tokens_[at].upos == Upos::ADP && marks_.timed[at + 1]) ++at;
    while (at < end && marks_.timed[at]) ++at;
    return at;
  }

  void find_subject(Report& report) const {
    TokenRange& piece = report.content.pieces.front();
    const TokenRange sentence = sentence_of(report.cue);
    if (piece.empty() || !tensed(tokens_[piece.begin])) return;
    if (piece.begin < report.cue.index) {
      std::uint32_t begin = piece.begin;
      while (
          begin > sentence.begin && !tensed(tokens_[begin - 1]) &&
          (tokens_[begin - 1].upos != Upos::PUNCT || tokens_[begin - 1].form == "-" || tokens_[begin - 1].form == "\""))
        --begin;
      if (begin == sentence.begin) piece.begin = begin;
      return;
    }
    const std::uint32_t begin = words_after(report, piece.begin);
    bool subject = false;
    for (std::uint32_t i = begin; i < piece.begin; ++i) {
      if (tokens_[i].upos == Upos::PUNCT && !marks_.quoted[i] && tokens_[i].form != "\"" && tokens_[i].form != "-")
        return;
      subject = subject || nominal(tokens_[i]);
    }
    if (subject && report.speaker.head.index < report.cue.index) piece.begin = begin;
  }

  // "wrote in a letter |today| that guards were asked for": a phrase of how it was said parts the verb and the day.
  bool behind_channel(TokenId cue, std::uint32_t at) const {
    if (at < cue.index + 3u || !marks_.timed[at] || tokens_[cue.index + 1].upos != Upos::ADP) return false;
    TokenId noun{at - 1};
    return tokens_[noun.index].upos == Upos::NOUN && tree_.head(noun) == cue;
  }

  // "said |on Tuesday| it would leave", "said |later| it had freed no one": the day is that of the saying, unless a
  // comma or a verb follows.
  void drop_day(Report& report) const {
    TokenRange& piece = report.content.pieces.front();
    if (piece.begin != report.cue.index + 1 && !behind_channel(report.cue, piece.begin)) return;
    std::uint32_t at = piece.begin;
    while (at + 1 < piece.end && (tokens_[at].xpos == "RBR" || tree_.head(TokenId{at}) == report.cue) &&
           tokens_[at].upos == Upos::ADV)
      ++at;
    if (at + 1 < piece.end && tokens_[at].upos == Upos::ADP && marks_.timed[at + 1]) ++at;
    while (at < piece.end && marks_.timed[at]) ++at;
    if (at == piece.begin || at + 1 >= piece.end) return;
    const Upos next = tokens_[at].upos;
    if (nominal(tokens_[at]) || next == Upos::DET || next == Upos::ADJ || next == Upos::NUM) piece.begin = at;
  }

  // "the pact would hold|, although nobody had signed it", "rents would rise| - a first in years": a concession behind
  // a comma and what a single dash parts off are the wire's own.
  void drop_tail(Report& report) const {
    TokenRange& piece = report.content.pieces.back();
    std::uint32_t dash = 0, dashes = 0;
    for (std::uint32_t i = piece.begin + 1; i + 2 < piece.end; ++i) {
      if (marks_.quoted[i]) continue;
      const bool concedes =
          i > piece.begin + 2 && tokens_[i].upos == Upos::SCONJ && tokens_[i].lower.ends_with("though");
      if (concedes && tokens_[i - 1].lower == ",") {
        piece.end = i - 1;
        return;
      }
      const bool spaced = tokens_[i].form.starts_with("-") && tokens_[i].xpos != "HYPH" &&
                          tokens_[i - 1].span.end < tokens_[i].span.begin &&
                          tokens_[i].span.end < tokens_[i + 1].span.begin;
      if (!spaced) continue;
      ++dashes;
      dash = i;
    }
    if (dashes == 1) piece.end = dash;
  }

  // "denied it had struck a deal|, a day| after elders said ...": the day opens the next clause.
  void drop_last_day(Report& report) const {
    TokenRange& piece = report.content.pieces.back();
    if (piece.end >= tokens_.size() || tokens_[piece.end].upos != Upos::SCONJ) return;
    std::uint32_t at = piece.end;
    while (at > piece.begin + 2 && marks_.timed[at - 1]) --at;
    if (at < piece.end && tokens_[at - 1].lower == ",") piece.end = at - 1;
  }

  // A subject with its tense, both in the range.
  bool clause_in(TokenRange range) const {
    bool subject = false;
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (subject && tensed(tokens_[i])) return true;
      subject = subject || nominal(tokens_[i]);
    }
    return false;
  }

  // "said it had won a hill|; the rebels said it had lost two"; in a headline a comma or an "as" parts two stories:
  // "Sudan says truce is over|, mediators disagree", "Army says no deal|, as blockade eases".
  void drop_next_clause(Report& report) const {
    TokenRange& piece = report.content.pieces.back();
    const bool headline = marks_.headed[report.cue.index];
    for (std::uint32_t i = piece.begin + 1; i + 2 < piece.end; ++i) {
      if (marks_.quoted[i]) continue;
      const bool mark = tokens_[i].lower == ";" || (headline && tokens_[i].lower == ",");
      const bool as = headline && tokens_[i].lower == "as" && tokens_[i].upos == Upos::SCONJ;
      if ((!mark && !as) || tokens_[i + 1].upos == Upos::CCONJ || !clause_in({i + 1, piece.end})) continue;
      piece.end = i;
      return;
    }
  }

  // "Armies trade fire; governor says |truce intact|": before the semicolon stands another headline.
  void leave_first_headline(Report& report) const {
    const TokenRange piece = report.content.pieces.front();
    const TokenRange after{report.cue.index + 1, sentence_of(report.cue).end};
    if (!marks_.headed[report.cue.index] || after.size() < 2) return;
    for (std::uint32_t i = piece.begin; i < report.cue.index; ++i)
      if (tokens_[i].lower == ";" && !marks_.quoted[i]) {
        report.content.pieces = {after};
        return;
      }
  }

  void reach_comma(Report& report) const {
    TokenRange& piece = report.content.pieces.back();
    if (piece.empty() || piece.end > report.cue.index) return;
    std::uint32_t comma = report.cue.index;
    while (comma > piece.end && tokens_[comma].lower != ",") --comma;
    if (comma == piece.end || marks_.quoted[comma]) return;
    const text::Token& last = tokens_[piece.end - 1];  // "“...,” |its envoy, a priest,| said"
    const bool closed = marks_.quoted[piece.end - 1] || last.form == "\"" || last.lower == ",";
    const bool open = !closed && tokens_[piece.end].upos != Upos::PUNCT && tokens_[piece.end].upos != Upos::PROPN;
    if (open) piece.end = comma;
  }

  const Tree& tree_;
  const Marks& marks_;
  const std::vector<text::Token>& tokens_;
  std::vector<Report>& reports_;
};

}  // namespace

void mend_boundaries(const Tree& tree, const Marks& marks, std::vector<Report>& reports) {
  Mender(tree, marks, reports).mend();
}

}  // namespace truceline::extract
