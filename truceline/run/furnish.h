#pragma once

#include <string>

#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/analysis.h"

namespace truceline::run {

/// The frame of a record: the document with its furniture, an id from its content, its sentences under their section
/// heads, and notes on what the reader of the record should know. The parts that say what the story says are still
/// empty.
record::Story furnish(text::Document document, const text::Analysis& analysis, const record::Places& places,
                      const record::Published& published);

/// "xxh3:..." of the text: the same text has the same id wherever it came from, so that copies meet.
std::string content_id(const std::string& text);

}  // namespace truceline::run
