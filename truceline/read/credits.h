#pragma once

#include <string_view>
#include <vector>

#include "truceline/lexicon/styles.h"
#include "truceline/text/document.h"

namespace truceline::read {

/// The people named in a byline or credit line, without those who only edited: of "(Additional reporting by Pavel Orlov
/// and Sara Vial in Moscow; Editing by Ida Holm)" Orlov and Vial, both in Moscow. Names in capitals come back in
/// title case ("NADIA BELKACEM" is "Nadia Belkacem"); the span is that of the characters.
std::vector<text::Credit> read_credits(std::string_view text, text::Span line, const lexicon::Styles& styles);

}  // namespace truceline::read
