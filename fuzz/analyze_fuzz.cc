// Feeds any bytes to the whole program: read the story, analyse it, write the record. Holds it to what every record
// promises: all evidence lies in the text on code point borders, and the same bytes in give the same bytes out.

#include <cstdint>
#include <string>

#include "truceline/base/check.h"
#include "truceline/lexicon/lexicon.h"
#include "truceline/read/story.h"
#include "truceline/record/json.h"
#include "truceline/run/analyze.h"

namespace {

namespace lexicon = truceline::lexicon;
namespace read = truceline::read;
namespace record = truceline::record;
namespace run = truceline::run;
namespace text = truceline::text;

const lexicon::Lexicon& shared_lexicon() {
  static const auto lexicon = lexicon::load_lexicon(TRUCELINE_SOURCE_DIR);
  return lexicon.value();
}

bool on_border(const std::string& text, std::uint32_t at) {
  return at == text.size() || (at < text.size() && (text[at] & 0xC0) != 0x80);
}

void check_span(const record::Story& story, text::Span span) {
  const std::string& text = story.document.text;
  TL_CHECK(span.begin <= span.end && on_border(text, span.begin) && on_border(text, span.end));
}

void check_evidence(const record::Story& story) {
  for (const auto& time : story.times) check_span(story, time.span);
  for (const auto& quantity : story.quantities) check_span(story, quantity.span);
  for (const auto& event : story.events) check_span(story, event.span);
  for (const auto& assertion : story.assertions) check_span(story, assertion.span);
  for (const auto& place : story.places) {
    for (const auto& mention : place.mentions) check_span(story, mention.span);
  }
  for (const auto& actor : story.actors) {
    for (const auto& mention : actor.mentions) check_span(story, mention.span);
  }
  for (const auto& statement : story.statements) {
    for (const auto& piece : statement.content) check_span(story, piece);
  }
  for (const auto& contradiction : story.contradictions) {
    check_span(story, contradiction.a.span);
    check_span(story, contradiction.b.span);
  }
}

std::string record_of(const std::string& bytes) {
  auto document = read::read_story(bytes, "fuzz", shared_lexicon().styles);
  if (!document) return "";
  run::Options options;
  if (bytes.size() % 2) options.published = {"2026-03-14", "given"};
  const record::Story story = run::analyze(std::move(document).value(), shared_lexicon(), options);
  check_evidence(story);
  return record::to_json(story, "fuzz");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string first = record_of(bytes);
  TL_CHECK(first == record_of(bytes));
  return 0;
}
