#include "truceline/extract/nesting.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace truceline::extract {

namespace {

using record::Statement;
using text::Span;

// A cut leaves white space and commas behind.
Span tidy(Span span, const std::string& text) {
  const auto loose = [&](std::uint32_t at) {
    return std::isspace(static_cast<unsigned char>(text[at])) || text[at] == ',';
  };
  while (!span.empty() && loose(span.end - 1)) --span.end;
  while (!span.empty() && loose(span.begin)) ++span.begin;
  return span;
}

Span beside(Span piece, Span cue, const std::string& text) {
  if (!piece.overlaps(cue)) return piece;
  const Span before{piece.begin, std::max(piece.begin, cue.begin)};
  const Span after{std::min(piece.end, cue.end), piece.end};
  return tidy(before.size() >= after.size() ? before : after, text);
}

void cut_crossing(std::vector<Statement>& statements, const std::string& text) {
  std::vector<Span*> pieces;
  for (Statement& s : statements)
    for (Span& piece : s.content) pieces.push_back(&piece);
  std::ranges::stable_sort(pieces, {}, [](const Span* p) { return std::pair{p->begin, ~p->end}; });
  std::vector<Span*> open;  // each inside the one before it
  for (Span* piece : pieces) {
    while (!open.empty() && open.back()->end <= piece->begin) open.pop_back();
    if (!open.empty() && open.back()->end < piece->end) *piece = tidy({piece->begin, open.back()->end}, text);
    if (!piece->empty()) open.push_back(piece);
  }
}

}  // namespace

std::vector<Statement> made_to_nest(std::vector<Statement> statements, const std::string& text) {
  for (Statement& s : statements)
    for (Span& piece : s.content) piece = beside(piece, s.cue.span, text);
  cut_crossing(statements, text);
  for (Statement& s : statements) std::erase_if(s.content, [](Span piece) { return piece.empty(); });
  std::erase_if(statements, [](const Statement& s) { return s.content.empty(); });
  return statements;
}

}  // namespace truceline::extract
