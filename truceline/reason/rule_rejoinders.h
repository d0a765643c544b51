#pragma once

#include <vector>

#include "truceline/reason/rules.h"

namespace truceline::reason {

/// R2 where the denial names a claim and not an act: "rejected the allegation", "denied an RSF claim that ...", "the
/// claim of an attack was a lie".
std::vector<record::Contradiction> rejoinders(const Case& c);

/// Whose claim `report` is: "an RSF claim", "allegations by the opposition"; nobody for "the claim".
record::Holder owner_of_claim(const Case& c, text::TokenId report);

}  // namespace truceline::reason
