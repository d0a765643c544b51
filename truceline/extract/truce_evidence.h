#pragma once

#include <string>

#include "truceline/extract/truce_context.h"
#include "truceline/extract/truce_frames.h"

namespace truceline::extract {

/// The words "by and large", "largely", "fully" at the trigger or its truce, as a degree; empty for none.
std::string truce_degree(const TruceContext& context, const TruceMatch& match);

/// "in THE REST OF the country", "ELSEWHERE": what is so in one part only; empty where that is not said.
std::string truce_scope(const TruceContext& context, const TruceMatch& match);

/// "264 times", "300 breaches": the number with the trigger; invalid for none.
record::QuantityId truce_count(const TruceContext& context, const TruceMatch& match);

/// True where a numeral stands with the breaches of `match`.
bool breaches_counted(const TruceContext& context, const TruceMatch& match);

/// The predicate that a breach noun hangs on: "RECORDED 242 violations", "ACCUSED them of 300 breaches"; invalid for
/// none.
text::TokenId breach_reporter(const TruceContext& context, const TruceMatch& match);

/// The words that assert what `match` says: its trigger with auxiliaries and negators, what fills its slots, the frame
/// where it decided the state, and the count.
text::Span truce_evidence(const TruceContext& context, const TruceMatch& match, const TruceFrame& frame,
                          const SentenceMentions& mentions, record::QuantityId count);

}  // namespace truceline::extract
