#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/html_text.h"
#include "truceline/cli/item_runs.h"
#include "truceline/cli/story_view.h"

/// The parts of the HTML page.
namespace truceline::cli {

using base::html_escaped;

/// An item of the page: its anchor, and where in the text it stands.
struct HtmlItem {
  std::string id;  // "q1": the record's id
  std::string_view
      kind;  // "said" | "done" | "count" | "truce" | "clash" | "time" | "place" | "actor": a class in the style sheet
  bool linked;  // its words in the story link to it; false for what would make every word a link
  std::vector<text::Span> evidence;
};

/// Every item that has evidence, in the order of the record.
std::vector<HtmlItem> html_items(const record::Story& story);

/// The story's text, block by block, cut into flat segments that carry the ids of their items.
std::string html_story(const StoryView& view, const std::vector<HtmlItem>& items);

/// The lists of items beside it.
std::string html_lists(const StoryView& view);

/// Pieces of text as spans with the tone as their class.
std::string html_runs(const Runs& runs);

}  // namespace truceline::cli
