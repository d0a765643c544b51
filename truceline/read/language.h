#pragma once

#include <string>
#include <string_view>

#include "truceline/lexicon/styles.h"

namespace truceline::read {

/// ISO 639-1 code of the language of `text` by its script and commonest words; "und" where there is too little of it to
/// tell. Reads the first 64 KB. language_of("The army said on Monday that it was ready.", styles) is "en".
std::string language_of(std::string_view text, const lexicon::Styles& styles);

}  // namespace truceline::read
