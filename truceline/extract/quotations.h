#pragma once

#include <vector>

#include "truceline/text/analysis.h"

namespace truceline::extract {

/// A stretch between quotation marks, inside one block: “We were |there”| -> `inner` is without the marks.
struct Quotation {
  text::Span inner;
  text::Span outer;         // with its marks
  text::TokenRange tokens;  // the tokens of `inner`
  std::uint32_t block = 0;
  bool open_ended = false;  // the paragraph ends before a closing mark; by the rule of the press the next one goes on
};

/// All quotations of the document in order, not overlapping; marks inside a quotation belong to it. Understands “ ” " «
/// » „ ‘ ’ and straight single marks where they cannot be apostrophes. Linear in the text.
std::vector<Quotation> find_quotations(const text::Document& document, const text::Analysis& analysis);

/// The tokens whose characters lie in `span`. O(log n).
text::TokenRange tokens_in(const text::Analysis& analysis, text::Span span);

}  // namespace truceline::extract
