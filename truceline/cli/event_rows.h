#pragma once

#include <string>
#include <vector>

#include "truceline/cli/names.h"
#include "truceline/record/story.h"

namespace truceline::cli {

/// One row of the formats that know two parties to an event: an event with one of its actors and one of its recipients.
/// Holds pointers into the story and the names.
struct EventRow {
  const record::Story* story = nullptr;
  const Names* names = nullptr;
  const record::Event* event = nullptr;
  std::size_t number = 0;  // of the event, from 1
  std::size_t part = 0;    // of the row in its event, from 1
  const record::Actor *source = nullptr, *target = nullptr;
};

/// The rows of what the story tells as having happened: no denials, plans, possibilities, requests or old background,
/// which those formats would make facts of. Two-sided events give each ordered pair once.
std::vector<EventRow> event_rows(const record::Story& story, const Names& names);

/// True where the story says that it happened, and lately.
bool is_told_as_done(const record::Event& event);

/// What a CAMEO actor code says: "SYRMIL" is country "SYR" and roles "MIL"; "IGOUNO" has no country.
struct ActorCode {
  std::string country;             // ISO 3166-1 alpha-3 or IGO, NGO, IMG, MNC; empty for none
  std::vector<std::string> roles;  // three letters each
};
ActorCode actor_code(const record::Actor& actor);

/// The day of the event where it is known, else the day of publication; "" where neither is.
std::string event_day(const EventRow& row);

/// The number of the sentence, from 1, in which the event is told; 0 where there is none.
std::size_t sentence_number(const record::Story& story, const record::Event& event);

/// Null where the event has no place.
const record::Place* event_place(const EventRow& row);

/// `list` with `between` between its items.
std::string joined(const std::vector<std::string>& list, std::string_view between);

}  // namespace truceline::cli
