#pragma once

#include <string_view>
#include <vector>

#include "truceline/lexicon/listings.h"
#include "truceline/text/span.h"

namespace truceline::read {

/// A stretch of a paragraph that is no prose of the story: tags, titles of other stories, notices, a stamp.
struct Listing {
  lexicon::Listings::Kind kind = lexicon::Listings::Kind::topics;
  text::Span span;  // in the paragraph; its label is part of it
  text::Span date;  // of a stamp; else empty
};

/// The lists in a paragraph, in reading order. One begins with a label of knowledge/styles/listings.tsv, at the start
/// of a sentence, and goes on as long as what follows cannot be prose (| shows where one begins or ends):
///   ... reached the town. |Tags Syria Hama cease-fire| At least two people were hurt.    an opener, small letters
///   ... he said. |Related Army Takes Hill Talks Stall in Geneva                           no full stop to the end
///   |Photo: AP| The convoy left for the port at noon.
///   |Published February 18 2015| The army has taken a village.
/// A label that is prose stays prose: "Related deaths rose in May, the ministry said.", "Tags were found on the
/// bodies." Where the end of a list cannot be told from the words, there is none. Linear in the paragraph.
std::vector<Listing> find_listings(std::string_view paragraph, const lexicon::Listings& known);

}  // namespace truceline::read
