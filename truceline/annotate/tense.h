#pragma once

#include "truceline/lexicon/time_words.h"
#include "truceline/text/analysis.h"

namespace truceline::annotate {

/// When the clause around a word lies, as its verb tells it.
enum class Tense { unknown, past, present, future };

/// The tense of the clause around `span`: of the verb that governs it where the parse leads to one, else of the nearest
/// verb of the sentence, the one before first. "would vote in Oslo on Sunday" and "is to end at midnight"
/// are future. Unknown where there is no verb. Bounded: climbs at most 12 heads and looks at most 20 tokens to each
/// side.
Tense tense_at(text::Span span, const text::Analysis& analysis, const lexicon::TimeWords& words);

/// Whether what is still to come in the clause around `span` was so on a day gone by: "signed on Tuesday to stop
/// shooting at |midnight|", "said on Monday that it would begin at |noon|", but not "began on Sunday and is to end at
/// |midnight|".
bool is_future_of_past(text::Span span, const text::Analysis& analysis, const lexicon::TimeWords& words);

/// Index of the first token that ends after `byte`; the number of tokens where there is none. O(log n).
std::size_t token_at(std::uint32_t byte, const text::Analysis& analysis);

}  // namespace truceline::annotate
