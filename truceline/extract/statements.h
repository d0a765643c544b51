#pragma once

#include <vector>

#include "truceline/lexicon/cues.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Who said what: direct, indirect and mixed statements in the order of their content.
///
/// Three passes. (1) Each reporting verb takes its content from the parse: "said |that the road was open|", "vowed |to
/// retake the town|", "|The road was open|, she said". (2) Each quotation that no such content explains looks for its
/// cue beside it, or goes on from the quotation before: “A,” he said. “B.” is one statement in two pieces; so is a
/// quotation that runs over paragraphs. (3) What lies inside another statement is set `within` it, and kept only where
/// somebody else's words are reported there.
///
/// `times` must be in order. Ids are indices in the result. A statement with no known speaker keeps an invalid actor
/// and the words that stand for the speaker.
std::vector<record::Statement> find_statements(const text::Document& document, const text::Tree& tree,
                                               const record::Actors& actors, const record::Places& places,
                                               const std::vector<record::Time>& times, const lexicon::Cues& cues);

}  // namespace truceline::extract
