#include "truceline/extract/speech.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace truceline::extract {

namespace {

using record::ActorId;
using record::StatementId;
using text::Span;

bool inside(const record::Statement& statement, Span span) {
  return std::any_of(statement.content.begin(), statement.content.end(),
                     [&](Span piece) { return piece.contains(span); });
}

enum class Person { none, first_singular, first_plural };

// Penn tags tell personal (PRP) and possessive (PRP$) pronouns; grammar, not vocabulary, so the eight forms stand here.
Person first_person(const text::Token& token) {
  if (!token.xpos.starts_with("PRP")) return Person::none;
  static constexpr std::array<std::string_view, 4> kSingular = {"i", "me", "my", "myself"};
  static constexpr std::array<std::string_view, 4> kPlural = {"we", "us", "our", "ourselves"};
  if (std::ranges::find(kSingular, token.lower) != kSingular.end()) return Person::first_singular;
  if (std::ranges::find(kPlural, token.lower) != kPlural.end()) return Person::first_plural;
  return Person::none;
}

}  // namespace

StatementId innermost_statement(const std::vector<record::Statement>& statements, Span span) {
  // Statements stand in the order of their first words, so what holds the span is a little before the first that begins
  // after it: reported speech is not nested deeper than a few.
  constexpr std::size_t kReach = 64;
  const auto after = std::partition_point(statements.begin(), statements.end(), [&](const record::Statement& s) {
    return s.content_hull().begin <= span.begin;
  });
  const auto last = static_cast<std::size_t>(after - statements.begin());
  StatementId best;
  std::uint32_t best_size = 0;
  for (std::size_t i = last; i-- > 0 && last - i <= kReach;) {
    if (!inside(statements[i], span)) continue;
    const std::uint32_t size = statements[i].content_hull().size();
    if (best.valid() && size >= best_size) continue;
    best = StatementId{i};
    best_size = size;
  }
  return best;
}

record::Actors resolve_first_person(record::Actors actors, const text::Tree& tree,
                                    const std::vector<record::Statement>& statements) {
  const text::Analysis& analysis = tree.analysis();
  for (std::size_t i = 0; i < analysis.tokens.size(); ++i) {
    const text::Token& token = analysis.tokens[i];
    const Person person = first_person(token);
    if (person == Person::none) continue;
    const StatementId statement = innermost_statement(statements, token.span);
    if (!statement.valid()) continue;
    const record::Statement& said = statements[statement.index];
    if (said.kind == "indirect") continue;  // nobody but the quoted says "I" in a wire story
    const bool group = person == Person::first_plural && said.acting_for.valid();
    const ActorId who = group ? said.acting_for : said.speaker.actor;
    if (!who.valid()) continue;
    actors.by_token[i] = who;
    actors.actors[who.index].mentions.push_back({token.span, "pronoun"});
  }
  for (record::Actor& actor : actors.actors)
    std::ranges::sort(actor.mentions, {}, [](const record::ActorMention& m) { return m.span; });
  return actors;
}

}  // namespace truceline::extract
