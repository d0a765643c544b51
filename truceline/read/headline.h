#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "truceline/lexicon/styles.h"
#include "truceline/text/span.h"

namespace truceline::read {

/// A headline and what its tags say of the story.
struct Headline {
  text::Span title;            // without tags
  std::string kind = "first";  // text::Furniture::kind
  std::optional<int> version;
};

/// Takes the tags off the headline at `line`: of "CORRECTED-UPDATE 2-Army calls off truce" the title is "Army calls off
/// truce", the kind a correction, the version 2. Of several tags the first that is not "first" gives the kind.
Headline read_headline(std::string_view text, text::Span line, const lexicon::Styles& styles);

}  // namespace truceline::read
