#pragma once

#include "truceline/lexicon/contradiction_words.h"
#include "truceline/record/story.h"
#include "truceline/store/write.h"
#include "truceline/text/code_points.h"

namespace truceline::run {

/// Writes who accuses whom of what in a story and who denies it, and sets it against what other stories of those days
/// have: R2, a denied act. Not for copies. Gives the number of pairs with other stories.
int keep_stances(store::Database& db, store::Writer& writer, const record::Story& story, const store::Kept& kept,
                 const lexicon::ContradictionWords& words, const text::CodePoints& points);

}  // namespace truceline::run
