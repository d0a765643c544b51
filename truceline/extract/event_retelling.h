#pragma once

#include <vector>

#include "truceline/record/story.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Drops events that only tell another one again: in a headline, one of the same type that the body tells; elsewhere
/// one with the same type, trigger word, factuality, parties, claimant, and no other place or time than the first. What
/// the retelling adds (a place, a time, a party) goes to the event that stays.
std::vector<record::Event> without_retellings(std::vector<record::Event> events, const text::Document& document,
                                              const text::Tree& tree, const std::vector<record::Statement>& statements);

}  // namespace truceline::extract
