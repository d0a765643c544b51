#pragma once

#include <vector>

#include "truceline/lexicon/time_words.h"
#include "truceline/record/story.h"
#include "truceline/text/analysis.h"
#include "truceline/text/document.h"

namespace truceline::annotate {

/// The expressions of time in a story, in order, not overlapping, each with its TIMEX3 value and the days that it
/// covers: "Friday" in a story of 2016-12-09 is DATE 2016-12-09, "since mid-November" DATE 2016-11 with mod MID, "three
/// days" DURATION P3D, "weekly" SET P1W. They are found in the characters, so that a bad parse costs tense and nothing
/// else. Without a publication date what hangs on it stays open: XXXX-WXX-5. The date in the dateline is one of them.
std::vector<record::Time> find_times(const text::Document& document, const text::Analysis& analysis,
                                     const record::Published& published, const lexicon::TimeWords& words);

}  // namespace truceline::annotate
