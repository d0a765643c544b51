#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "truceline/lexicon/lexicon.h"
#include "truceline/read/story.h"
#include "truceline/run/analyze.h"

namespace truceline::run {
namespace {

/// The events of one sentence, read as a story of its own.
std::vector<record::Event> events_of(const std::string& sentence, const lexicon::Lexicon& lexicon) {
  auto document = read::read_story(sentence + "\n", "", lexicon.styles);
  if (!document) return {};
  Options options;
  options.published = {"2016-01-01", "given"};
  return analyze(std::move(document).value(), lexicon, options).events;
}

// Every pattern brings a sentence that it must find and one that it must not (knowledge/events/patterns). The words of
// the sentences go through our own parser, so a few are lost to it: the bounds below may only rise and fall the good
// way.
TEST(EventExamples, PatternsFindTheirExamplesAndNotTheirCounterExamples) {
  const auto lexicon = lexicon::load_lexicon(TRUCELINE_SOURCE_DIR);
  ASSERT_TRUE(lexicon.ok()) << lexicon.error().message();
  std::size_t typed = 0, fooled = 0;
  std::string lost, wrong;
  const auto& patterns = lexicon.value().events.patterns;
  for (const lexicon::EventPattern& pattern : patterns) {
    const auto found = events_of(pattern.example, lexicon.value());
    const bool right =
        std::any_of(found.begin(), found.end(), [&](const record::Event& e) { return e.type == pattern.type; });
    typed += right;
    if (!right) lost += "\n  " + pattern.id + ": " + pattern.example;
    const auto near = events_of(pattern.counter, lexicon.value());
    const bool fires =
        std::any_of(near.begin(), near.end(), [&](const record::Event& e) { return e.rule == pattern.id; });
    fooled += fires;
    if (fires) wrong += "\n  " + pattern.id + ": " + pattern.counter;
  }
  EXPECT_GE(typed * 100, patterns.size() * 90) << "examples without an event of their type:" << lost;
  EXPECT_LE(fooled * 100, patterns.size() * 3) << "counter-examples that fired:" << wrong;
}

}  // namespace
}  // namespace truceline::run
