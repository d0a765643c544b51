#pragma once

#include <vector>

#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// The innermost statement whose content holds all of `span`; invalid where the words are the wire's own.
/// Innermost is the one with the shortest content hull; of equal ones the later. `statements` must be in the order of
/// their contents, as find_statements leaves them. O(log n).
record::StatementId innermost_statement(const std::vector<record::Statement>& statements, text::Span span);

/// Adds mentions for the first person inside quotations: "I" and "my" are the speaker; "we" and "our" are those the
/// speaker acts for, or the speaker where nobody is known. `actors.by_token` leads there afterwards.
/// Example: in “We never agreed,” said the minister, by_token["We"] is the minister's government.
record::Actors resolve_first_person(record::Actors actors, const text::Tree& tree,
                                    const std::vector<record::Statement>& statements);

}  // namespace truceline::extract
