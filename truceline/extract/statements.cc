#include "truceline/extract/statements.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "truceline/extract/contents.h"
#include "truceline/extract/quotations.h"
#include "truceline/extract/speaker.h"
#include "truceline/extract/speech.h"

namespace truceline::extract {

namespace {

using lexicon::Cue;
using lexicon::Frame;
using record::Statement;
using text::Span;
using text::TokenId;
using text::TokenRange;
using text::Upos;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// A verb that may report words, with what the parse says of it.
struct Report {
  TokenId cue;
  const Cue* entry = nullptr;
  Speaker speaker;
  Content content;
  bool in_quotation = false;
  bool negated = false;
};

class Finder {
 public:
  Finder(const text::Document& document, const text::Tree& tree, const record::Actors& actors,
         const record::Places& places, const std::vector<record::Time>& times, const lexicon::Cues& cues)
      : document_(document), tree_(tree), actors_(actors), places_(places), times_(times), cues_(cues),
        analysis_(tree.analysis()), quotations_(find_quotations(document, analysis_)) {
    quoted_.assign(analysis_.tokens.size(), false);
    for (const Quotation& q : quotations_)
      for (std::uint32_t i = q.tokens.begin; i < q.tokens.end; ++i) quoted_[i] = true;
    explained_.assign(quotations_.size(), kNone);
  }

  std::vector<Statement> find() {
    collect_reports();
    for (std::size_t i = 0; i < reports_.size(); ++i)
      if (reports_[i].content) add_reported(i);
    add_according_to();
    for (std::size_t i = 0; i < quotations_.size(); ++i)
      if (explained_[i] == kNone) add_quotation(i);
    return settle();
  }

 private:
  const text::Token& token(TokenId t) const { return analysis_.tokens[t.index]; }

  // ---- reporting verbs -------------------------------------------------------------------------------------------

  const Cue* entry_of(TokenId t) const {
    const text::Token& verb = token(t);
    if (!verb.xpos.starts_with("VB")) return nullptr;
    if (tree_.is(t, "amod") || tree_.is(t, "compound") || tree_.is(t, "aux") || tree_.is(t, "case")) return nullptr;
    std::string_view particle;
    if (const TokenId p = tree_.child(t, {"compound:prt"}); p.valid()) particle = token(p).lower;
    // "called on all parties to return": the preposition stands in the phrase, not on the verb.
    if (particle.empty() && t.index + 1 < analysis_.tokens.size()) {
      const text::Token& next = analysis_.tokens[t.index + 1];
      if (next.upos == Upos::ADP || next.upos == Upos::ADV) particle = next.lower;
    }
    if (!particle.empty())
      if (const Cue* entry = cues_.find(verb.lemma + " " + std::string(particle))) return entry;
    return cues_.find(verb.lemma);
  }

  bool negated(TokenId verb) const {
    return std::ranges::any_of(tree_.children(verb), [&](TokenId c) {
      return tree_.is(c, "advmod") && (token(c).lemma == "not" || token(c).lemma == "never" || token(c).lower == "n't");
    });
  }

  void collect_reports() {
    for (std::size_t i = 0; i < analysis_.tokens.size(); ++i) {
      const TokenId t{i};
      const Cue* entry = entry_of(t);
      if (!entry || entry->takes(Frame::preposition) || entry->takes(Frame::relay)) continue;
      Report report{t, entry, speaker_of(tree_, t, cues_), {}, quoted_[i], negated(t)};
      report.content = content_of(tree_, t, *entry, cues_, quoted_);
      mend_speaker(report);
      if (!report.content && entry->takes(Frame::clause) && !report.in_quotation) report.content = clause_before(report);
      if (!report.content && entry->takes(Frame::clause)) report.content = clause_after(report);
      reports_.push_back(std::move(report));
    }
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

  // The words between the last comma or quotation mark and the verb: "..., |the mayor| said". Empty where a verb or the
  // sentence's start comes first.
  TokenRange phrase_before(TokenId cue) const {
    constexpr std::uint32_t kReach = 20;
    const TokenRange sentence = analysis_.sentences[token(cue).sentence.index].tokens;
    std::uint32_t at = cue.index;
    while (at > sentence.begin && cue.index - at < kReach) {
      const text::Token& word = analysis_.tokens[at - 1];
      if (word.upos == Upos::PUNCT && word.lower != "-") return {at, cue.index};
      if (word.upos == Upos::VERB || quoted_[at - 1]) return {};
      --at;
    }
    return {};
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
    const bool inside = head.valid() && std::ranges::any_of(report.content.pieces, [&](TokenRange p) { return p.contains(head); });
    const bool swallows = !report.content.pieces.empty() && report.content.pieces.back().end == report.cue.index;
    if (head.valid() && !quoted && !inside && !swallows) return;
    TokenRange phrase = quoted ? after_quotation(report.cue) : phrase_before(report.cue);
    TokenId better = head_in(phrase);
    if (!better.valid() && report.cue.index > 0 && analysis_.tokens[report.cue.index - 1].upos == Upos::PUNCT)
      better = noun_after(report.cue);
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

  bool subordinate(TokenId verb) const {
    return tree_.child(verb, {"mark", "obj"}).valid() || tree_.is(verb, "acl");
  }

  // "The road was open, the mayor said." where the parse lost the link: the sentence before the comma, if it is a
  // clause of its own.
  Content clause_before(Report& report) const {
    const TokenRange sentence = analysis_.sentences[token(report.cue).sentence.index].tokens;
    const TokenRange phrase = phrase_before(report.cue);
    if (phrase.begin <= sentence.begin + 2 || analysis_.tokens[phrase.begin - 1].lower != ",") return {};
    if (subordinate(report.cue)) return {};
    const TokenId speaker = head_in(phrase);
    const TokenRange before{sentence.begin, phrase.begin - 1};
    if (!speaker.valid() || tree_.is(speaker, "conj") || !has_clause(before)) return {};
    report.speaker.head = speaker;
    return {{before}, Frame::clause, true};
  }

  // "The mayor said |any move would be met with force|." where the parse lost the link: the rest of the sentence.
  Content clause_after(const Report& report) const {
    const TokenRange sentence = analysis_.sentences[token(report.cue).sentence.index].tokens;
    TokenRange after{report.cue.index + 1, sentence.end};
    if (after.size() < 3 || subordinate(report.cue) || !report.speaker.head.valid() || report.speaker.head.index > report.cue.index) return {};
    const text::Token& next = analysis_.tokens[after.begin];
    if (next.lower == "that") ++after.begin;
    else if (next.upos == Upos::PUNCT || next.upos == Upos::ADP || next.upos == Upos::VERB || next.xpos == "TO" || next.upos == Upos::SCONJ) return {};
    return has_clause(after) ? Content{{after}, Frame::clause, true} : Content{};
  }

  // ---- from contents to statements ------------------------------------------------------------------------------

  Span trimmed(TokenRange range) const {
    const auto& tokens = analysis_.tokens;
    while (!range.empty() && tokens[range.begin].upos == Upos::PUNCT) ++range.begin;
    while (!range.empty() && tokens[range.end - 1].upos == Upos::PUNCT) --range.end;
    return tree_.span(range);
  }

  // What a speaker reports inside his own quotation ends with it.
  TokenRange clipped(const Report& report, TokenRange piece) const {
    if (!report.in_quotation) return piece;
    const std::size_t q = quotation_over(token(report.cue).span);
    if (q == kNone) return piece;
    piece = {std::max(piece.begin, quotations_[q].tokens.begin), std::min(piece.end, quotations_[q].tokens.end)};
    while (!piece.empty() && analysis_.tokens[piece.begin].lower == "that" && tree_.is(TokenId{piece.begin}, "mark")) ++piece.begin;
    return piece;
  }

  std::size_t quotation_over(Span span) const {
    for (std::size_t i = first_quotation(span.begin); i < quotations_.size() && quotations_[i].outer.begin < span.end; ++i)
      if (quotations_[i].inner.overlaps(span)) return i;
    return kNone;
  }

  std::size_t first_quotation(std::uint32_t at) const {
    const auto it = std::partition_point(quotations_.begin(), quotations_.end(),
                                         [&](const Quotation& q) { return q.outer.end <= at; });
    return static_cast<std::size_t>(it - quotations_.begin());
  }

  // Whether somebody else's words are reported inside a statement: "the minister said yesterday that there would be a
  // truce", not "I never said that" and not "we hope that".
  bool reports_another(const Report& report) const {
    if (report.negated || !report.content.finite || !report.speaker.head.valid()) return false;
    const std::string& cls = report.entry->cue_class;
    if (cls != "say" && cls != "confirm" && cls != "deny" && cls != "report") return false;
    const text::Token& speaker = token(report.speaker.head);
    const bool somebody = speaker.upos == Upos::PROPN || speaker.upos == Upos::NOUN;
    return somebody && finite(tree_, report.cue);
  }

  bool usable(const Report& report) const {
    if (report.in_quotation) return reports_another(report);
    if (report.negated && report.entry->cue_class != "deny") return false;
    if (const TokenId aux = tree_.child(report.cue, {"aux"}); aux.valid() && token(aux).xpos == "MD") return false;
    const bool infinitive = token(report.cue).xpos == "VB" && !finite(tree_, report.cue);
    if (infinitive) return false;  // "to blame", "declined to say"
    const bool passive = tree_.child(report.cue, {"aux:pass"}).valid() || tree_.child(report.cue, {"nsubj:pass"}).valid();
    if (passive && !report.speaker.head.valid()) return false;
    return report.speaker.head.valid() || report.entry->takes(Frame::clause);
  }

  void add_reported(std::size_t index) {
    const Report& report = reports_[index];
    if (!usable(report)) return;
    Statement statement = frame_of(report);
    for (const TokenRange piece : report.content.pieces)
      if (const Span span = trimmed(clipped(report, piece)); !span.empty()) statement.content.push_back(span);
    if (statement.content.empty()) return;
    if (!report.in_quotation) take_quotations(statement);
    statement.rule = "statement.cue:" + report.entry->id;
    statements_.push_back(std::move(statement));
    cue_of_.push_back(report.cue);
  }

  // Quotations inside the content make it mixed; one that covers it all makes it direct, and reaches to its end.
  void take_quotations(Statement& statement) {
    const Span hull = statement.content_hull();
    std::size_t covered = 0;
    bool any = false, opens = false;
    for (std::size_t i = first_quotation(hull.begin); i < quotations_.size(); ++i) {
      const Quotation& q = quotations_[i];
      if (q.outer.begin >= hull.end) break;
      if (!q.inner.overlaps(hull)) continue;
      any = true;
      opens = opens || (q.outer.begin <= hull.begin && q.tokens.size() >= 5);
      covered += std::min(q.outer.end, hull.end) - std::max(q.outer.begin, hull.begin);
    }
    if (!any) return;
    // All of it in marks, or most of it and from the first word on: the parse has drawn in what stands beside.
    const std::size_t share = opens ? 60 : 88;
    statement.kind = covered * 100 >= hull.size() * share ? "direct" : "mixed";
    const std::size_t id = statements_.size();
    for (std::size_t i = first_quotation(hull.begin); i < quotations_.size() && quotations_[i].outer.begin < hull.end; ++i) {
      if (!quotations_[i].inner.overlaps(hull)) continue;
      explained_[i] = id;
      Span& last = statement.content.back();
      if (quotations_[i].inner.end > last.end) last.end = trimmed(quotations_[i].tokens).end;
    }
    if (statement.kind != "direct") return;
    statement.content.clear();
    for (std::size_t i = first_quotation(hull.begin); i < quotations_.size() && quotations_[i].outer.begin < hull.end; ++i)
      if (explained_[i] == id) statement.content.push_back(words(quotations_[i]));
  }

  // The words of a quotation, without the comma that the press puts before its closing mark.
  Span words(const Quotation& q) const {
    TokenRange range = q.tokens;
    while (range.size() > 1 && analysis_.tokens[range.end - 1].lower == ",") --range.end;
    return range.empty() ? q.inner : tree_.span(range);
  }

  Statement frame_of(const Report& report) const {
    Statement statement;
    statement.kind = "indirect";
    statement.cue = {token(report.cue).span, report.entry->cue_class};
    set_speaker(statement, report.speaker.head);
    if (report.speaker.relay.valid()) statement.via.push_back(reference(report.speaker.relay));
    return statement;
  }

  record::ActorRef reference(TokenId head) const {
    TokenRange phrase = speaker_phrase(tree_, head);
    // The preposition of a by-phrase is not part of the name.
    if (const TokenId c = tree_.child(head, {"case"}); c.valid() && c.index == phrase.begin) ++phrase.begin;
    while (phrase.begin < head.index && quoted_[phrase.begin] != quoted_[head.index]) ++phrase.begin;
    while (phrase.end > head.index + 1 && quoted_[phrase.end - 1] != quoted_[head.index]) --phrase.end;
    return {actor_of(tree_, actors_, head), trimmed(phrase)};
  }

  void set_speaker(Statement& statement, TokenId head) const {
    if (!head.valid()) return;
    statement.speaker = reference(head);
    if (statement.speaker.actor.valid())
      statement.acting_for = actors_.actors[statement.speaker.actor.index].acts_for;
  }

  // ---- according to ----------------------------------------------------------------------------------------------

  void add_according_to() {
    const auto& tokens = analysis_.tokens;
    for (std::uint32_t i = 0; i + 2 < tokens.size(); ++i) {
      const Cue* entry = cues_.find(tokens[i].lower);
      if (!entry || !entry->takes(Frame::preposition) || tokens[i + 1].lower != "to" || quoted_[i]) continue;
      const text::Sentence& sentence = analysis_.sentences[tokens[i].sentence.index];
      const TokenId who = noun_above(i, sentence.tokens);
      if (!who.valid()) continue;
      TokenRange phrase = tree_.subtree(who);
      phrase = {std::min(phrase.begin, i), std::max(phrase.end, who.index + 1)};
      Statement statement;
      statement.kind = "indirect";
      statement.cue = {{tokens[i].span.begin, tokens[i + 1].span.end}, entry->cue_class};
      statement.speaker = {actor_of(tree_, actors_, who), trimmed({i + 2, std::max(speaker_phrase(tree_, who).end, who.index + 1)})};
      if (statement.speaker.actor.valid())
        statement.acting_for = actors_.actors[statement.speaker.actor.index].acts_for;
      for (const TokenRange piece : {TokenRange{sentence.tokens.begin, phrase.begin}, TokenRange{phrase.end, sentence.tokens.end}})
        if (const Span span = trimmed(piece); !span.empty() && piece.size() > 2) statement.content.push_back(span);
      if (statement.content.empty()) continue;
      take_quotations(statement);
      statement.rule = "statement.cue:according";
      statements_.push_back(std::move(statement));
      cue_of_.push_back(TokenId{i});
    }
  }

  // The head of the noun phrase that "according to" opens.
  TokenId noun_above(std::uint32_t according, TokenRange sentence) const {
    TokenId t = tree_.head(TokenId{according});
    if (t.valid() && t.index > according && (token(t).upos == Upos::NOUN || token(t).upos == Upos::PROPN || token(t).upos == Upos::PRON)) return t;
    for (std::uint32_t i = according + 2; i < sentence.end; ++i) {
      const Upos upos = analysis_.tokens[i].upos;
      if (upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::PRON) {
        TokenId head{i};
        while (tree_.is(head, "compound") || tree_.is(head, "flat") || tree_.is(head, "nmod:poss")) head = tree_.head(head);
        return head.valid() && head.index > according ? head : TokenId{i};
      }
    }
    return {};
  }

  // ---- quotations that no clause explains ------------------------------------------------------------------------

  bool speech_like(const Quotation& q) const {
    if (q.open_ended) return q.tokens.size() >= 2;
    if (q.tokens.size() >= 5) return true;
    if (q.tokens.empty()) return false;
    const std::string& last = analysis_.tokens[q.tokens.end - 1].lower;
    return q.tokens.size() >= 2 && (last == "," || last == "." || last == "!" || last == "?");
  }

  void add_quotation(std::size_t index) {
    const Quotation& q = quotations_[index];
    if (document_.blocks[q.block].kind == text::BlockKind::headline || !speech_like(q)) return;
    if (goes_on_from_previous_paragraph(index)) return append(index, explained_[index - 1]);
    const Report* report = cue_beside(q);
    if (report) {
      if (const std::size_t same = statement_with(report->cue); same != kNone && statements_[same].kind == "direct")
        return append(index, same);
      return add_direct(index, frame_of(*report), report->cue, "statement.quote:" + report->entry->id);
    }
    if (const std::size_t before = last_in_block(index); before != kNone) {
      const bool unbroken = statements_[before].kind == "direct" && index > 0 && explained_[index - 1] == before;
      if (!fills_its_sentences(q)) return;  // marks around a few words of the wire's own sentence
      if (unbroken) return append(index, before);
      return add_direct(index, same_speaker(before), {}, "statement.quote-follows");
    }
    if (q.tokens.size() < 4 || !fills_its_sentences(q)) return;
    if (const std::size_t after = cue_later_in_block(index); after != kNone)
      return add_direct(index, frame_of(reports_[after]), reports_[after].cue, "statement.quote:" + reports_[after].entry->id);
    if (!statements_.empty()) add_direct(index, same_speaker(latest_before(q.inner.begin)), {}, "statement.quote-follows");
  }

  bool goes_on_from_previous_paragraph(std::size_t index) const {
    return index > 0 && quotations_[index - 1].open_ended && explained_[index - 1] != kNone &&
           statements_[explained_[index - 1]].kind == "direct" && quotations_[index - 1].block < quotations_[index].block &&
           document_.blocks[quotations_[index].block].span.begin + 4 > quotations_[index].outer.begin;
  }

  void append(std::size_t index, std::size_t statement) {
    statements_[statement].content.push_back(words(quotations_[index]));
    std::ranges::sort(statements_[statement].content);
    explained_[index] = statement;
  }

  void add_direct(std::size_t index, Statement statement, TokenId cue, std::string rule) {
    statement.kind = "direct";
    statement.content = {words(quotations_[index])};
    statement.rule = std::move(rule);
    explained_[index] = statements_.size();
    statements_.push_back(std::move(statement));
    cue_of_.push_back(cue);
  }

  Statement same_speaker(std::size_t index) const {
    Statement statement;
    statement.speaker = statements_[index].speaker;
    statement.acting_for = statements_[index].acting_for;
    statement.cue.cue_class = "say";
    return statement;
  }

  std::size_t statement_with(TokenId cue) const {
    for (std::size_t i = cue_of_.size(); i-- > 0;)
      if (cue_of_[i] == cue) return i;
    return kNone;
  }

  // The nearest verb that takes a quotation: after it in the sentence where it ends, else before it in the sentence
  // where it begins; after a colon also in the sentence before.
  const Report* cue_beside(const Quotation& q) const {
    if (q.tokens.empty()) return nullptr;
    const text::SentenceId last = analysis_.tokens[q.tokens.end - 1].sentence;
    const text::SentenceId first = analysis_.tokens[q.tokens.begin].sentence;
    const auto after = std::partition_point(reports_.begin(), reports_.end(),
                                            [&](const Report& r) { return r.cue.index < q.tokens.end; });
    for (auto it = after; it != reports_.end(); ++it) {
      const text::SentenceId s = token(it->cue).sentence;
      if (s != last && !(s.index == last.index + 1 && opens_lower(s, q))) break;
      if (takes_quotation(*it, q)) return &*it;
    }
    for (auto it = after; it != reports_.begin();) {
      --it;
      if (it->cue.index >= q.tokens.begin) continue;
      const text::SentenceId s = token(it->cue).sentence;
      if (s != first && !(s.index + 1 == first.index && after_colon(q))) break;
      if (takes_quotation(*it, q) && !it->content) return &*it;
      if (takes_quotation(*it, q) && after_colon(q)) return &*it;
    }
    return nullptr;
  }

  bool takes_quotation(const Report& report, const Quotation& q) const {
    if (report.in_quotation || !report.entry->takes(Frame::quote) || report.negated) return false;
    const TokenId up = tree_.head(report.cue);
    if (up.valid() && quoted_[up.index] && !tree_.is(report.cue, "parataxis") && !tree_.is(report.cue, "conj") &&
        !tree_.is(report.cue, "root") && !q.tokens.contains(up))
      return false;
    // A verb that has its own content elsewhere ("he announced that ...") does not also take this quotation.
    const std::size_t own = statement_with(report.cue);
    return own == kNone || statements_[own].kind == "direct";
  }

  // “Really?” |he asked|: the splitter may have ended the sentence at the question mark.
  bool opens_lower(text::SentenceId sentence, const Quotation& q) const {
    const text::Sentence& s = analysis_.sentences[sentence.index];
    const std::uint32_t gap = s.span.begin > q.outer.end ? s.span.begin - q.outer.end : 0;
    constexpr std::uint32_t kWords = 12;
    return gap <= 2 && s.tokens.size() <= kWords;
  }

  bool after_colon(const Quotation& q) const {
    const std::string& text = document_.text;
    std::uint32_t at = q.outer.begin;
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\n')) --at;
    return at > 0 && text[at - 1] == ':';
  }

  // The last statement of the wire's own sentences in this paragraph before the quotation.
  std::size_t last_in_block(std::size_t index) const {
    const Quotation& q = quotations_[index];
    const Span block = document_.blocks[q.block].span;
    std::size_t best = kNone;
    for (std::size_t i = 0; i < statements_.size(); ++i) {
      const Statement& s = statements_[i];
      const std::uint32_t at = s.cue.span.empty() ? s.content_hull().begin : s.cue.span.begin;
      if (at < block.begin || at >= q.outer.begin || quotation_over({at, at + 1}) != kNone) continue;
      if (best == kNone || at >= anchor(statements_[best])) best = i;
    }
    return best;
  }

  static std::uint32_t anchor(const Statement& s) {
    return s.cue.span.empty() ? s.content_hull().begin : s.cue.span.begin;
  }

  std::size_t latest_before(std::uint32_t at) const {
    std::size_t best = 0;
    for (std::size_t i = 1; i < statements_.size(); ++i) {
      const std::uint32_t here = anchor(statements_[i]);
      if (here < at && (anchor(statements_[best]) >= at || here > anchor(statements_[best]))) best = i;
    }
    return best;
  }

  bool fills_its_sentences(const Quotation& q) const {
    const text::Sentence& first = analysis_.sentences[analysis_.tokens[q.tokens.begin].sentence.index];
    return first.tokens.begin + 1 >= q.tokens.begin;
  }

  // “A.” “B,” she said: the first quotation of the paragraph has its cue behind the second.
  std::size_t cue_later_in_block(std::size_t index) const {
    const Span block = document_.blocks[quotations_[index].block].span;
    const auto it = std::partition_point(reports_.begin(), reports_.end(), [&](const Report& r) {
      return r.cue.index < quotations_[index].tokens.end;
    });
    for (auto r = it; r != reports_.end() && token(r->cue).span.end <= block.end; ++r)
      if (takes_quotation(*r, quotations_[index])) return static_cast<std::size_t>(r - reports_.begin());
    return kNone;
  }

  // ---- the last touches ------------------------------------------------------------------------------------------

  std::vector<Statement> settle() {
    drop_repeats();
    std::ranges::stable_sort(statements_, {}, [](const Statement& s) { return s.content_hull(); });
    set_within();
    for (std::size_t i = 0; i < statements_.size(); ++i) set_circumstances(statements_[i]);
    return std::move(statements_);
  }

  // Two verbs may claim one clause ("announced and confirmed that ..."): of equal contents the first stays.
  void drop_repeats() {
    std::vector<Statement> kept;
    for (Statement& s : statements_) {
      const bool repeated = std::ranges::any_of(kept, [&](const Statement& k) {
        return k.content_hull() == s.content_hull() &&
               (k.kind == "direct" || k.speaker.span == s.speaker.span || s.speaker.span.empty());
      });
      if (!repeated) kept.push_back(std::move(s));
    }
    statements_ = std::move(kept);
  }

  void set_within() {
    for (std::size_t i = 0; i < statements_.size(); ++i) {
      const Span whole = text::hull(statements_[i].content_hull(), statements_[i].cue.span);
      std::size_t best = kNone;
      for (std::size_t j = 0; j < statements_.size(); ++j) {
        const Span outer = statements_[j].content_hull();
        if (j == i || !outer.contains(whole) || outer == whole) continue;
        if (best == kNone || outer.size() < statements_[best].content_hull().size()) best = j;
      }
      if (best != kNone) statements_[i].within = record::StatementId{best};
    }
  }

  /// Where the words around the cue are: its sentence without content and speaker.
  void set_circumstances(Statement& statement) const {
    if (statement.cue.span.empty()) return;
    const TokenRange at = tokens_in(analysis_, statement.cue.span);
    if (at.empty()) return;
    const text::Sentence& sentence = analysis_.sentences[analysis_.tokens[at.begin].sentence.index];
    const auto free = [&](Span span) {
      return std::ranges::none_of(statement.content, [&](Span piece) { return piece.overlaps(span); }) &&
             !statement.speaker.span.overlaps(span) && quotation_over(span) == kNone;
    };
    for (const record::Time& time : times_)
      if (sentence.span.contains(time.span) && free(time.span) && !time.from.empty() && statement.time.empty() &&
          near_cue(statement, time.span))
        statement.time = time.from;
    for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
      const Span span = analysis_.tokens[i].span;
      if (!free(span) || !near_cue(statement, span)) continue;
      if (!statement.place.valid() && places_.by_token[i].valid() && analysis_.tokens[i].span.begin > statement.cue.span.end)
        statement.place = places_.by_token[i];
      if (statement.channel.empty()) statement.channel = channel_at(i, sentence.tokens.end);
    }
    set_addressee(statement, TokenId{at.begin}, free);
  }

  // "told |reporters|": the object of telling, where it can listen.
  template <typename Free>
  void set_addressee(Statement& statement, TokenId cue, const Free& free) const {
    for (const TokenId c : tree_.children(cue)) {
      const bool object = tree_.is(c, "obj") || tree_.is(c, "iobj");
      if (!object || c.index < cue.index || !free(token(c).span)) continue;
      if (token(c).upos == Upos::PUNCT) continue;
      record::ActorRef who = reference(c);
      if (who.actor.valid() && who.actor != statement.speaker.actor) statement.addressee = who;
      return;
    }
  }

  // Between the cue and the next piece of content or the sentence's end, or a few words in front of the cue.
  bool near_cue(const Statement& statement, Span span) const {
    constexpr std::uint32_t kBefore = 40;  // bytes: "on Friday vowed"
    if (span.begin >= statement.cue.span.end) {
      for (const Span piece : statement.content)
        if (piece.begin >= statement.cue.span.end && piece.begin < span.begin) return false;
      return true;
    }
    if (statement.content_hull().begin < span.begin && span.begin < statement.cue.span.begin) return true;
    return span.end + kBefore >= statement.cue.span.begin;
  }

  std::string channel_at(std::uint32_t at, std::uint32_t end) const {
    const std::string* best = nullptr;
    std::size_t longest = 0;
    for (const lexicon::Channel& channel : cues_.channels()) {
      std::string words;
      for (std::uint32_t i = at; i < end && words.size() < channel.noun.size(); ++i) {
        if (!words.empty()) words += ' ';
        words += analysis_.tokens[i].lemma;
      }
      if (words == channel.noun && channel.noun.size() > longest) {
        longest = channel.noun.size();
        best = &channel.channel;
      }
    }
    return best ? *best : std::string();
  }

  const text::Document& document_;
  const text::Tree& tree_;
  const record::Actors& actors_;
  const record::Places& places_;
  const std::vector<record::Time>& times_;
  const lexicon::Cues& cues_;
  const text::Analysis& analysis_;
  std::vector<Quotation> quotations_;
  std::vector<bool> quoted_;            // by token
  std::vector<std::size_t> explained_;  // by quotation: the statement that holds it
  std::vector<Report> reports_;         // by cue, in order
  std::vector<Statement> statements_;
  std::vector<TokenId> cue_of_;         // by statement
};

}  // namespace

std::vector<Statement> find_statements(const text::Document& document, const text::Tree& tree,
                                       const record::Actors& actors, const record::Places& places,
                                       const std::vector<record::Time>& times, const lexicon::Cues& cues) {
  return Finder(document, tree, actors, places, times, cues).find();
}

}  // namespace truceline::extract
