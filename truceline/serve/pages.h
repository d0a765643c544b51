#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "truceline/serve/app.h"
#include "truceline/serve/message.h"

/// The pages of the reading room. A story's page and the drop zone are whole without JavaScript; the views of a ledger
/// are frames that web/src fills from the API.
namespace truceline::serve {

/// What every page knows of the room around it.
struct PageFrame {
  std::string path;
  bool ledger = false, read_only = false;
  std::string token;  // for the page's own writes
};

PageFrame page_frame(const Request& request, const Setting& setting);

/// Paste or drop a story; with what was wrong with the one before, where there was one.
Response drop_page(const PageFrame& frame, const std::string& problem, const std::string& text,
                   const std::string& published);

/// A story that was read; `id` is its permalink's.
Response story_html(const PageFrame& frame, const ReadStory& story, const std::string& id);

/// The frame of the view at `path`; nothing where there is no such view. Without a ledger it says how to make one.
std::optional<Response> view_page(const PageFrame& frame, const std::string& path);

/// What went wrong with a page that was asked for, in words. Gives nothing away: no token, no ledger.
Response refused_page(int status, const std::string& what, const std::string& advice);

/// 404, and where to go on.
Response missing_page(const PageFrame& frame, const std::string& story);

/// stories/sample.txt, which the drop zone offers; made by cmake/embed.cmake.
std::string_view sample_story();

}  // namespace truceline::serve
