#pragma once

#include <string>

#include "truceline/base/check.h"
#include "truceline/lexicon/language_words.h"
#include "truceline/text/document.h"

namespace truceline::annotate {

/// The shipped tables; loaded once for all tests.
inline const lexicon::LanguageWords& words_for_test() {
  static const lexicon::LanguageWords words = [] {
    auto loaded = lexicon::load_language_words(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge");
    TL_CHECK(loaded.ok());
    return std::move(loaded).value();
  }();
  return words;
}

/// A document of one paragraph.
inline text::Document paragraph(std::string text) {
  text::Document document;
  document.text = std::move(text);
  document.blocks.push_back({text::BlockKind::paragraph, {0, static_cast<std::uint32_t>(document.text.size())}});
  return document;
}

}  // namespace truceline::annotate
