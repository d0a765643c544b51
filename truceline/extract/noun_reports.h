#pragma once

#include <optional>

#include "truceline/extract/reports.h"

namespace truceline::extract {

/// The report that a noun or an adjective makes: "|Sudan's| claim that the road was open", "|she| repeated a call for a
/// truce", "|the mayor| is confident that it will hold". Nothing where nobody is named who says it, and for "no claim".
std::optional<Report> noun_report(const text::Tree& tree, text::TokenId t, const lexicon::Cues& cues,
                                  const Marks& marks);

}  // namespace truceline::extract
