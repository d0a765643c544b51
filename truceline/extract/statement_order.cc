#include "truceline/extract/statement_order.h"

#include <algorithm>
#include <map>
#include <utility>

#include "truceline/extract/nesting.h"

namespace truceline::extract {

namespace {

using record::Statement;
using text::Span;

// "said that the rebels had |rejected the offer|": what somebody is said to have done with words is an event of the
// outer statement, unless a clause of its own says what the words were.
std::vector<Statement> without_told_within(std::vector<Statement> statements, const std::vector<bool>& clause) {
  std::vector<Span> pieces;
  for (const Statement& s : statements)
    if (s.kind != "direct") pieces.insert(pieces.end(), s.content.begin(), s.content.end());
  std::ranges::sort(pieces);
  std::vector<std::uint32_t> reach(pieces.size());  // the furthest end of the pieces up to here
  for (std::size_t i = 0; i < pieces.size(); ++i) reach[i] = std::max(pieces[i].end, i > 0 ? reach[i - 1] : 0);
  std::vector<Statement> kept;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const Span cue = statements[i].cue.span;
    const auto after = static_cast<std::size_t>(
        std::ranges::partition_point(pieces, [&](Span p) { return p.begin <= cue.begin; }) - pieces.begin());
    const bool within = after > 0 && reach[after - 1] >= cue.end;
    if (clause[i] || cue.empty() || !within) kept.push_back(std::move(statements[i]));
  }
  return kept;
}

// "|said| in its |statement| that ...": the noun between the verb and what is said reports the same once more.
bool between(const Statement& s, const Statement& other) {
  return s.cue.span.begin > other.cue.span.end && s.cue.span.end <= s.content_hull().begin;
}

// Two verbs may claim one clause ("announced and confirmed that ..."): of equal contents the first stays.
std::vector<Statement> without_repeats(std::vector<Statement> statements) {
  std::map<Span, std::size_t> first;  // by content
  std::vector<Statement> kept;
  for (Statement& s : statements) {
    const auto [it, fresh] = first.emplace(s.content_hull(), kept.size());
    const Statement* other = fresh ? nullptr : &kept[it->second];
    if (other && (other->kind == "direct" || other->speaker.span == s.speaker.span || s.speaker.span.empty() ||
                  between(s, *other)))
      continue;
    kept.push_back(std::move(s));
  }
  return kept;
}

// In the order of their beginnings, the longer first, what holds a statement is among those still open before it.
void set_within(std::vector<Statement>& statements) {
  constexpr std::size_t kDeepest = 16;  // reported speech inside reported speech inside ...
  std::vector<std::size_t> open;
  std::vector<std::size_t> order(statements.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    const Span s = statements[i].content_hull();
    return Span{s.begin, ~s.end};
  });
  for (const std::size_t i : order) {
    const Span whole = text::hull(statements[i].content_hull(), statements[i].cue.span);
    std::erase_if(open, [&](std::size_t o) { return statements[o].content_hull().end <= whole.begin; });
    for (std::size_t k = open.size(); k-- > 0;)
      if (const Span outer = statements[open[k]].content_hull(); outer.contains(whole) && outer != whole) {
        statements[i].within = record::StatementId{open[k]};
        break;
      }
    if (open.size() < kDeepest) open.push_back(i);
  }
}

// "said |he was hopeful that it would hold|": who tells of his own feelings makes one statement.
std::vector<Statement> without_own_feelings(std::vector<Statement> statements) {
  std::vector<Statement> kept;
  for (const Statement& s : statements) {
    const Statement* outer = s.within.valid() ? &statements[s.within.index] : nullptr;
    const bool feels = s.cue.cue_class == "express" || s.cue.cue_class == "intend";
    const bool own = outer && s.speaker.actor.valid() && s.speaker.actor == outer->speaker.actor;
    if (feels && own) continue;
    kept.push_back(s);
    kept.back().within = {};
  }
  set_within(kept);
  return kept;
}

}  // namespace

std::vector<Statement> in_order(std::vector<Statement> statements, const std::vector<bool>& clause,
                                const std::string& text) {
  statements = without_told_within(std::move(statements), clause);
  statements = without_repeats(made_to_nest(std::move(statements), text));
  std::ranges::stable_sort(statements, {}, [](const Statement& s) { return s.content_hull(); });
  set_within(statements);
  return without_own_feelings(std::move(statements));
}

}  // namespace truceline::extract
