#pragma once

#include <cstdint>
#include <set>

#include "truceline/lexicon/actors.h"
#include "truceline/reason/truce_match.h"
#include "truceline/record/story.h"
#include "truceline/store/truces.h"
#include "truceline/store/write.h"
#include "truceline/text/code_points.h"

namespace truceline::run {

/// Finds each of the story's truces in the ledger, or makes it there, and writes what the story asserts of them. Gives
/// the truces that the story tells of. Two truces of one story stay two.
std::set<std::int64_t> keep_truces(store::Database& db, store::Writer& writer, const record::Story& story,
                                   const store::Kept& kept, const lexicon::ActorBase& base,
                                   const text::CodePoints& points);

/// By what the ledger's own truce is told from others.
reason::TruceIdentity known_identity(const store::TruceRow& row);

}  // namespace truceline::run
