#pragma once

#include <vector>

#include "truceline/extract/reports.h"

namespace truceline::extract {

/// Moves the borders of what `reports` say to where the words put them, in place; where speech ends, the parse is often
/// wrong. `reports` must be in the order of their cues.
///
/// - A participle or a clause that reports in its turn belongs to the wire, not to what was said before it: "said |the
///   truce was over|, pointing to 310 breaches", "hoped |for a deal|, though an official said there would be none". The
///   participle's speaker is the one who spoke before.
/// - A clause whose first word is its verb has lost its subject: "said |the envoy's tone was cold|".
/// - What stands before the verb ends at the comma before the speaker: "|He would leave if asked|, the mayor said".
/// - What a comma and a conjunction part off behind the verb is the wire's own: "|It was calm|, she said, after a
///   raid"; so is a concession, and what stands behind a single dash: "said |it would hold|, although nobody signed".
/// - A condition behind the verb goes on with what stands before it: "|There would be no talks|, he said, |unless the
///   raids stopped|".
void mend_boundaries(const text::Tree& tree, const Marks& marks, std::vector<Report>& reports);

}  // namespace truceline::extract
