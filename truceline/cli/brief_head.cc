#include "truceline/cli/brief_parts.h"
#include "truceline/cli/wording.h"

namespace truceline::cli {

namespace {

void add(std::string& line, const std::string& piece) {
  if (!piece.empty()) line += (line.empty() ? "" : " · ") + piece;
}

/// "update · Anadolu Agency · HAMBURG, Germany · published Fri 9 Dec 2016"
std::string source_line(const StoryView& view) {
  const record::Story& story = view.story();
  const text::Furniture& furniture = story.document.furniture;
  std::string kind = kind_words(furniture.kind);
  if (furniture.version) kind += " " + std::to_string(*furniture.version);
  std::string line;
  add(line, kind);
  add(line, furniture.agency);
  add(line, view.words(furniture.dateline));
  add(line,
      story.published.value.empty() ? "publication date unknown" : "published " + date_words(story.published.value));
  return line;
}

std::string names(const std::vector<text::Credit>& credits) {
  std::string line;
  for (const text::Credit& credit : credits) {
    line += (line.empty() ? "" : ", ") + credit.name;
    if (!credit.place.empty()) line += " in " + credit.place;
  }
  return line;
}

/// "By Ana Pires, with Jon Arce in Geneva"
std::string credit_line(const text::Furniture& furniture) {
  const std::string writers = names(furniture.byline), others = names(furniture.contributors);
  if (writers.empty()) return others.empty() ? "" : "With " + others;
  return "By " + writers + (others.empty() ? "" : ", with " + others);
}

}  // namespace

void print_head(const StoryView& view, Page& page) {
  const text::Furniture& furniture = view.story().document.furniture;
  const std::string headline = view.words(furniture.headline);
  page.paragraph({}, {{Tone::strong, headline.empty() ? "(no headline)" : headline}});
  page.paragraph({}, {{Tone::dim, source_line(view)}});
  if (const std::string credits = credit_line(furniture); !credits.empty()) page.paragraph({}, {{Tone::dim, credits}});
}

}  // namespace truceline::cli
