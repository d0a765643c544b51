#include "truceline/cli/statement_choice.h"

#include <algorithm>
#include <string_view>

#include "truceline/lexicon/fold.h"

namespace truceline::cli {

namespace {

bool holds(std::string_view text, const std::string& folded) {
  return (" " + lexicon::fold(text)).find(" " + folded) != std::string::npos;
}

bool is_named(const record::Story& story, record::ActorId id, const std::string& who, const std::string& folded) {
  if (!id.valid()) return false;
  const record::Actor& actor = story.actors[id.index];
  if (who == actor.country || who == actor.codes.cameo) return true;
  if (holds(actor.name, folded) || (!actor.role.empty() && holds(actor.role, folded))) return true;
  return std::ranges::any_of(actor.mentions, [&](const record::ActorMention& m) {
    return m.kind != "pronoun" && holds(text::slice(story.document.text, m.span), folded);
  });
}

}  // namespace

bool chosen(const record::Story& story, const record::Statement& statement, const StatementChoice& choice) {
  if (!choice.who.empty()) {
    const std::string folded = lexicon::fold(choice.who);
    const bool said_by = is_named(story, statement.speaker.actor, choice.who, folded) ||
                         is_named(story, statement.acting_for, choice.who, folded) ||
                         std::ranges::any_of(statement.with,
                                             [&](const record::ActorRef& other) {
                                               return is_named(story, other.actor, choice.who, folded);
                                             }) ||
                         holds(text::slice(story.document.text, statement.speaker.span), folded);
    if (!said_by) return false;
  }
  if (choice.about.empty()) return true;
  const std::string folded = lexicon::fold(choice.about);
  return std::ranges::any_of(statement.content,
                             [&](text::Span piece) { return holds(text::slice(story.document.text, piece), folded); });
}

}  // namespace truceline::cli
