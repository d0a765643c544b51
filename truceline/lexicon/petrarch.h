#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/record/story.h"

namespace truceline::lexicon {

/// A code of an actor and when it holds; empty dates are open.
struct PetrarchCode {
  std::string code;  // "RUSGOV"
  record::Date from, to;
};

/// One actor of a dictionary: all its names and all its codes.
struct PetrarchActor {
  std::vector<std::string> names;  // "Vladimir Putin", "UN": as we write them
  std::vector<PetrarchCode> codes;
};

/// One agent: "SOLDIER [~MIL]", "GANGDOM {} [~CRM]", "LAWMAN {LAWMEN} [~COP]".
struct PetrarchAgent {
  std::string phrase, code;     // "lawman", "COP"
  std::string plural;           // "lawmen"; empty where the regular one is meant
  bool without_plural = false;  // {}
};

/// What a dictionary of PETRARCH holds: actors, agents, or phrases that are never an actor.
struct PetrarchDictionary {
  std::vector<PetrarchActor> actors;
  std::vector<PetrarchAgent> agents;
  std::vector<std::string> discards;
};

/// Reads a dictionary as PETRARCH and TABARI take it, actors, agents or discards alike:
///
///   JANE_DOE_              # a comment
///   +MINISTER_JANE_DOE_    another name of the same
///     [RUSGOV 991231-080507]   dates of six or eight digits, "<" until, ">" from
///     [RUSELI]                 at all other times
///   SOLDIER [~MIL]
///
/// A file without any code holds discards; so does an entry with the code [---]. Each faulty line is told in `faults`,
/// with `path` and its number, and its whole entry is passed over: the published dictionaries have some.
PetrarchDictionary read_petrarch(std::string_view bytes, const std::string& path, std::vector<base::Error>& faults);

}  // namespace truceline::lexicon
