#pragma once

#include <string>

#include "truceline/cli/names.h"
#include "truceline/record/story.h"

namespace truceline::cli {

/// What a page shows of a story, for whoever puts a page around it.
struct HtmlBody {
  std::string title;  // plain text: the headline
  std::string body;   // what it is, the text, the items
};
HtmlBody html_body(const record::Story& story, const Names& names);

/// The story with its evidence marked and the items beside it, as one page that loads nothing: styles and script are
/// inside, and the page's own policy forbids anything else. Without JavaScript the links still lead both ways.
/// Everything from the story is escaped.
std::string html(const record::Story& story, const Names& names);

}  // namespace truceline::cli
