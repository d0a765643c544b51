#pragma once

#include "truceline/lexicon/time_words.h"
#include "truceline/record/story.h"
#include "truceline/text/document.h"

namespace truceline::annotate {

/// When the story was published: `given` where the caller knows, else the date in its head if that is a whole one
/// ("12 October 2017" under a web story's headline, basis "text"), else unknown.
record::Published publication(const text::Document& document, const record::Published& given,
                              const lexicon::TimeWords& words);

}  // namespace truceline::annotate
