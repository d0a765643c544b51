#pragma once

#include "truceline/extract/reports.h"

namespace truceline::extract {

/// Whether a report is one that a reader would count as made: somebody says it, and it is not put off, wished away or
/// only spoken of. "declined to |say|", "may |say|", "did not |say|", "Asked about the port, she left", "officials were
/// |told|" tell of nothing said; "went on to |say|", "would neither confirm nor |deny|", "does not |want| to leave" do.
/// Inside quotation marks only what somebody else said before counts.
bool tells(const text::Tree& tree, const lexicon::Cues& cues, const Report& report);

/// "|neither| confirmed |nor| denied the loss"
bool neither_nor(const text::Tree& tree, text::TokenId cue);

}  // namespace truceline::extract
