#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/lexicon/language_words.h"
#include "truceline/text/span.h"

namespace truceline::annotate {

/// A token before its analysis.
struct Piece {
  text::Span span;
  std::string form;     // plain_form of the span
  bool joined = false;  // a clitic, written together with the piece before: the "n't" of "didn't"
};

/// Cuts text[block] into tokens the way UD English EWT and GUM do, left to right, leaving out white space:
///   didn't -> did n't    Kerry's -> Kerry 's    cease-fire -> cease - fire    non-combatant    U.S.-led -> U.S. - led
///   $5.2m -> $ 5.2m      (OSCE)'s -> ( OSCE ) 's       3:30pm -> 3:30 pm      Gen.   x@y.org   and/or -> and / or
/// Pieces never overlap and never share a code point. Linear in the block.
std::vector<Piece> tokenise(std::string_view text, text::Span block, const lexicon::LanguageWords& words);

}  // namespace truceline::annotate
