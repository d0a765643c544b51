#pragma once

#include <optional>
#include <string>
#include <vector>

#include "truceline/lexicon/lexicon.h"
#include "truceline/record/story.h"
#include "truceline/text/analysis.h"

namespace truceline::run {

struct Options {
  record::Published published;                  // the caller's date, where it has one
  std::optional<lexicon::GazetteerPlace> home;  // where the outlet is at home, where the caller knows
  std::string outlet;                           // its name; empty for what the dateline says
  const text::Analysis* analysis =
      nullptr;                  // somebody else's, in place of our own; must fit the document and outlive the call
  double least_confidence = 0;  // events with less are left out
};

/// What a stage took, for `explain` and the benchmarks.
struct StageTime {
  std::string stage;
  double milliseconds = 0;
};

/// The layers under a record, kept only where somebody asks for them.
struct Trace {
  std::vector<StageTime> stages;
  text::Analysis analysis;
};

/// Reads one story: the whole pipeline, in order. Cannot fail: oddities become notes on the record. Deterministic, and
/// at most linear in the text up to the sizes that read::read_story lets through. `trace` may be null.
record::Story analyze(text::Document document, const lexicon::Lexicon& lexicon, const Options& options,
                      Trace* trace = nullptr);

}  // namespace truceline::run
