#include "truceline/cli/event_rows.h"

#include <algorithm>
#include <array>

namespace truceline::cli {

namespace {

using record::ActorId;

constexpr std::size_t kMostRows = 64;  // of one event: eight parties on each side
constexpr std::array<std::string_view, 4> kAboveStates = {"IGO", "NGO", "IMG", "MNC"};

const record::Actor* actor_at(const record::Story& story, ActorId id) {
  return id.valid() && id.index < story.actors.size() ? &story.actors[id.index] : nullptr;
}

/// The ids, or one that is nobody where there are none.
std::vector<ActorId> or_nobody(const std::vector<ActorId>& ids) {
  return ids.empty() ? std::vector<ActorId>{ActorId{}} : ids;
}

}  // namespace

bool is_told_as_done(const record::Event& event) {
  return event.polarity == "positive" && event.modality == "asserted" && !event.historical;
}

std::vector<EventRow> event_rows(const record::Story& story, const Names& names) {
  std::vector<EventRow> rows;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const record::Event& event = story.events[i];
    if (!is_told_as_done(event)) continue;
    std::size_t part = 0;
    for (const ActorId source : or_nobody(event.actor)) {
      for (const ActorId target : or_nobody(event.recipient)) {
        if ((source.valid() && source == target) || part == kMostRows) continue;
        rows.push_back({&story, &names, &event, i + 1, ++part, actor_at(story, source), actor_at(story, target)});
      }
    }
  }
  return rows;
}

ActorCode actor_code(const record::Actor& actor) {
  ActorCode code;
  std::string_view rest = actor.codes.cameo;
  const std::string_view first = rest.substr(0, std::min<std::size_t>(3, rest.size()));
  const bool above = std::find(kAboveStates.begin(), kAboveStates.end(), first) != kAboveStates.end();
  if (!first.empty() && (above || first == std::string_view(actor.country).substr(0, 3) || !actor.country.empty())) {
    code.country = first;
    rest.remove_prefix(first.size());
  }
  for (; rest.size() >= 3; rest.remove_prefix(3)) code.roles.emplace_back(rest.substr(0, 3));
  return code;
}

std::string event_day(const EventRow& row) {
  const record::EventTime& time = row.event->time;
  if (time.from.size() == 10 && time.from[0] != 'X') return time.from;
  return row.story->published.value;
}

std::size_t sentence_number(const record::Story& story, const record::Event& event) {
  const auto it = std::find_if(story.sentences.begin(), story.sentences.end(),
                               [&](text::Span s) { return s.contains(event.trigger); });
  return it == story.sentences.end() ? 0 : static_cast<std::size_t>(it - story.sentences.begin()) + 1;
}

const record::Place* event_place(const EventRow& row) {
  const record::PlaceId id = row.event->place;
  return id.valid() && id.index < row.story->places.size() ? &row.story->places[id.index] : nullptr;
}

std::string joined(const std::vector<std::string>& list, std::string_view between) {
  std::string out;
  for (const std::string& item : list) out.append(out.empty() ? "" : between).append(item);
  return out;
}

}  // namespace truceline::cli
