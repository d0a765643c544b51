#include "truceline/cli/brief_parts.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

/// Whose side it is: the innermost speaker, else the wire.
std::vector<Run> side(const StoryView& view, const record::Side& side) {
  const std::string spot = view.spot(side.span).text();
  return {{Tone::dim, spot.empty() ? "" : spot + " "},
          {Tone::name, view.speaker(view.said_in(side.span)) + ":"},
          {Tone::quote, " “" + view.words(side.span) + "”"}};
}

}  // namespace

bool print_contradictions(const StoryView& view, Page& page) {
  if (view.story().contradictions.empty()) return false;
  page.blank();
  page.heading("CONTRADICTIONS");
  for (const record::Contradiction& each : view.story().contradictions) {
    page.blank();
    page.paragraph({2, 4}, {{Tone::strong, contradiction_words(each.kind)},
                            {Tone::plain, each.same_speaker ? " (one speaker)" : ""},
                            {Tone::dim, each.rule.empty() ? "" : " " + each.rule}});
    page.columns(4, side(view, each.a), side(view, each.b));
    page.paragraph({4, 4}, {{Tone::plain, each.explanation}});
    if (each.noted_by.valid()) {
      page.paragraph({4, 4}, {{Tone::dim, "Noted in the story by " + view.speaker(each.noted_by) + "."}});
    }
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
