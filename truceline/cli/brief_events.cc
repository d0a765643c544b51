#include <algorithm>
#include <array>
#include <string_view>

#include "truceline/cli/brief_parts.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

/// What the modality says of an event that is told to be, and of one that is told not to be; empty for a plain fact.
std::string standing(const record::Event& event) {
  const bool negative = event.polarity == "negative";
  if (event.modality == "future") return negative ? "will not happen" : "planned";
  if (event.modality == "possible") return negative ? "may not happen" : "possible";
  if (event.modality == "conditional") return negative ? "if it does not happen" : "if";
  if (event.modality == "requested") return negative ? "asked not to" : "asked for";
  return negative ? "did not happen" : "";
}

/// " [planned]", " [denied by the army]", " [possible, according to Sergei Lavrov]": how far the story itself stands
/// behind the event. Only who denies in so many words denies: of others it is said that it did not happen, as they say.
std::string marks(const StoryView& view, const record::Event& event) {
  std::vector<std::string> words;
  const record::StatementId claim = event.attributed_to;
  const bool denied = claim.valid() && event.polarity == "negative" && event.modality == "asserted" &&
                      view.story().statements[claim.index].cue.cue_class == "deny";
  if (const auto how = standing(event); !how.empty() && !denied) words.push_back(how);
  if (event.historical) words.push_back("background");
  if (claim.valid()) words.push_back((denied ? "denied by " : "according to ") + view.speaker(claim));
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

/// Those counted where no recipient has a name: "one soldier" of "killing one soldier".
std::string counted(const StoryView& view, record::EventId event) {
  static constexpr std::array<std::string_view, 7> kPeople = {"killed",    "wounded",  "detained", "displaced",
                                                              "evacuated", "released", "hostages"};
  std::string out;
  for (const std::uint32_t i : view.quantities_of(event.index)) {
    const record::Quantity& quantity = view.story().quantities[i];
    if (std::find(kPeople.begin(), kPeople.end(), quantity.measure) == kPeople.end()) continue;
    out += (out.empty() ? "" : ", ") + view.words(quantity.span);
  }
  return out;
}

}  // namespace

Runs event_runs(const StoryView& view, record::EventId id) {
  const record::Event& event = view.story().events[id.index];
  const std::string who = view.actors(event.actor);
  std::string whom = view.actors(others(event));
  if (whom.empty()) whom = counted(view, id);
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
  for (std::size_t i = 0; i < view.story().events.size(); ++i) {
    const record::Event& event = view.story().events[i];
    page.item(gutter(view, event.span), event_runs(view, record::EventId{i}));
    page.paragraph({kGutter + 2, kGutter + 2}, event_evidence_runs(view, event));
  }
  return true;
}

}  // namespace truceline::cli
