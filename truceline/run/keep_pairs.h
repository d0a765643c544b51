#pragma once

#include <cstdint>
#include <set>

#include "truceline/lexicon/contradiction_words.h"
#include "truceline/record/story.h"
#include "truceline/run/keep_origin.h"
#include "truceline/store/write.h"
#include "truceline/text/code_points.h"

namespace truceline::run {

/// Writes the contradictions that a story brings: those inside it, and those with earlier stories. What a copy or an
/// update only repeats contradicts nothing once more; two sides that clash over one truce in one way are told once,
/// where they first did; an update corrects its own earlier text rather than contradicting it. Gives the number of
/// pairs with other stories.
int keep_pairs(store::Database& db, store::Writer& writer, const record::Story& story, const store::Kept& kept,
               const std::set<std::int64_t>& truces, const Origin& origin, const lexicon::ContradictionWords& words,
               const text::CodePoints& points);

}  // namespace truceline::run
