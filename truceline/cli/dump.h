#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/text/analysis.h"

namespace truceline::cli {

/// The layers that a dump can show, in the order of the pipeline: "story", "sentences", "tokens", "times", ...
std::vector<std::string_view> dump_layers();

/// The named layers as text, each under a line "--- layer", one item a line with its evidence and the rule behind it.
/// Items are named by their words, not by ids, so that a new item does not change the lines of the others. Unknown
/// names are left out; no names mean all layers. The same story gives the same bytes.
/// Example: `direct by="Ana Pires" cue=say "told" at="It holds" rule=cue.tell`
std::string dump(const record::Story& story, const text::Analysis& analysis, const std::vector<std::string>& layers);

}  // namespace truceline::cli
