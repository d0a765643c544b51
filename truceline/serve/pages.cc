#include "truceline/serve/pages.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "truceline/base/html_text.h"

namespace truceline::serve {

namespace {

using base::html_escaped;

/// A view of a ledger: its path, its name in the menu, what its title says and what it is for.
struct View {
  std::string_view path, name, title, purpose, data;
};
constexpr std::array kViews = {
    View{"/", "Overview", "What the stories say",
         "What each side says of each truce, and which claims cannot both hold. Every line leads to the words that say "
         "so.",
         "counts"},
    View{"/truces", "Truces", "Truces, party by party",
         "What each party says of each truce, and since when. Every bar leads to the words that say so.", "truces"},
    View{"/contradictions", "Contradictions", "Claims that cannot both hold",
         "Two claims side by side, with where each one stands. The program takes no side; your verdict is kept apart.",
         "contradictions"},
    View{"/incidents", "Incidents", "What happened, told by whom",
         "One row a happening, whatever stories call it: who is blamed by whom, who denies it, and how many each "
         "counts.",
         "incidents"},
    View{"/statements", "Who said what", "Who said what", "Statements by speaker, subject and date, the latest first.",
         "statements"},
    View{"/numbers", "Numbers", "Who counts how many", "Tolls and other counts by whoever claims them.", "numbers"},
    View{"/map", "Map", "Where it is told of",
         "Places that stories name. The wider the place, the larger and fainter its ring; whole countries are listed "
         "and not drawn.",
         "places"},
    View{"/actors", "Actors", "People, forces and bodies", "Those who speak and act, by how many stories name them.",
         "actors"},
    View{"/search", "Stories", "Find a story", "Words, a \"phrase in quotation marks\", and AND, OR or NOT.", "search"},
    View{"/claims", "", "What is claimed of truces", "Every claim about a truce, and who makes it, the latest first.",
         "claims"},
    View{"/versions", "", "Versions of a story", "Updates and copies in order, with what changed.", "stories"},
    View{"/review", "Review", "Review", "Accept, reject or correct, one item after the other, from the keyboard.",
         "verdicts"},
};

void add(std::string& out, std::initializer_list<std::string_view> pieces) {
  for (const std::string_view piece : pieces) out += piece;
}

std::string menu(const PageFrame& frame) {
  std::string out = "<nav aria-label=\"Views\"><ul>";
  const auto entry = [&](std::string_view path, std::string_view name) {
    const bool here = frame.path == path;
    add(out, {"<li><a href=\"", path, "\"", here ? " aria-current=\"page\"" : "", ">", name, "</a></li>"});
  };
  if (frame.ledger)
    for (const View& view : kViews)
      if (!view.name.empty()) entry(view.path, view.name);
  entry(frame.ledger ? "/read" : "/", "Read a story");
  return out + "</ul></nav>";
}

Response whole_page(const PageFrame& frame, const std::string& title, const std::string& body, int status = 200) {
  std::string out;
  add(out,
      {"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>", html_escaped(title),
       " · Truceline</title>\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
       "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"token\" content=\"",
       frame.read_only ? "" : frame.token,
       "\">\n<link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\">\n"
       "<link rel=\"stylesheet\" href=\"/assets/story.css\">\n<link rel=\"stylesheet\" href=\"/assets/app.css\">\n"
       "<script type=\"module\" src=\"/assets/main.js\"></script>\n"
       "</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n"
       "<header class=\"bar\"><a class=\"brand\" href=\"/\">Truceline</a>",
       menu(frame),
       "<button type=\"button\" class=\"quiet keys\" id=\"keys\" aria-haspopup=\"dialog\" hidden>Keys "
       "<kbd>?</kbd></button></header>\n<div id=\"content\" tabindex=\"-1\">\n",
       body,
       "</div>\n<footer class=\"foot\">Read on this machine, from the stories alone. Truceline keeps a claim a claim: "
       "it names who makes it and points at the words.</footer>\n</body>\n</html>\n"});
  return {status, "text/html; charset=utf-8", std::move(out), {}, false};
}

constexpr std::string_view kWhatYouGet =
    "<section class=\"gets\" aria-labelledby=\"gets\"><h2 id=\"gets\">What you get</h2><ul>"
    "<li><h3>Who said what</h3><p>Each statement with its speaker, office, the verb of saying and the words.</p></li>"
    "<li><h3>What stands with the truce</h3><p>What each party claims of it, who denies it, and since when.</p></li>"
    "<li><h3>What cannot both be so</h3><p>Claims set against each other, each with the sentence it comes "
    "from.</p></li>"
    "</ul></section>";

}  // namespace

PageFrame page_frame(const Request& request, const Setting& setting) {
  return {request.path, !setting.ledger.empty(), setting.policy.read_only, setting.policy.token};
}

Response drop_page(const PageFrame& frame, const std::string& problem, const std::string& text,
                   const std::string& published) {
  const std::string token = "<input type=\"hidden\" name=\"token\" value=\"" + frame.token + "\">";
  std::string body =
      "<main class=\"narrow\"><h1>Who said what, and does the truce hold?</h1>\n<p class=\"lede\">Paste a "
      "news story, or drop its text file here. Nothing leaves this machine.</p>\n";
  if (!problem.empty())
    add(body, {"<p class=\"wrong\" role=\"alert\" id=\"wrong\"><strong>Not read.</strong> ", html_escaped(problem),
               "</p>\n"});
  add(body,
      {"<form method=\"post\" action=\"/read\" class=\"drop\" id=\"drop\">", token,
       "<label for=\"text\">The story</label>\n<textarea id=\"text\" name=\"text\" rows=\"12\" required ",
       problem.empty() ? "" : "aria-describedby=\"wrong\" ",
       "placeholder=\"Headline, byline, dateline and text, as the agency sent it\">\n", html_escaped(text),
       "</textarea>\n<div class=\"row\"><div><label for=\"published\">Published on <span class=\"dim\">(optional, "
       "so that “Friday” becomes a date)</span></label><input type=\"date\" id=\"published\" name=\"published\" "
       "value=\"",
       html_escaped(published),
       "\"></div>\n<button type=\"submit\">Read the story</button></div></form>\n"
       "<form method=\"post\" action=\"/read\" class=\"sample\">",
       token,
       "<input type=\"hidden\" name=\"published\" value=\"2026-03-14\"><textarea name=\"text\" hidden "
       "aria-hidden=\"true\">\n",
       html_escaped(sample_story()),
       "</textarea><p>Nothing at hand? <button type=\"submit\" class=\"quiet\">Read the sample story</button> "
       "<span class=\"dim\">Its persons are invented.</span></p></form>\n",
       kWhatYouGet, "</main>\n"});
  return whole_page(frame, "Read a story", body, problem.empty() ? 200 : 422);
}

Response story_html(const PageFrame& frame, const ReadStory& story, const std::string& id) {
  std::string body;
  add(body,
      {"<nav class=\"tools\" aria-label=\"This story\" data-story=\"", id,
       "\"><a class=\"skip\" href=\"#found\">Skip to what was found</a><a href=\"/api/v1/stories/", id, "\">JSON</a>"});
  if (id.starts_with('s')) {
    const std::string_view number = std::string_view(id).substr(1);
    for (const char* list : {"statements", "events", "numbers"})
      add(body, {"<a href=\"/api/v1/", list, ".csv?story=", number, "\">CSV: ", list, "</a>"});
    add(body, {"<a href=\"/versions?story=", id, "\">Versions</a>"});
    if (!frame.read_only) add(body, {"<a href=\"/review?story=", id, "\">Review</a>"});
  }
  body += "</nav>\n";
  // A story without a headline still needs one, for those who hear the page.
  if (story.html.find("<h1") == std::string::npos)
    add(body, {"<h1 class=\"visually-hidden\">", html_escaped(story.title), "</h1>\n"});
  add(body, {story.html, "<script src=\"/assets/marks.js\"></script>\n"});
  return whole_page(frame, story.title, body);
}

std::optional<Response> view_page(const PageFrame& frame, const std::string& path) {
  const auto view = std::find_if(kViews.begin(), kViews.end(), [&](const View& v) { return v.path == path; });
  if (view == kViews.end()) return std::nullopt;
  std::string body;
  add(body,
      {"<main class=\"wide\"><h1>", view->title, "</h1>\n<p class=\"lede\">", html_escaped(view->purpose), "</p>\n"});
  if (!frame.ledger) {
    body +=
        "<p class=\"empty\">No ledger is open. Make one with <code>truceline add my.ledger FILES</code>, then start "
        "<code>truceline serve my.ledger</code>. To read one story, <a href=\"/\">paste it</a>.</p></main>\n";
    return whole_page(frame, std::string(view->title), body, 404);
  }
  add(body, {"<div id=\"view\" data-ledger data-view=\"", path == "/" ? "overview" : path.substr(1),
             "\"><noscript><p class=\"empty\">This "
             "view is drawn by JavaScript. Its data: <a href=\"/api/v1/",
             view->data, "\">JSON</a>, <a href=\"/api/v1/", view->data,
             ".csv\">CSV</a>. Story pages read without it.</p></noscript></div></main>\n"});
  return whole_page(frame, std::string(view->title), body);
}

Response refused_page(int status, const std::string& what, const std::string& advice) {
  std::string body;
  add(body, {"<main class=\"narrow\"><h1>That was not done</h1><p class=\"wrong\" role=\"alert\">", html_escaped(what),
             ": ", html_escaped(advice), ".</p></main>\n"});
  return whole_page({}, "Not done", body, status);
}

Response missing_page(const PageFrame& frame, const std::string& story) {
  const std::string what = story.empty() ? "There is no page at this address."
                                         : "There is no story " + html_escaped(story) +
                                               " here. A pasted story is kept until the server stops.";
  return whole_page(frame, "Not found",
                    "<main class=\"narrow\"><h1>Not found</h1><p class=\"empty\">" + what +
                        " <a href=\"/\">Go to the first page</a>.</p></main>\n",
                    404);
}

}  // namespace truceline::serve
