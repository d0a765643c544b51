#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "truceline/base/result.h"
#include "truceline/lexicon/word_map.h"

namespace truceline::lexicon {

/// By what one incident is known in the words of many stories: knowledge/incidents/words.tsv. Words are looked up as
/// they stand there; a key with a blank is two words that follow each other ("car bomb").
struct IncidentWords {
  struct Act {
    std::string kind;  // "air strike"
    int row = 0;       // of several the lowest counts
    bool own = false;  // only in the words of the act itself: "offensive" stands in many a sentence
  };

  WordMap<std::string> modes;  // "ASSAULT/aerial" or "ASSAULT" -> kind of act
  WordMap<Act> acts;
  WordMap<std::string> things;    // "clinic" -> "hospital"
  WordMap<WordSet> sets;          // "apart" -> another, second; "night", "sum", "quarter"
  std::string general;            // a kind that may turn out to be one of several others: "attack"
  std::set<std::string> violent;  // these others
  std::set<std::string> by_parties;
  std::map<std::string, std::set<std::string>> related;  // both ways

  /// The kind of act that events of this PLOVER type and mode are; empty for what is no incident.
  std::string kind(std::string_view type, std::string_view mode) const;
  bool of_set(std::string_view word, std::string_view name) const;
  bool are_related(const std::string& kind, const std::string& other) const;
};

/// Fails with file:line on a row of an unknown group.
base::Result<IncidentWords> load_incident_words(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
