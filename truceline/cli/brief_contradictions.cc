#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

Runs contradiction_runs(const StoryView& view, const record::Contradiction& contradiction) {
  // A side answers for its ministers as a speaker does for himself.
  const bool one_voice = view.voice(contradiction.a) == view.voice(contradiction.b);
  const std::string whose = !contradiction.same_speaker ? "" : one_voice ? " (one speaker)" : " (one side)";
  return {{Tone::strong, contradiction_words(contradiction.kind)},
          {Tone::plain, whose},
          {Tone::dim, contradiction.rule.empty() ? "" : " " + contradiction.rule}};
}

Runs side_runs(const StoryView& view, const record::Side& side) {
  const std::string spot = view.spot(side.span).text();
  const std::string relay = view.relay(side);
  return {{Tone::dim, spot.empty() ? "" : spot + " "},
          {Tone::name, view.voice(side)},
          {Tone::plain, relay.empty() ? ":" : ", according to " + relay + ":"},
          {Tone::quote, " " + view.quote(side.span)}};
}

bool print_contradictions(const StoryView& view, Page& page) {
  if (view.story().contradictions.empty()) return false;
  page.blank();
  page.heading("CONTRADICTIONS");
  for (const record::Contradiction& each : view.story().contradictions) {
    page.blank();
    page.paragraph({2, 4}, contradiction_runs(view, each));
    page.columns(4, side_runs(view, each.a), side_runs(view, each.b));
    page.paragraph({4, 4}, {{Tone::plain, each.explanation}});
    if (each.noted_by.valid() && !view.who(view.story().statements[each.noted_by.index].speaker).empty())
      page.paragraph({4, 4}, {{Tone::dim, "Noted in the story by " + view.speaker(each.noted_by) + "."}});
  }
  return true;
}

bool print_notes(const StoryView& view, Page& page) {
  if (view.story().notes.empty()) return false;
  page.blank();
  page.heading("NOTES");
  page.blank();
  for (const text::Note& note : view.story().notes) page.paragraph({2, 4}, {{Tone::plain, "- " + note.text}});
  return true;
}

}  // namespace truceline::cli
