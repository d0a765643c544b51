#include "truceline/reason/contradictions.h"

#include <algorithm>
#include <utility>

#include "truceline/reason/pairs.h"
#include "truceline/reason/rules.h"

namespace truceline::reason {

namespace {

constexpr double kInWords = 0.7;  // the least confidence of a denial whose words name what is denied
constexpr std::size_t kComparedSentences = 2000;
constexpr std::size_t kComparedItems = 2000;  // of one kind: no more than a sentence each

/// The statement whose sentence remarks on a conflict, the first in the text; invalid for none.
record::StatementId remark(const Case& c) {
  for (std::size_t i = 0; i < c.statements.size(); ++i) {
    const record::Statement& s = c.statements[i];
    if (s.content.empty()) continue;
    const text::Span span = text::hull(s.cue.span, s.content_hull());
    const auto& tokens = c.tree.analysis().tokens;
    auto t = tokens.begin() + c.tree.first_token(span.begin);
    for (; t != tokens.end() && t->span.begin < span.end; ++t)
      for (const auto& phrase : c.words.remarks) {
        std::size_t at = 0;
        for (auto u = t; u != tokens.end() && u->span.begin < span.end && at < phrase.size() && u - t < 6; ++u)
          if (u->lemma == phrase[at] || u->lower == phrase[at]) {
            ++at;
          } else if (at == 0) {
            break;
          }
        if (at == phrase.size()) return record::StatementId{i};
      }
  }
  return {};
}

bool same_pair(const record::Contradiction& x, const record::Contradiction& y) {
  return (x.a.span.overlaps(y.a.span) && x.b.span.overlaps(y.b.span)) ||
         (x.a.span.overlaps(y.b.span) && x.b.span.overlaps(y.a.span));
}

/// True where `known` makes `next` superfluous: the same pair by another rule, or a plain "no" that answers a breach or
/// an accusation already.
bool told_already(const record::Contradiction& known, const record::Contradiction& next) {
  if (next.rule == "R4" && (known.rule == "R1" || known.rule == "R2" || known.rule == "R5" || known.rule == "R4") &&
      (known.b.span.overlaps(next.b.span) || known.a.span.overlaps(next.a.span)))
    return true;
  const bool answer = next.rule == "R2" && (known.rule == "R2" || known.rule == "R4");  // one denial, one answer
  if (answer && (known.b.span.overlaps(next.b.span) || known.a.span.overlaps(next.b.span))) return true;
  return same_pair(known, next) && known.rule != "R1" && next.rule != "R9" && next.rule != "R7";
}

/// "He denied it. \"Not one shell has left our lines\"": one answer to one charge, and the denial is the plainer.
bool answered_in_one_breath(const Case& c, const record::Contradiction& known, const record::Contradiction& next) {
  if (next.rule != "R2" || (known.rule != "R5" && known.rule != "R2") || same_pair(known, next)) return false;
  // of a charge that the headline tells and the text tells again
  if (!known.a.span.overlaps(next.a.span) && !in_heading(c.document, known.a.span)) return false;
  const auto [first, last] = std::minmax(c.sentence_at(known.b.span.begin), c.sentence_at(next.b.span.begin));
  return last - first <= 1;
}

}  // namespace

std::uint32_t Case::sentence_at(std::uint32_t at) const {
  const auto& sentences = tree.analysis().sentences;
  const auto it = std::partition_point(sentences.begin(), sentences.end(),
                                       [&](const text::Sentence& s) { return s.span.end <= at; });
  return static_cast<std::uint32_t>(it == sentences.end() ? sentences.size() - 1 : it - sentences.begin());
}

std::string Case::quote(text::Span span) const { return quoted_text(std::string(text::slice(document.text, span))); }

record::Contradiction contradiction(std::string kind, std::string rule, record::Side a, record::Side b,
                                    double confidence, std::string explanation) {
  record::Contradiction r;
  r.kind = std::move(kind);
  r.rule = std::move(rule);
  r.a = std::move(a);
  r.b = std::move(b);
  r.confidence = confidence;
  r.explanation = std::move(explanation);
  // "witnesses: ..." opens a sentence.
  if (!r.explanation.empty() && r.explanation[0] >= 'a' && r.explanation[0] <= 'z') r.explanation[0] -= 'a' - 'A';
  return r;
}

std::vector<record::Contradiction> truce_contradictions(const Case& c) {
  auto claims = truce_claims(c.document, c.published, c.actors.actors, c.places, c.assertions, 0);
  std::vector<record::Contradiction> found;
  for (ClaimPair& pair : compare_truce_claims(std::move(claims), c.words)) {
    const auto side = [&](std::size_t i) {
      return record::Side{record::id_text('x', record::AssertionId{i}), c.assertions[i].span};
    };
    found.push_back(contradiction(std::move(pair.kind), std::move(pair.rule), side(pair.a), side(pair.b),
                                  pair.confidence, std::move(pair.explanation)));
    found.back().same_speaker = pair.same_speaker;
  }
  return found;
}

bool is_comparable(const text::Analysis& analysis) { return analysis.sentences.size() <= kComparedSentences; }

std::vector<record::Contradiction> find_contradictions(
    const text::Document& document, const text::Tree& tree, const record::Actors& actors, const record::Places& places,
    const record::Date& published, const std::vector<record::Statement>& statements,
    const std::vector<record::Event>& events, const std::vector<record::Quantity>& quantities,
    const std::vector<record::Truce>& truces, const std::vector<record::Assertion>& assertions,
    const lexicon::ContradictionWords& words) {
  if (tree.analysis().sentences.empty() || !is_comparable(tree.analysis())) return {};
  if (std::max({statements.size(), events.size(), quantities.size(), assertions.size()}) > kComparedItems) return {};
  const std::vector<Claim> claims = find_claims(document, tree, actors, statements, words);
  const Case c{document, tree,       actors, places.places, published, statements,
               events,   quantities, truces, assertions,    words,     claims};
  std::vector<record::Contradiction> all;
  for (const auto rule : {truce_contradictions, denied_acts, negations, denied_events, antonym_clashes, number_clashes})
    for (record::Contradiction& found : rule(c))
      if (std::none_of(all.begin(), all.end(), [&](const auto& r) { return told_already(r, found); })) {
        const auto again = [&](const auto& r) { return answered_in_one_breath(c, r, found); };
        // What only the events tell gives way to a denial in so many words.
        if (found.confidence < kInWords && std::any_of(all.begin(), all.end(), again)) continue;
        std::erase_if(all, again);
        all.push_back(std::move(found));
      }
  const record::StatementId noted = remark(c);
  for (record::Contradiction& r : all)
    if (r.rule == "R1" || r.rule == "R3" || r.rule == "R7" || r.rule == "R9") r.noted_by = noted;
  std::stable_sort(all.begin(), all.end(), [](const auto& x, const auto& y) { return x.a.span < y.a.span; });
  return all;
}

}  // namespace truceline::reason
