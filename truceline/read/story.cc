#include "truceline/read/story.h"

#include <utility>

#include "truceline/read/decode.h"
#include "truceline/read/foreign_format.h"
#include "truceline/read/language.h"
#include "truceline/read/layout.h"

namespace truceline::read {

namespace {

base::Error too_large(const std::string& name, std::size_t size) {
  return {name,
          "has " + std::to_string(size >> 20) + " MB, more than the " + std::to_string(kStoryLimit >> 20) +
              " MB that a story may have",
          "split it into single stories"};
}

}  // namespace

base::Result<text::Document> read_story(std::string bytes, std::string uri, const lexicon::Styles& styles) {
  const std::string name = uri.empty() || uri == "-" ? "standard input" : uri;
  if (bytes.size() > kStoryLimit) return too_large(name, bytes.size());
  if (bytes.empty()) return base::Error{name, "is empty", "give a plain-text story"};
  if (auto error = foreign_format(bytes, name)) return *error;
  auto decoded = decode(std::move(bytes), name);
  if (!decoded) return decoded.error();

  text::Document document;
  document.text = std::move(decoded.value().text);
  document.notes = std::move(decoded.value().notes);
  document.uri = uri == "-" ? "" : std::move(uri);
  lay_out(document, styles);
  if (document.blocks.empty()) return base::Error{name, "holds nothing but white space", "give a plain-text story"};
  document.language = language_of(document.text, styles);
  if (document.language != "en" && document.language != "und")
    document.notes.push_back({"language-not-english", "The story seems to be in another language than English (" +
                                                          document.language +
                                                          "); what is read from it is unreliable."});
  return document;
}

}  // namespace truceline::read
