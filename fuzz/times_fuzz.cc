// Feeds any text to the finders of times and quantities, without an analysis and with a token for each word, and holds
// what they return to their contracts.
#include <cstddef>
#include <cstdint>
#include <string>

#include "truceline/annotate/quantities.h"
#include "truceline/annotate/times.h"
#include "truceline/base/check.h"
#include "truceline/lexicon/styles.h"
#include "truceline/read/story.h"

namespace truceline {
namespace {

/// A sentence a block and a token for each run of other characters than blanks, tagged by its length.
text::Analysis crude_analysis(const text::Document& document) {
  text::Analysis analysis;
  for (std::uint32_t b = 0; b < document.blocks.size(); ++b) {
    const auto block = document.blocks[b].span;
    const auto first = static_cast<std::uint32_t>(analysis.tokens.size());
    for (std::uint32_t at = block.begin; at < block.end;) {
      auto end = at;
      while (end < block.end && document.text[end] != ' ' && document.text[end] != '\n') ++end;
      if (end > at) {
        text::Token token;
        token.span = {at, end};
        token.form = token.lower = token.lemma = document.text.substr(at, end - at);
        token.upos = static_cast<text::Upos>((end - at) % 17);
        token.sentence = text::SentenceId{analysis.sentences.size()};
        analysis.tokens.push_back(token);
      }
      at = end + 1;
    }
    const auto last = static_cast<std::uint32_t>(analysis.tokens.size());
    if (last > first) analysis.sentences.push_back({block, {first, last}, text::TokenId{first}, b});
  }
  return analysis;
}

template <typename Item>
void check_spans(const std::vector<Item>& items, const std::string& text) {
  std::uint32_t end = 0;
  for (const auto& item : items) {
    TL_CHECK(item.span.begin >= end && item.span.begin < item.span.end && item.span.end <= text.size());
    TL_CHECK((text[item.span.begin] & 0xC0) != 0x80);
    TL_CHECK(item.span.end == text.size() || (text[item.span.end] & 0xC0) != 0x80);
    end = item.span.end;
  }
}

/// Reads one input as a story and checks what is found in it.
void check_story(const std::uint8_t* data, std::size_t size) {
  static const std::string knowledge = TRUCELINE_SOURCE_DIR "/knowledge";
  static const auto styles = lexicon::load_styles(knowledge);
  static const auto words = lexicon::load_time_words(knowledge);
  static const auto measures = lexicon::load_measures(knowledge);
  const auto story = read::read_story({reinterpret_cast<const char*>(data), size}, "fuzz", styles.value());
  if (!story) return;
  const auto& document = story.value();
  check_spans(annotate::find_times(document, {}, {}, words.value()), document.text);
  const auto analysis = crude_analysis(document);
  const auto times = annotate::find_times(document, analysis, {"2016-12-09", "given"}, words.value());
  check_spans(times, document.text);
  for (const auto& time : times) TL_CHECK(!time.value.empty() && !time.type.empty());
  const text::Tree tree(analysis);
  check_spans(annotate::find_quantities(document, tree, times, measures.value()), document.text);
}

}  // namespace
}  // namespace truceline

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  truceline::check_story(data, size);
  return 0;
}
