#include "truceline/extract/statements.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "truceline/extract/circumstances.h"
#include "truceline/extract/labels.h"
#include "truceline/extract/quotations.h"
#include "truceline/extract/reports.h"
#include "truceline/extract/statement_order.h"
#include "truceline/extract/statement_speakers.h"
#include "truceline/extract/telling.h"

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

class Finder {
 public:
  Finder(const text::Document& document, const text::Tree& tree, const record::Actors& actors,
         const record::Places& places, const std::vector<record::Time>& times, const lexicon::Cues& cues)
      : document_(document),
        tree_(tree),
        actors_(actors),
        places_(places),
        times_(times),
        cues_(cues),
        analysis_(tree.analysis()),
        quotations_(find_quotations(document, analysis_)) {
    quoted_.assign(analysis_.tokens.size(), false);
    marks_.timed.assign(analysis_.tokens.size(), false);
    marks_.headed.assign(analysis_.tokens.size(), false);
    for (const text::Block& block : document.blocks) {
      if (block.kind != text::BlockKind::headline) continue;
      const TokenRange range = tokens_in(analysis_, block.span);
      for (std::uint32_t i = range.begin; i < range.end; ++i) marks_.headed[i] = true;
    }
    for (const Quotation& q : quotations_)
      for (std::uint32_t i = q.tokens.begin; i < q.tokens.end; ++i) quoted_[i] = true;
    for (const record::Time& time : times_) {
      const TokenRange range = tokens_in(analysis_, time.span);
      for (std::uint32_t i = range.begin; i < range.end; ++i) marks_.timed[i] = true;
    }
    explained_.assign(quotations_.size(), kNone);
  }

  std::vector<Statement> find() {
    reports_ = find_reports(tree_, cues_, marks_);
    for (std::size_t i = 0; i < reports_.size(); ++i)
      if (reports_[i].content) add_reported(i);
    add_according_to();
    add_labelled();
    for (std::size_t i = 0; i < quotations_.size(); ++i)
      if (explained_[i] == kNone) add_quotation(i);
    return settle();
  }

 private:
  const text::Token& token(TokenId t) const { return analysis_.tokens[t.index]; }

  // ---- from contents to statements ------------------------------------------------------------------------------

  // What a speaker reports inside his own quotation ends with it.
  TokenRange clipped(const Report& report, TokenRange piece) const {
    if (!report.in_quotation) return piece;
    const std::size_t q = quotation_over(token(report.cue).span);
    if (q == kNone) return piece;
    piece = {std::max(piece.begin, quotations_[q].tokens.begin), std::min(piece.end, quotations_[q].tokens.end)};
    while (!piece.empty() && analysis_.tokens[piece.begin].lower == "that" && tree_.is(TokenId{piece.begin}, "mark"))
      ++piece.begin;
    return piece;
  }

  std::size_t quotation_over(Span span) const {
    for (std::size_t i = first_quotation(span.begin); i < quotations_.size() && quotations_[i].outer.begin < span.end;
         ++i)
      if (quotations_[i].inner.overlaps(span)) return i;
    return kNone;
  }

  std::size_t first_quotation(std::uint32_t at) const {
    const auto it = std::partition_point(quotations_.begin(), quotations_.end(),
                                         [&](const Quotation& q) { return q.outer.end <= at; });
    return static_cast<std::size_t>(it - quotations_.begin());
  }

  void add_reported(std::size_t index) {
    const Report& report = reports_[index];
    if (!tells(tree_, cues_, report) || !speakers_.can_speak(report.speaker.head) || denies_somebody(report)) return;
    Statement statement = frame_of(report);
    for (const TokenRange piece : report.content.pieces)
      if (const Span span = trimmed(tree_, clipped(report, piece)); !span.empty()) statement.content.push_back(span);
    if (!report.in_quotation) drop_behind_quotation(statement, report.cue);
    if (statement.content.empty()) return;
    if (!report.in_quotation) take_quotations(statement);
    statement.rule = "statement.cue:" + report.entry->id;
    keep(std::move(statement), report.cue, report.content.finite);
  }

  // "dismissed |his deputy|": who is sent away is nothing that was denied.
  bool denies_somebody(const Report& report) const {
    if (report.entry->cue_class != "deny" || report.content.finite || report.content.pieces.size() != 1) return false;
    const TokenRange object = report.content.pieces.front();
    if (object.empty() || object.end > actors_.by_token.size()) return false;
    const record::ActorId last = actors_.by_token[object.end - 1], first = actors_.by_token[object.begin];
    const bool whole = first == last || object.size() == 2;  // "his deputy": his own
    return last.valid() && whole && actors_.actors[last.index].kind == "person";
  }

  // "“We are inside,” she told reporters |in the next town|": where marks close before the verb, what a parse hangs on
  // the quotation from behind it, without marks, is the wire's own.
  void drop_behind_quotation(Statement& statement, TokenId cue) const {
    const Span verb = token(cue).span;
    const std::size_t q = statement.content.empty() ? kNone : quotation_over(statement.content.front());
    if (q == kNone || quotations_[q].open_ended || quotations_[q].outer.end > verb.begin ||
        quotations_[q].outer.begin > statement.content.front().begin)
      return;
    std::erase_if(statement.content,
                  [&](Span piece) { return piece.begin >= verb.end && quotation_over(piece) == kNone; });
  }

  // Quotations inside the content make it mixed; one that covers it all makes it direct, and reaches to its end.
  void take_quotations(Statement& statement) {
    const Span hull = statement.content_hull();
    std::size_t covered = 0, between = 0;
    std::uint32_t last_end = hull.end;
    bool any = false, opens = false;
    for (std::size_t i = first_quotation(hull.begin); i < quotations_.size(); ++i) {
      const Quotation& q = quotations_[i];
      if (q.outer.begin >= hull.end) break;
      if (!q.inner.overlaps(hull)) continue;
      any = true;
      const Span gap{std::min(last_end, q.outer.begin), q.outer.begin};  // "“The bridge,” |said she,| “was blown up.”"
      if (gap.contains(statement.cue.span)) between += gap.size();
      last_end = q.outer.end;
      opens = opens || (q.outer.begin <= hull.begin && q.tokens.size() >= 5);
      covered += std::min(q.outer.end, hull.end) - std::max(q.outer.begin, hull.begin);
    }
    if (!any) return;
    // All of it in marks, or most of it and from the first word on: the parse has drawn in what stands beside.
    const std::size_t share = opens ? 60 : 88;
    statement.kind = covered * 100 >= (hull.size() - between) * share ? "direct" : "mixed";
    const std::size_t id = statements_.size();
    for (std::size_t i = first_quotation(hull.begin); i < quotations_.size() && quotations_[i].outer.begin < hull.end;
         ++i) {
      if (!quotations_[i].inner.overlaps(hull)) continue;
      explained_[i] = id;
      Span& last = statement.content.back();
      if (quotations_[i].inner.end > last.end) last.end = trimmed(tree_, quotations_[i].tokens).end;
      // "blamed |"bandits" for the raid|": the mark that opens the words belongs to them, as the one that closes does
      Span& first = statement.content.front();
      if (statement.kind == "mixed" && quotations_[i].inner.begin == first.begin)
        first.begin = quotations_[i].outer.begin;
    }
    if (statement.kind != "direct") return;
    statement.content.clear();
    for (std::size_t i = first_quotation(hull.begin); i < quotations_.size() && quotations_[i].outer.begin < hull.end;
         ++i)
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
    statement.cue = {token(report.cue).span, neither_nor(tree_, report.cue) ? "neither" : report.entry->cue_class};
    if (report.negated && statement.cue.cue_class == "intend") statement.cue.cue_class = "refuse";
    const TokenId who = speakers_.of(report);
    speakers_.set(statement, who);
    if (report.speaker.relay.valid() && who != report.speaker.relay)
      statement.via.push_back(reference(tree_, actors_, report.speaker.relay, quoted_));
    return statement;
  }

  // ---- according to ----------------------------------------------------------------------------------------------

  void add_according_to() {
    const auto& tokens = analysis_.tokens;
    for (std::uint32_t i = 0; i + 2 < tokens.size(); ++i) {
      if (quoted_[i]) continue;
      const text::Sentence& sentence = analysis_.sentences[tokens[i].sentence.index];
      for (const Cue& entry : cues_.prepositions(tokens[i].lower))
        if (const std::uint32_t end = spelt(entry.id, i, sentence.tokens.end); end > i && end < sentence.tokens.end)
          add_prepositional(entry, {i, end}, sentence);
    }
  }

  // Where the words of a phrase end that begins at `at`; `at` where it is not spelt there.
  std::uint32_t spelt(std::string_view phrase, std::uint32_t at, std::uint32_t end) const {
    std::uint32_t i = at;
    while (!phrase.empty()) {
      const std::string_view word = phrase.substr(0, phrase.find(' '));
      if (i >= end || analysis_.tokens[i].lower != word) return at;
      phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
      ++i;
    }
    return i;
  }

  // "|The road was shut|, according to the mayor": the rest of the sentence is what the mayor says.
  void add_prepositional(const Cue& entry, TokenRange phrase, const text::Sentence& sentence) {
    const TokenId who = noun_after(phrase, sentence.tokens);
    if (!who.valid() || (who.index == phrase.end && cues_.is_measure(token(who).lemma))) return;
    TokenRange whole = tree_.subtree(who);
    whole = {std::min(whole.begin, phrase.begin), std::max(whole.end, who.index + 1)};
    Statement statement;
    statement.kind = "indirect";
    statement.cue = {tree_.span(phrase), entry.cue_class};
    speakers_.set(statement, who);
    statement.speaker.span = trimmed(tree_, {phrase.end, std::max(speaker_phrase(tree_, who).end, who.index + 1)});
    for (const TokenRange piece :
         {TokenRange{sentence.tokens.begin, whole.begin}, TokenRange{whole.end, sentence.tokens.end}})
      if (const Span span = trimmed(tree_, piece); !span.empty() && piece.size() > 2) statement.content.push_back(span);
    if (statement.content.empty()) return;
    take_quotations(statement);
    statement.rule = "statement.cue:" + entry.id;
    keep(std::move(statement), TokenId{phrase.begin});
  }

  // The head of the noun phrase that "according to" opens.
  TokenId noun_after(TokenRange phrase, TokenRange sentence) const {
    const auto nominal = [&](TokenId t) {
      const Upos upos = token(t).upos;
      return upos == Upos::NOUN || upos == Upos::PROPN || upos == Upos::PRON;
    };
    const TokenId up = tree_.head(TokenId{phrase.begin});
    if (up.valid() && up.index >= phrase.end && up.index < sentence.end && nominal(up)) return up;
    for (std::uint32_t i = phrase.end; i < sentence.end; ++i) {
      if (!nominal(TokenId{i})) continue;
      TokenId head{i};
      while (tree_.is(head, "compound") || tree_.is(head, "flat") || tree_.is(head, "nmod:poss"))
        head = tree_.head(head);
      return head.valid() && head.index > phrase.begin ? head : TokenId{i};
    }
    return {};
  }

  // ---- labels ----------------------------------------------------------------------------------------------------

  void add_labelled() {
    for (std::uint32_t b = 0; b < document_.blocks.size(); ++b) {
      const text::BlockKind kind = document_.blocks[b].kind;
      if (kind != text::BlockKind::paragraph && kind != text::BlockKind::headline) continue;
      const auto label = block_label(document_, analysis_, actors_, b);
      if (!label || reports_in(label->content, kind == text::BlockKind::headline)) continue;
      Statement statement = speakers_.named(label->speaker);
      statement.kind = kind == text::BlockKind::headline ? "indirect" : "direct";
      statement.content = {trimmed(tree_, label->content)};
      if (statement.content.front().empty()) continue;
      statement.rule = "statement.label";
      for (std::size_t i = first_quotation(statement.content.front().begin);
           i < quotations_.size() && quotations_[i].outer.begin < statement.content.front().end; ++i)
        explained_[i] = statements_.size();
      keep(std::move(statement), {});
    }
  }

  // "Ukraine: truce broken, |OSCE says|": the headline names its speaker elsewhere.
  bool reports_in(TokenRange content, bool headline) const {
    const auto it = std::partition_point(reports_.begin(), reports_.end(),
                                         [&](const Report& r) { return r.cue.index < content.begin; });
    return headline && it != reports_.end() && it->cue.index < content.end;
  }

  // “We are waiting”: |Lind told reporters| in the sentence before the colon, by whatever verb.
  bool add_announced(std::size_t index) {
    const Quotation& q = quotations_[index];
    if (!after_colon(q) || q.tokens.empty() || q.tokens.begin == 0) return false;
    const text::SentenceId s = analysis_.tokens[q.tokens.begin - 1].sentence;
    const TokenId root = analysis_.sentences[s.index].root;
    const TokenId who = root.valid() ? tree_.child(root, {"nsubj"}) : TokenId{};
    if (!who.valid() || quoted_[who.index] || !tree_.is(who, "nsubj")) return false;
    Statement statement;
    statement.cue.cue_class = "say";
    speakers_.set(statement, who);
    if (!statement.speaker.actor.valid()) return false;
    add_direct(index, std::move(statement), {}, "statement.colon");
    return true;
  }

  bool add_signed(std::size_t index) {
    const auto name = signature(document_, analysis_, quotations_[index]);
    if (name) add_direct(index, speakers_.named(*name), {}, "statement.signature");
    return name.has_value();
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
    if (holds_its_speaker(index)) return;
    const Report* report = cue_beside(q);
    if (report) {
      if (const std::size_t same = statement_with(report->cue); same != kNone && statements_[same].kind == "direct")
        return append(index, same);
      if (add_around(*report, index)) return;
      return add_direct(index, frame_of(*report), report->cue, "statement.quote:" + report->entry->id);
    }
    if (add_signed(index) || add_announced(index)) return;
    if (const std::size_t before = last_in_block(index); before != kNone) {
      const bool unbroken = statements_[before].kind == "direct" && index > 0 && explained_[index - 1] == before;
      if (!fills_its_sentences(q)) return;  // marks around a few words of the wire's own sentence
      if (unbroken) return append(index, before);
      return add_direct(index, same_speaker(before), {}, "statement.quote-follows");
    }
    if (q.tokens.size() < 4 || !fills_its_sentences(q)) return;
    if (const std::size_t after = cue_later_in_block(index); after != kNone)
      return add_direct(index, frame_of(reports_[after]), reports_[after].cue,
                        "statement.quote:" + reports_[after].entry->id);
    if (const std::size_t before = latest_before(q.inner.begin); before != kNone)
      add_direct(index, same_speaker(before), {}, "statement.quote-follows");
  }

  // "said |the port was “as good as shut”|" where the parse lost the clause: between the verb and the marks stand a
  // subject and its verb, so that the marks hold a part of what was said.
  bool add_around(const Report& report, std::size_t index) {
    const Quotation& q = quotations_[index];
    const TokenRange sentence = analysis_.sentences[token(report.cue).sentence.index].tokens;
    std::uint32_t begin = report.cue.index + 1;
    while (begin < q.tokens.begin && marks_.timed[begin]) ++begin;
    if (!report.entry->takes(Frame::clause) || report.entry->takes(Frame::addressee) || begin + 2 >= q.tokens.begin ||
        q.tokens.end > sentence.end)
      return false;
    bool subject = false, verb = false;
    for (std::uint32_t i = begin; i + 1 < q.tokens.begin; ++i) {
      const text::Token& word = analysis_.tokens[i];
      if (word.upos == Upos::PUNCT && word.form != "-") return false;
      verb = verb || (subject && (word.upos == Upos::VERB || word.upos == Upos::AUX));
      subject = subject || word.upos == Upos::NOUN || word.upos == Upos::PROPN || word.upos == Upos::PRON;
    }
    if (!verb) return false;
    Statement statement = frame_of(report);
    statement.kind = "mixed";
    const Span content = trimmed(tree_, {begin, sentence.end});
    statement.content = {{content.begin, std::max(content.end, words(q).end)}};
    statement.rule = "statement.cue:" + report.entry->id;
    explained_[index] = statements_.size();
    keep(std::move(statement), report.cue);
    return true;
  }

  // "We have two trucks, Lind told reporters. with its closing mark forgotten: what the verb inside takes is what was
  // quoted.
  bool holds_its_speaker(std::size_t index) {
    const Quotation& q = quotations_[index];
    const bool last = index + 1 == quotations_.size() || quotations_[index + 1].block != q.block + 1;
    if (!q.open_ended || !last) return false;
    for (auto it = by_cue_.lower_bound(q.tokens.begin); it != by_cue_.end() && it->first < q.tokens.end; ++it) {
      Statement& statement = statements_[it->second];
      if (statement.content_hull().begin != q.inner.begin) continue;
      statement.kind = "direct";
      explained_[index] = it->second;
      return true;
    }
    return false;
  }

  bool goes_on_from_previous_paragraph(std::size_t index) const {
    return index > 0 && quotations_[index - 1].open_ended && explained_[index - 1] != kNone &&
           statements_[explained_[index - 1]].kind == "direct" &&
           quotations_[index - 1].block < quotations_[index].block &&
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
    keep(std::move(statement), cue);
  }

  Statement same_speaker(std::size_t index) const {
    Statement statement;
    statement.speaker = statements_[index].speaker;
    statement.with = statements_[index].with;
    statement.acting_for = statements_[index].acting_for;
    statement.cue.cue_class = "say";
    return statement;
  }

  void keep(Statement statement, TokenId cue, bool clause = true) {
    const std::size_t id = statements_.size();
    clause_.push_back(clause);
    if (cue.valid()) by_cue_[cue.index] = id;
    const bool aside = cue.valid() && (quoted_[cue.index] || tree_.deprel(cue) == "acl:relcl");
    if (!aside) by_place_[anchor(statement)] = id;  // who speaks on in the next quotation
    statements_.push_back(std::move(statement));
  }

  static std::uint32_t anchor(const Statement& s) {
    return s.cue.span.empty() ? s.content_hull().begin : s.cue.span.begin;
  }

  std::size_t statement_with(TokenId cue) const {
    const auto it = by_cue_.find(cue.index);
    return it == by_cue_.end() ? kNone : it->second;
  }

  // The last statement of the wire's own sentences before `at`.
  std::size_t latest_before(std::uint32_t at) const {
    const auto it = by_place_.lower_bound(at);
    return it == by_place_.begin() ? kNone : std::prev(it)->second;
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
      const bool broken = statement_with(it->cue) != kNone;  // “A,” she said, |“B”|
      if (takes_quotation(*it, q) && (!it->content || broken || after_colon(q))) return &*it;
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

  // The same, in the paragraph of the quotation.
  std::size_t last_in_block(std::size_t index) const {
    const Quotation& q = quotations_[index];
    const std::size_t last = latest_before(q.outer.begin);
    return last != kNone && anchor(statements_[last]) >= document_.blocks[q.block].span.begin ? last : kNone;
  }

  bool fills_its_sentences(const Quotation& q) const {
    const text::Sentence& first = analysis_.sentences[analysis_.tokens[q.tokens.begin].sentence.index];
    std::uint32_t at = first.tokens.begin;
    while (at < q.tokens.begin && analysis_.tokens[at].upos == Upos::PUNCT) ++at;
    return at == q.tokens.begin;
  }

  // “A.” “B,” she said: the first quotation of the paragraph has its cue behind the second.
  std::size_t cue_later_in_block(std::size_t index) const {
    const Span block = document_.blocks[quotations_[index].block].span;
    const auto it = std::partition_point(reports_.begin(), reports_.end(),
                                         [&](const Report& r) { return r.cue.index < quotations_[index].tokens.end; });
    for (auto r = it; r != reports_.end() && token(r->cue).span.end <= block.end; ++r)
      if (takes_quotation(*r, quotations_[index])) return static_cast<std::size_t>(r - reports_.begin());
    return kNone;
  }

  // ---- the last touches ------------------------------------------------------------------------------------------

  std::vector<Statement> settle() {
    statements_ = in_order(std::move(statements_), clause_, document_.text);
    const Circumstances layers{tree_, actors_, places_, times_, cues_, quoted_};
    for (Statement& statement : statements_) set_circumstances(layers, statements_, statement);
    return std::move(statements_);
  }

  const text::Document& document_;
  const text::Tree& tree_;
  const record::Actors& actors_;
  const record::Places& places_;
  const std::vector<record::Time>& times_;
  const lexicon::Cues& cues_;
  const text::Analysis& analysis_;
  std::vector<Quotation> quotations_;
  Marks marks_;
  std::vector<bool>& quoted_ = marks_.quoted;
  Speakers speakers_{tree_, actors_, marks_};
  std::vector<std::size_t> explained_;  // by quotation: the statement that holds it
  std::vector<Report> reports_;         // by cue, in order
  std::vector<Statement> statements_;
  std::vector<bool> clause_;  // by statement: what is said is a clause or a quotation, not an object or an infinitive
  std::map<std::uint32_t, std::size_t> by_cue_;  // cue token -> the last statement that it introduces
  std::map<std::uint32_t, std::size_t>
      by_place_;  // where a statement stands, by its cue if it has one -> the last there
};

}  // namespace

std::vector<Statement> find_statements(const text::Document& document, const text::Tree& tree,
                                       const record::Actors& actors, const record::Places& places,
                                       const std::vector<record::Time>& times, const lexicon::Cues& cues) {
  return Finder(document, tree, actors, places, times, cues).find();
}

}  // namespace truceline::extract
