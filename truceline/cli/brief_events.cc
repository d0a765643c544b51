#include <algorithm>

#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

/// " [planned]", " [denied by the army]", " [possible, according to Sergei Lavrov]": how far the story itself stands
/// behind the event.
std::string marks(const StoryView& view, const record::Event& event) {
  std::vector<std::string> words;
  if (event.modality == "future") words.push_back("planned");
  if (event.modality == "possible") words.push_back("possible");
  if (event.modality == "conditional") words.push_back("if");
  if (event.modality == "requested") words.push_back("asked for");
  if (event.historical) words.push_back("background");
  const bool claimed = event.attributed_to.valid();
  if (event.polarity == "negative")
    words.push_back(claimed ? "denied by " + view.speaker(event.attributed_to) : "did not happen");
  else if (claimed)
    words.push_back("according to " + view.speaker(event.attributed_to));
  std::string out;
  for (const std::string& each : words) out += (out.empty() ? " [" : ", ") + each;
  return out.empty() ? out : out + "]";
}

std::string circumstances(const StoryView& view, const record::Event& event) {
  std::string out;
  if (const auto place = view.place(event.place); !place.empty()) out += ", " + place;
  const auto when = range_words(event.time.from, event.time.to, view.story().published.value);
  if (!when.empty()) out += ", " + when;
  return out;
}

/// The recipients who do not act themselves: those who meet each other are named once.
std::vector<record::ActorId> others(const record::Event& event) {
  std::vector<record::ActorId> out;
  for (const record::ActorId id : event.recipient) {
    if (std::find(event.actor.begin(), event.actor.end(), id) == event.actor.end()) out.push_back(id);
  }
  return out;
}

}  // namespace

Runs event_runs(const StoryView& view, const record::Event& event) {
  const std::string who = view.actors(event.actor), whom = view.actors(others(event));
  return {{Tone::name, who.empty() ? "(no actor named)" : who},
          {Tone::plain, " — "},
          {Tone::strong, view.action(event)},
          {Tone::plain, whom.empty() ? "" : " — "},
          {Tone::name, whom},
          {Tone::plain, circumstances(view, event)},
          {Tone::mark, marks(view, event)}};
}

Runs event_evidence_runs(const StoryView& view, const record::Event& event) {
  return {{Tone::quote, view.quote(event.span)}, {Tone::dim, event.cameo.empty() ? "" : " CAMEO " + event.cameo}};
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
