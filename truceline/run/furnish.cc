#include "truceline/run/furnish.h"

#include <xxhash.h>

#include <cstdio>
#include <string>

#include "truceline/reason/contradictions.h"

namespace truceline::run {

namespace {

using text::BlockKind;
using text::Span;

record::PlaceId place_at(const record::Places& places, Span span) {
  for (std::size_t i = 0; i < places.places.size(); ++i)
    for (const record::PlaceMention& mention : places.places[i].mentions)
      if (span.contains(mention.span)) return record::PlaceId{i};
  return {};
}

// "– Talks to continue" stands in the record without its dash.
std::string section_title(std::string_view line) {
  constexpr std::string_view kDecoration = "-*#= \t";
  for (;;) {
    if (line.starts_with("–") || line.starts_with("—"))
      line.remove_prefix(std::string_view("–").size());
    else if (!line.empty() && kDecoration.find(line.front()) != std::string_view::npos)
      line.remove_prefix(1);
    else
      return std::string(line);
  }
}

void add_sentences(record::Story& story, const text::Analysis& analysis) {
  std::string section;
  std::size_t block = 0;
  for (const text::Sentence& sentence : analysis.sentences) {
    for (; block <= sentence.block && block < story.document.blocks.size(); ++block)
      if (story.document.blocks[block].kind == BlockKind::section_head)
        section = section_title(text::slice(story.document.text, story.document.blocks[block].span));
    story.sentences.push_back(sentence.span);
    story.sentence_sections.push_back(section);
  }
}

}  // namespace

std::string content_id(const std::string& text) {
  char id[24];
  std::snprintf(id, sizeof id, "xxh3:%016llx", static_cast<unsigned long long>(XXH3_64bits(text.data(), text.size())));
  return id;
}

record::Story furnish(text::Document document, const text::Analysis& analysis, const record::Places& places,
                      const record::Published& published) {
  record::Story story;
  story.id = content_id(document.text);
  story.published = published;
  story.dateline_place = place_at(places, document.furniture.dateline);
  story.home = places.home;
  story.notes = document.notes;
  if (published.value.empty())
    story.notes.push_back({"no-publication-date",
                           "The story's publication date is not known: weekdays and other relative times stay open. "
                           "Give it with --published."});
  if (analysis.sentences.empty()) story.notes.push_back({"no-sentences", "Nothing in the text reads as a sentence."});
  if (!reason::is_comparable(analysis))
    story.notes.push_back({"too-long-to-compare",
                           "The text is too long to be one story: contradictions were not looked for. Split a "
                           "collection into one file a story."});
  story.document = std::move(document);
  add_sentences(story, analysis);
  return story;
}

}  // namespace truceline::run
