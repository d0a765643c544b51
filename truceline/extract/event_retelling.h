#pragma once

#include <string>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/text/document.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// Drops events that only tell another one again: in a headline, one of the same type that the body tells; elsewhere
/// one with the same factuality and claimant, no other place or time than the first, and either the same type and
/// trigger word and a party in common, or the same CAMEO code and the very same parties on both sides; and what a
/// meeting is for, "met to discuss the truce". What the retelling adds (a place, a time, a party, its evidence) goes to
/// the event that stays.
std::vector<record::Event> without_retellings(std::vector<record::Event> events, const text::Document& document,
                                              const text::Tree& tree, const std::vector<record::Statement>& statements);

/// A definite noun that tells nothing of its own: "the attack" of "the attack lasted two hours".
struct EventReference {
  std::string type;   // of the pattern that it would have matched
  std::string lemma;  // its trigger word
  text::Span span;
};

/// Gives each reference to the last event before it with its type and trigger word, as one more piece of evidence.
void add_references(std::vector<record::Event>& events, const text::Tree& tree,
                    const std::vector<EventReference>& references);

}  // namespace truceline::extract
