#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

/// " [denied] [planned] [claimed by Sergei Lavrov]": how far the story itself stands behind the event.
std::string marks(const StoryView& view, const record::Event& event) {
  std::string out;
  if (event.polarity == "negative") out += " [denied]";
  if (event.modality == "future") out += " [planned]";
  if (event.modality == "possible") out += " [possible]";
  if (event.modality == "conditional") out += " [if]";
  if (event.modality == "requested") out += " [asked for]";
  if (event.historical) out += " [background]";
  if (event.attributed_to.valid()) out += " [claimed by " + view.speaker(event.attributed_to) + "]";
  return out;
}

std::string circumstances(const StoryView& view, const record::Event& event) {
  std::string out;
  if (const auto place = view.place(event.place); !place.empty()) out += ", " + place;
  const auto when = range_words(event.time.from, event.time.to, view.story().published.value);
  if (!when.empty()) out += ", " + when;
  return out;
}

}  // namespace

Runs event_runs(const StoryView& view, const record::Event& event) {
  const std::string who = view.actors(event.actor), whom = view.actors(event.recipient);
  return {{Tone::name, who.empty() ? "Unnamed" : who},
          {Tone::plain, " — "},
          {Tone::strong, event_words(event)},
          {Tone::plain, whom.empty() ? "" : " — "},
          {Tone::name, whom},
          {Tone::plain, circumstances(view, event)},
          {Tone::mark, marks(view, event)}};
}

Runs event_evidence_runs(const StoryView& view, const record::Event& event) {
  return {{Tone::quote, "“" + view.words(event.span) + "”"},
          {Tone::dim, event.cameo.empty() ? "" : " CAMEO " + event.cameo}};
}

bool print_events(const StoryView& view, Page& page) {
  if (view.story().events.empty()) return false;
  page.blank();
  page.heading("WHAT HAPPENED");
  page.blank();
  for (const record::Event& event : view.story().events) {
    page.item(gutter(view, event.span), event_runs(view, event));
    page.paragraph({kGutter + 2, kGutter + 2}, event_evidence_runs(view, event));
  }
  return true;
}

}  // namespace truceline::cli
