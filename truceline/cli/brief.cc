#include "truceline/cli/brief.h"

#include <vector>

#include "truceline/cli/brief_parts.h"

namespace truceline::cli {

namespace {

void print_nothing_said(const StatementChoice& choice, Page& page) {
  std::string words = "Nothing in this story is said";
  if (!choice.who.empty()) words += " by “" + choice.who + "”";
  if (!choice.about.empty()) words += " about “" + choice.about + "”";
  page.blank();
  page.paragraph({}, {{Tone::dim, words + "."}});
}

bool print_all_statements(const StoryView& view, Page& page) { return print_statements(view, page, {}); }

struct Part {
  const char* name;
  bool (*print)(const StoryView& view, Page& page);
};

/// "Not found in this story: numbers, truces." For a reader, that nothing was found is news too.
void print_missing(const std::vector<std::string>& missing, Page& page) {
  if (missing.empty()) return;
  std::string names;
  for (const std::string& name : missing) names += (names.empty() ? "" : ", ") + name;
  page.blank();
  page.paragraph({}, {{Tone::dim, "Not found in this story: " + names + "."}});
}

}  // namespace

std::string brief(const record::Story& story, const Names& names, PageOptions options, const StatementChoice& choice) {
  const StoryView view(story, names);
  Page page(options);
  print_head(view, page);
  std::vector<std::string> missing;
  if (!choice.any()) {
    if (!print_statements(view, page, choice)) print_nothing_said(choice, page);
    return std::move(page).text();
  }
  for (const Part& part :
       {Part{"statements", print_all_statements}, Part{"events", print_events}, Part{"numbers", print_numbers},
        Part{"truces", print_truces}, Part{"contradictions", print_contradictions}}) {
    if (!part.print(view, page)) missing.push_back(part.name);
  }
  print_missing(missing, page);
  print_notes(view, page);
  page.blank();
  page.paragraph({}, {{Tone::dim, "¶ counts the story's paragraphs. --format html shows each item in its place."}});
  return std::move(page).text();
}

}  // namespace truceline::cli
