#include "truceline/cli/html.h"

#include "truceline/base/html_text.h"
#include "truceline/cli/html_assets.h"
#include "truceline/cli/html_parts.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

void add(std::string& out, std::initializer_list<std::string_view> pieces) {
  for (const std::string_view piece : pieces) out += piece;
}

/// Everything up to the body. The policy allows our own style and script, named by their digests, and nothing else.
std::string head(const std::string& title) {
  std::string out;
  add(out, {"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action ",
            "'none'; style-src '", html_style_digest(), "'; script-src '", html_script_digest(), "'\">\n",
            "<meta name=\"referrer\" content=\"no-referrer\">\n",
            "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>", title,
            " · Truceline</title>\n<style>", html_style(), "</style>\n</head>\n"});
  return out;
}

void add_piece(std::string& line, const std::string& piece) {
  if (!piece.empty()) line += " · " + html_escaped(piece);
}

std::string top(const StoryView& view) {
  const record::Story& story = view.story();
  std::string line = "<b>Truceline</b>";
  const auto& version = story.document.furniture.version;
  add_piece(line, kind_words(story.document.furniture.kind) + (version ? " " + std::to_string(*version) : ""));
  add_piece(line, story.document.furniture.agency);
  add_piece(line, view.words(story.document.furniture.dateline));
  add_piece(line, story.published.value.empty() ? "publication date unknown"
                                                : "published " + date_words(story.published.value));
  return "<section class=\"top\" aria-label=\"The story\">" + line + "</section>\n";
}

constexpr std::string_view kKey =
    "<ul class=\"key\" aria-label=\"How evidence is marked\"><li><span class=\"said\">tinted, thin line</span> said"
    "</li><li><span class=\"done\">dotted line</span> happened</li><li><span class=\"truce\">double line</span> about "
    "a "
    "truce</li><li><span class=\"clash\">wavy line</span> contradicted</li><li><span class=\"count\">bold</span> "
    "number</li></ul>\n";

}  // namespace

HtmlBody html_body(const record::Story& story, const Names& names) {
  const StoryView view(story, names);
  const std::string headline = view.words(story.document.furniture.headline);
  HtmlBody page{headline.empty() ? "A story" : headline, ""};
  add(page.body, {top(view), "<div class=\"page\">\n<main>\n", kKey, html_story(view, html_items(story)),
                  "</main>\n<aside id=\"found\" aria-label=\"What was found\" tabindex=\"-1\">\n", html_lists(view),
                  "</aside>\n</div>\n"});
  return page;
}

std::string html(const record::Story& story, const Names& names) {
  const HtmlBody page = html_body(story, names);
  std::string out = head(html_escaped(page.title));
  add(out, {"<body>\n<a class=\"skip\" href=\"#found\">Skip to what was found</a>\n", page.body,
            "<div class=\"foot\">Every item links to the words that say so. Made by "
            "Truceline " TRUCELINE_VERSION ", offline, from this text alone.</div>\n<script>",
            html_script(), "</script>\n</body>\n</html>\n"});
  return out;
}

}  // namespace truceline::cli
