#pragma once

#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/analysis.h"

namespace truceline::run {

/// The frame of a record: the document with its furniture, an id from its content, its sentences under their section
/// heads, and notes on what the reader of the record should know. The parts that say what the story says are still
/// empty.
record::Story furnish(text::Document document, const text::Analysis& analysis, const record::Places& places,
                      const record::Published& published);

}  // namespace truceline::run
