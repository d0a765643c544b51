#include "truceline/extract/truce_evidence.h"

#include <algorithm>

namespace truceline::extract {

namespace {

using text::TokenId;

/// How far behind a trigger the words for where it is so may stand, in units.
constexpr std::uint32_t kScopeReach = 10;

/// How far from its trigger a truce may stand and still be shown with it, in tokens.
constexpr std::uint32_t kShown = 12;

struct Evidence {
  const TruceContext& c;
  const TruceMatch& match;
  text::Span span;

  void add(TokenId t) { span = text::hull(span, c.tree.token(t).span); }

  bool near(TokenId t, std::uint32_t reach) const {
    const std::uint32_t first = c.units.units[match.units.front()].first, last = c.units.units[match.units.back()].last;
    return t.index + reach >= first && t.index <= last + reach;
  }

  void add_near(TokenId t, std::uint32_t reach) {
    if (near(t, reach)) add(t);
  }

  bool negates(TokenId t) const { return c.factuality.is(c.tree.token(t).lower, lexicon::FactualityClass::negator); }

  /// What fills a slot, with its "no": "NO ceasefire had been agreed".
  void filler(TokenId t) {
    add_near(t, kShown);
    for (const TokenId child : c.tree.children(t))
      if (c.tree.is(child, "det") && negates(child)) add_near(child, kShown);
    // "NOT ONE shell has left our lines", wherever the parse hangs the negator
    constexpr std::uint32_t kBefore = 2;
    for (std::uint32_t back = 1; back <= kBefore && back <= t.index; ++back)
      if (const TokenId no{t.index - back}; negates(no) && c.tree.token(no).sentence == c.tree.token(t).sentence)
        add(no);
  }

  void trigger() {
    for (const std::uint32_t u : match.units) {
      add(TokenId{c.units.units[u].first});
      add(TokenId{c.units.units[u].last});
      for (const TokenId child : c.tree.children(c.units.units[u].head)) {
        if (c.tree.is(child, "aux") || c.tree.is(child, "cop")) add_near(child, 4);
        if (c.tree.is(child, "advmod")) add_near(child, 2);
        if (c.tree.is(child, "det") && negates(child)) add_near(child, 3);
        if (match.pattern->kind == "breach_noun" && c.tree.is(child, "nummod")) add_near(child, 4);
      }
    }
  }
};

/// "quiet, BY AND LARGE": a degree in three words right behind.
std::string phrase_after(const TruceContext& c, std::uint32_t last) {
  const auto& units = c.units.units;
  std::uint32_t u = last + 1;
  if (u < units.size() && units[u].lower == ",") ++u;
  if (u + 2 >= units.size() || units[u + 2].sentence != units[last].sentence) return "";
  return std::string(c.patterns.word("degree", units[u].lower + " " + units[u + 1].lower + " " + units[u + 2].lower));
}

}  // namespace

std::string truce_degree(const TruceContext& c, const TruceMatch& match) {
  // "rejected ANY truce" goes no further than a refusal
  if (match.pattern->state == "rejected" || match.pattern->state == "none") return "";
  if (match.pattern->kind == "norm") return "";  // "ALL offensive action is banned"
  if (match.pattern->kind == "own" || match.pattern->kind == "tally" || match.pattern->state == "-")
    return "";  // "have not fired a SINGLE shell"
  for (const std::uint32_t u : match.units) {
    for (const TokenId child : c.tree.children(c.units.units[u].head))
      if (c.tree.is(child, "advmod") || c.tree.is(child, "amod"))
        if (const auto d = c.patterns.word("degree", c.tree.token(child).lower); !d.empty()) return std::string(d);
    if (const auto d = c.patterns.word("degree", c.units.units[u].lower); !d.empty()) return std::string(d);
  }
  // "ALL operations had stopped", "a COMPLETE halt"
  for (const TokenId filler : match.fillers)
    for (const TokenId child : c.tree.children(filler))
      if (c.tree.is(child, "det") || c.tree.is(child, "amod"))
        if (c.patterns.word("degree", c.tree.token(child).lower) == "full") return "full";
  if (const auto after = phrase_after(c, match.units.back()); !after.empty()) return after;
  const std::uint32_t first = match.units.front();
  for (std::uint32_t back = 2; back <= 4; ++back) {
    if (first < back + 1) break;
    const std::uint32_t from = first - back;
    if (from + 2 >= c.units.units.size()) continue;
    const std::string three =
        c.units.units[from].lower + " " + c.units.units[from + 1].lower + " " + c.units.units[from + 2].lower;
    if (const auto d = c.patterns.word("degree", three); !d.empty()) return std::string(d);
  }
  return "";
}

std::string truce_scope(const TruceContext& c, const TruceMatch& match) {
  const auto& units = c.units.units;
  const std::uint32_t last = match.units.back();
  for (std::uint32_t u = last + 1; u + 1 < units.size() && u < last + kScopeReach; ++u) {
    if (units[u].sentence != units[last].sentence || units[u].lower == ",") break;
    const std::string two = units[u].lower + " " + units[u + 1].lower;
    for (const std::string& words : {units[u].lower, two})
      if (const auto d = c.patterns.word("scope", words); !d.empty()) return std::string(d);
  }
  return "";
}

record::QuantityId truce_count(const TruceContext& c, const TruceMatch& match) {
  const text::Sentence& sentence = c.tree.analysis().sentences[c.tree.token(match.top).sentence.index];
  const std::uint32_t at = c.tree.token(match.top).span.begin;
  record::QuantityId best;
  std::uint32_t distance = 90;
  for (std::size_t i = 0; i < c.quantities.size(); ++i) {
    const record::Quantity& q = c.quantities[i];
    if (!sentence.span.contains(q.span)) continue;
    const std::string_view words = text::slice(c.document.text, q.span);
    const bool counts = q.measure == "violations" || words.find("time") != std::string_view::npos ||
                        !c.patterns.word("times", q.unit).empty() || q.unit.find("violation") != std::string::npos ||
                        q.unit.find("breach") != std::string::npos ||
                        (match.pattern->kind == "breach_noun" && q.span.end <= at + 12 && at <= q.span.end + 1);
    if (!counts || q.measure == "duration" || q.measure == "distance") continue;
    const std::uint32_t gap = q.span.begin > at ? q.span.begin - at : at - q.span.begin;
    if (gap < distance) {
      distance = gap;
      best = record::QuantityId{i};
    }
  }
  return best;
}

bool breaches_counted(const TruceContext& c, const TruceMatch& match) {
  const std::uint32_t first = match.units.front();
  for (std::uint32_t u = first; u > 0 && first - u < 3; --u)
    if (c.tree.token(c.units.units[u - 1].head).upos == text::Upos::NUM) return true;
  return c.tree.child(c.units.units[match.units.back()].head, {"nummod"}).valid();
}

TokenId breach_reporter(const TruceContext& c, const TruceMatch& match) {
  TokenId t = match.top;
  for (int step = 0; step < 3 && t.valid(); ++step) {
    t = c.tree.head(t);
    if (t.valid() && !c.patterns.word("breach_verb", c.units.units[c.units.by_token[t.index]].lemma).empty()) return t;
  }
  return {};
}

text::Span truce_evidence(const TruceContext& c, const TruceMatch& match, const TruceFrame& frame,
                          const SentenceMentions& mentions, record::QuantityId count) {
  Evidence e{c, match, {}};
  e.trigger();
  for (const TokenId t : match.fillers) e.filler(t);
  if (match.mention >= 0) {
    const TruceMention& m = mentions.mentions[static_cast<std::size_t>(match.mention)];
    e.add_near(TokenId{c.units.units[m.first_unit].first}, kShown);
    e.add_near(TokenId{c.units.units[m.last_unit].last}, kShown);
  }
  if (frame.token.valid()) e.add(frame.token);
  if (count.valid()) e.span = text::hull(e.span, c.quantities[count.index].span);
  return e.span;
}

}  // namespace truceline::extract
