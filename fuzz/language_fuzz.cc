// Feeds any text to the language stage as one paragraph and holds it to its promises: tokens in order, inside their
// sentence and block, on code point borders, with a tree over each sentence; and what it writes as CoNLL-U it reads
// again.

#include <cstdint>
#include <string>

#include "truceline/annotate/conllu.h"
#include "truceline/annotate/language.h"
#include "truceline/base/check.h"

namespace {

namespace annotate = truceline::annotate;
namespace lexicon = truceline::lexicon;
namespace text = truceline::text;

const lexicon::Model& shared_model() {
  static const auto model = lexicon::load_model(TRUCELINE_SOURCE_DIR);
  return model.value();
}

// Any bytes as valid UTF-8: a byte above 127 becomes a code point of two bytes.
std::string as_utf8(const std::uint8_t* data, std::size_t size) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) {
    if (data[i] < 0x80) {
      out += static_cast<char>(data[i]);
    } else {
      out += static_cast<char>(0xC0 | data[i] >> 6);
      out += static_cast<char>(0x80 | (data[i] & 0x3F));
    }
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size > 4096) return 0;
  text::Document document;
  document.text = as_utf8(data, size);
  const auto end = static_cast<std::uint32_t>(document.text.size());
  document.blocks.push_back({text::BlockKind::paragraph, {0, end}});
  const text::Analysis analysis = annotate::analyse_language(document, shared_model());
  std::uint32_t at = 0;
  for (const text::Token& token : analysis.tokens) {
    TL_CHECK(token.span.begin >= at && token.span.begin < token.span.end && token.span.end <= end);
    TL_CHECK((document.text[token.span.begin] & 0xC0) != 0x80);
    TL_CHECK(analysis.sentences[token.sentence.index].span.contains(token.span));
    TL_CHECK(!token.head.valid() || analysis[token.head].sentence == token.sentence);
    at = token.span.end;
  }
  if (analysis.tokens.empty()) return 0;
  const std::string written = annotate::write_conllu(document, analysis);
  const auto read = annotate::read_conllu(written, document);
  TL_CHECK(read.ok());
  TL_CHECK(read.value().tokens.size() == analysis.tokens.size());
  return 0;
}
