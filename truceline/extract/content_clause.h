#pragma once

#include "truceline/lexicon/factuality_words.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// True for a clause that says what a noun holds, though the parse takes it for a relative clause: "the claim THAT
/// TROOPS HAD SHELLED the town". Its "that" is a mark, or an object beside the clause's own.
bool is_content_clause(const text::Tree& tree, text::TokenId clause);

/// The noun that such a clause is the content of. The parse may hang it on a noun inside that noun's phrase: "REPORTS
/// in the press that they had met". Looks up three phrases at most; the head of the clause where none is a word of
/// reporting.
text::TokenId content_noun(const text::Tree& tree, text::TokenId clause, const lexicon::FactualityWords& words);

}  // namespace truceline::extract
