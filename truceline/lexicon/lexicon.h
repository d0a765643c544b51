#pragma once

#include <string>

#include "truceline/base/result.h"
#include "truceline/lexicon/actors.h"
#include "truceline/lexicon/contradiction_words.h"
#include "truceline/lexicon/cues.h"
#include "truceline/lexicon/event_patterns.h"
#include "truceline/lexicon/factuality_words.h"
#include "truceline/lexicon/gazetteer.h"
#include "truceline/lexicon/incident_words.h"
#include "truceline/lexicon/measures.h"
#include "truceline/lexicon/model.h"
#include "truceline/lexicon/outlet_homes.h"
#include "truceline/lexicon/styles.h"
#include "truceline/lexicon/time_words.h"
#include "truceline/lexicon/truce_patterns.h"

namespace truceline::lexicon {

/// Everything that Truceline knows before it reads: loaded once, never changed after, shared by all threads.
struct Lexicon {
  std::string version;  // data_version() of its files
  Model model;
  Styles styles;
  TimeWords times;
  Measures measures;
  Gazetteer gazetteer;
  OutletHomes outlets;
  ActorBase actors;
  Cues cues;
  FactualityWords factuality;
  EventPatterns events;
  TrucePatterns truces;
  ContradictionWords contradictions;
  IncidentWords incidents;
};

/// Reads knowledge/ and models/ under `data_dir`. The first bad table is the error, with its file and line; nothing is
/// half loaded.
base::Result<Lexicon> load_lexicon(const std::string& data_dir);

}  // namespace truceline::lexicon
