#pragma once

#include <vector>

#include "truceline/extract/truce_context.h"
#include "truceline/extract/truce_matches.h"

/// Who lays a breach to whom, and in which words.
namespace truceline::extract {

/// The words lay a breach to their subject: "they BROKE the truce", "the army FIRED FIRST".
bool charges_subject(const TruceMatch& match);

/// "ACCUSED the rebels of violating the truce"; invalid where the breach is told otherwise.
text::TokenId accuser(const TruceContext& context, const TruceMatch& match);

/// The verb that tells of the breach: the accuser of a verb's pattern, the reporter of a noun's.
text::TokenId breach_teller(const TruceContext& context, const TruceMatch& match);

/// "accused EACH OTHER of breaking it", "TRADED accusations of breaches": no side's word stands alone.
bool mutual_charge(const TruceContext& context, const TruceMatch& match);

/// "violations BY all sides", "accused THEM of 300 breaches", "THEY had committed 54 breaches".
std::vector<text::TokenId> accused_of_breach(const TruceContext& context, const TruceMatch& match);

/// "It IS A VIOLATION, full stop", "was technical and NOT A BREACH".
bool judged_breach(const TruceContext& context, const TruceMatch& match);

}  // namespace truceline::extract
