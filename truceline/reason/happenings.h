#pragma once

#include <string>
#include <vector>

#include "truceline/lexicon/incident_words.h"
#include "truceline/reason/incident_match.h"
#include "truceline/record/story.h"

namespace truceline::reason {

/// What a story tells of one happening in the world: all events of it, whoever tells them.
struct Happening {
  struct Telling {
    record::EventId event;
    std::string why;  // why it tells of this one; empty for the first
  };
  std::vector<Telling> tellings;  // in the order of the story's events
  bool denied = false;            // by all that tell of it: found again, but not first told of so
  record::PlaceId place;          // the town, whose row `traits` does not know
  IncidentTraits traits;
};

/// The happenings of a story that have a town and a day: acts of violence, and talks, agreements, releases and the like
/// (knowledge/incidents). "A car bomb killed 44 in Qamishli on Wednesday. The attack damaged a hospital. An hour later
/// another bomb went off" are two. What has no town, or no day to within three, is found again by nobody and is none;
/// nor is what is planned, possible or asked for. What is denied belongs to the happening that it denies.
/// Linear in the events: each is compared with the last few happenings only.
std::vector<Happening> find_happenings(const record::Story& story, const lexicon::IncidentWords& words);

}  // namespace truceline::reason
