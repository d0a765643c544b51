// Feeds any bytes to the reader of others' analyses, over a fixed text. Whatever it takes must lie inside that text.

#include <cstdint>
#include <string_view>

#include "truceline/annotate/conllu.h"
#include "truceline/base/check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace text = truceline::text;
  static const text::Document document = [] {
    text::Document d;
    d.text = "Truce holds\n\n“They didn’t sign,” Haddad said… Talks go on.";
    d.blocks.push_back({text::BlockKind::headline, {0, 11}});
    d.blocks.push_back({text::BlockKind::paragraph, {13, static_cast<std::uint32_t>(d.text.size())}});
    return d;
  }();
  const auto read =
      truceline::annotate::read_conllu(std::string_view(reinterpret_cast<const char*>(data), size), document);
  if (!read) return 0;
  for (const text::Token& token : read.value().tokens) {
    TL_CHECK(token.span.begin <= token.span.end && token.span.end <= document.text.size());
    TL_CHECK(!token.head.valid() || token.head.index < read.value().tokens.size());
  }
  for (const text::Sentence& sentence : read.value().sentences) TL_CHECK(sentence.tokens.contains(sentence.root));
  (void)truceline::annotate::write_conllu(document, read.value());
  return 0;
}
