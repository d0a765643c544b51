// Feeds any bytes to the reader of plain-text stories and holds it to its contract.
#include <cstddef>
#include <cstdint>
#include <string>

#include "truceline/base/check.h"
#include "truceline/lexicon/styles.h"
#include "truceline/read/story.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto styles = truceline::lexicon::load_styles(TRUCELINE_SOURCE_DIR "/knowledge");
  const auto story = truceline::read::read_story({reinterpret_cast<const char*>(data), size}, "fuzz", styles.value());
  if (!story) {
    TL_CHECK(!story.error().problem.empty() && !story.error().advice.empty());
    return 0;
  }
  const auto& document = story.value();
  std::uint32_t end = 0;
  for (const auto& block : document.blocks) {
    TL_CHECK(block.span.begin >= end && block.span.begin < block.span.end && block.span.end <= document.text.size());
    TL_CHECK((document.text[block.span.begin] & 0xC0) != 0x80);
    TL_CHECK(block.span.end == document.text.size() || (document.text[block.span.end] & 0xC0) != 0x80);
    end = block.span.end;
  }
  for (const auto span : {document.furniture.headline, document.furniture.dateline, document.furniture.dateline_date})
    TL_CHECK(span.empty() || span.end <= document.text.size());
  return 0;
}
