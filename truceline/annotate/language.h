#pragma once

#include "truceline/lexicon/model.h"
#include "truceline/text/analysis.h"
#include "truceline/text/document.h"

namespace truceline::annotate {

/// Tokens, sentences, tags, lemmas, dependency trees and names of the headline, section heads and paragraphs, in the
/// conventions of UD English (EWT, GUM). Total: any document gives an analysis, in time linear in its text. The same
/// input gives the same output on every machine and beside any other text.
/// Every sentence has one root; every token's form is its text with plain quotes and dashes.
text::Analysis analyse_language(const text::Document& document, const lexicon::Model& model);

/// Tags, lemmas, trees and names for tokens and sentences that stand already; what they had of these is replaced.
void label_tokens(text::Analysis& analysis, const lexicon::Model& model);

}  // namespace truceline::annotate
