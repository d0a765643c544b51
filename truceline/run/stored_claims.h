#pragma once

#include <vector>

#include "truceline/reason/truce_claims.h"
#include "truceline/store/claims.h"

namespace truceline::run {

/// Claims out of the ledger as reason/ compares them: one list, in the order of the rows, all of one truce.
std::vector<reason::TruceClaim> stored_claims(const std::vector<store::ClaimRecord>& records);

}  // namespace truceline::run
