#pragma once

#include <string>

#include "truceline/record/story.h"

namespace truceline::reason {

/// A story for tests that is written sentence by sentence, each on a line of its own.
struct SentencesForTest {
  record::Story story;

  /// Adds a sentence; its span in the story's text.
  text::Span sentence(const std::string& words) {
    std::string& text = story.document.text;
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += words + "\n";
    story.sentences.push_back({begin, begin + static_cast<std::uint32_t>(words.size())});
    return story.sentences.back();
  }
};

}  // namespace truceline::reason
