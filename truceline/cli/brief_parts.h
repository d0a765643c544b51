#pragma once

#include "truceline/cli/page.h"
#include "truceline/cli/statement_choice.h"
#include "truceline/cli/story_view.h"

/// The parts of the brief, in the order in which they are printed. Each prints its heading and its items, and returns
/// whether the story had any; where it had none it prints nothing.
namespace truceline::cli {

/// "¶12": where the item stands.
inline std::string gutter(const StoryView& view, text::Span span) { return view.spot(span).text(); }

void print_head(const StoryView& view, Page& page);
bool print_statements(const StoryView& view, Page& page, const StatementChoice& choice);
bool print_events(const StoryView& view, Page& page);
bool print_numbers(const StoryView& view, Page& page);
bool print_truces(const StoryView& view, Page& page);
bool print_contradictions(const StoryView& view, Page& page);
bool print_notes(const StoryView& view, Page& page);

}  // namespace truceline::cli
