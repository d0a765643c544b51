#pragma once

#include <string>

#include "truceline/cli/names.h"
#include "truceline/cli/options.h"
#include "truceline/record/story.h"

namespace truceline::cli {

/// True for the formats that are lines of an event table: plover, polecat, icews, phoenix, gdelt.
bool is_event_table(Format format);

/// The line of column names; "" where the format has none (plover, phoenix, gdelt).
std::string event_table_head(Format format);

/// The story's events, one row a line, tab-separated (plover: one JSON object a line), as the scripts of the field read
/// them. docs/event-formats.md says what each column holds and what has no place in it.
std::string event_table(const record::Story& story, const Names& names, Format format);

}  // namespace truceline::cli
