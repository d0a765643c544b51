#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "truceline/lexicon/styles.h"
#include "truceline/text/span.h"

namespace truceline::read {

/// What stands before the first sentence: "TUNIS/OSLO, May 3 (Reuters) - ".
struct Dateline {
  text::Span whole;                 // with its dash, without the blank after it
  text::Span place;                 // "BEIRUT/NEW YORK"; empty where the style has none
  text::Span date;                  // "Sept 20"
  std::string agency, agency_code;  // empty where no agency is named
  std::string style;                // id of the house
};

/// The dateline that `paragraph` begins with, where one does; the houses of the table are tried in order. `story` is
/// the whole text, for styles that many share: only a story that names the agency is its own.
std::optional<Dateline> read_dateline(std::string_view story, text::Span paragraph, const lexicon::Styles& styles);

}  // namespace truceline::read
