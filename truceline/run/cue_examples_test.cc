#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "truceline/lexicon/lexicon.h"
#include "truceline/read/story.h"
#include "truceline/run/analyze.h"

namespace truceline::run {
namespace {

struct Marked {
  std::string sentence;  // without the bars
  std::string content;   // what stands between them
};

Marked marked(const std::string& example) {
  const auto open = example.find('|'), close = example.rfind('|');
  if (open == std::string::npos || open == close) return {example, ""};
  const std::string content = example.substr(open + 1, close - open - 1);
  return {example.substr(0, open) + content + example.substr(close + 1), content};
}

std::string without_last_mark(std::string text) {
  while (!text.empty() && (text.back() == ',' || text.back() == '.' || text.back() == '!')) text.pop_back();
  return text;
}

/// What the cue introduces in its example, as the whole pipeline reads it; empty where it introduces nothing.
std::string found(const lexicon::Cues::Example& example, const lexicon::Lexicon& lexicon) {
  auto document = read::read_story(marked(example.sentence).sentence + "\n", "", lexicon.styles);
  if (!document) return "";
  Options options;
  options.published = {"2016-01-01", "given"};
  const record::Story story = analyze(std::move(document).value(), lexicon, options);
  std::string best;
  for (const record::Statement& s : story.statements) {
    const bool relayed = example.cue.takes(lexicon::Frame::relay) && !s.via.empty();  // "quoted X as |saying|"
    if (!relayed && (!s.rule.ends_with(":" + example.cue.id) || s.cue.cue_class != example.cue.cue_class)) continue;
    best = without_last_mark(std::string(text::slice(story.document.text, s.content_hull())));
    if (best == without_last_mark(marked(example.sentence).content)) return best;
  }
  return best;
}

// Every cue brings a sentence with bars around what it says (knowledge/statements). The sentences go through our own
// parser, so a few are lost to it: the bounds below may only rise.
TEST(CueExamples, CuesFindWhatTheirExamplesSay) {
  const auto lexicon = lexicon::load_lexicon(TRUCELINE_SOURCE_DIR);
  ASSERT_TRUE(lexicon.ok()) << lexicon.error().message();
  const auto examples = lexicon::Cues::examples(TRUCELINE_SOURCE_DIR "/knowledge");
  ASSERT_TRUE(examples.ok()) << examples.error().message();
  std::size_t heard = 0, exact = 0;
  std::string lost;
  for (const lexicon::Cues::Example& example : examples.value()) {
    const std::string content = found(example, lexicon.value());
    const bool right = content == without_last_mark(marked(example.sentence).content);
    heard += !content.empty();
    exact += right;
    if (!right) lost += "\n  " + example.where + " [" + example.cue.id + "] " + example.sentence + " -> " + content;
  }
  const std::size_t all = examples.value().size();
  EXPECT_GE(all, 600u);
  EXPECT_GE(heard * 100, all * 97) << "cues that find nothing, or something else:" << lost;
  EXPECT_GE(exact * 100, all * 95) << "cues that find nothing, or something else:" << lost;
  RecordProperty("exact", static_cast<int>(exact));
}

}  // namespace
}  // namespace truceline::run
