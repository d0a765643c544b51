#pragma once

#include <set>
#include <string>
#include <vector>

#include "truceline/lexicon/contradiction_words.h"
#include "truceline/record/layers.h"
#include "truceline/record/story.h"
#include "truceline/text/tree.h"

namespace truceline::reason {

/// One thing that somebody says is so or is not so: a statement, or a sentence of the wire outside all statements.
struct Claim {
  record::StatementId statement;  // invalid for the wire
  record::Holder holder;
  std::string cue_class;  // of the statement: deny, accuse, say, ...
  text::Span span;
  text::SentenceId first, last;    // sentences that the span touches
  text::TokenId predicate;         // the top of what is said
  bool negative = false;           // denied, or negated at its predicate or its subject
  bool first_person = false;       // "our troops", "none of us": speaks of the speaker's own side
  bool modal = false;              // future, possible, conditional or asked for
  bool bare = false;               // "denied the accusation": says nothing of its own
  std::set<std::string> words;     // content lemmas, and classes as "violence:"
  std::set<std::uint32_t> actors;  // ActorId indices spoken of
};

/// Every claim of the story in the order of the text.
std::vector<Claim> find_claims(const text::Document& document, const text::Tree& tree, const record::Actors& actors,
                               const std::vector<record::Statement>& statements,
                               const lexicon::ContradictionWords& words);

/// Content words that both have; a word and one of its class count as one.
std::size_t shared_words(const Claim& a, const Claim& b);

}  // namespace truceline::reason
