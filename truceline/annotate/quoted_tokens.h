#pragma once

#include <vector>

#include "truceline/text/analysis.h"

namespace truceline::annotate {

/// One a token: not 0 between double quotation marks. Counted paragraph by paragraph, since each next paragraph of a
/// long quotation opens with a mark of its own and only the last one closes.
std::vector<char> quoted_tokens(const text::Analysis& analysis);

}  // namespace truceline::annotate
