#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/annotate/plain.h"
#include "truceline/text/span.h"

namespace truceline::annotate {

/// Finds the words of a foreign analysis in a text, in order. Example: in `“Don’t,” she said` the words
/// `"`, `Do`, `n't`, `,`, `"` are found at the first eight characters, each with its own span.
class Aligner {
 public:
  explicit Aligner(std::string_view text);

  /// Spans of the words of one sentence, found at or after the end of the sentence before: all of them in a row, only
  /// white space between. None where they are not there; the aligner then stays where it was, and `failed_word` is the
  /// index of the first word that no attempt could place.
  std::optional<std::vector<text::Span>> place(const std::vector<std::string>& forms, std::size_t* failed_word);

 private:
  std::vector<text::Span> match_at(std::size_t at, const std::vector<std::string>& forms) const;
  std::size_t match_form(std::size_t at, std::string_view form) const;

  std::string_view text_;
  Plain plain_;
  std::size_t at_ = 0;  // in characters of plain_
};

}  // namespace truceline::annotate
