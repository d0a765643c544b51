#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "truceline/lexicon/cues.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// What a reporting verb says to have been said, as the parse shows it.
struct Content {
  std::vector<text::TokenRange> pieces;  // in order; empty where the verb reports nothing
  lexicon::Frame frame = lexicon::Frame::clause;
  bool finite = false;  // a clause with a finite verb, not an infinitive or a noun phrase

  explicit operator bool() const { return !pieces.empty(); }
};

/// What is known of each token beside its parse.
struct Marks {
  std::vector<bool> quoted;  // it stands in quotation marks
  std::vector<bool> timed;   // it belongs to an expression of time
  std::vector<bool> headed;  // it stands in a headline
};

/// The content that `cue` takes in one of the frames of `entry`, tried in the order of how much they say.
Content content_of(const text::Tree& tree, text::TokenId cue, const lexicon::Cue& entry, const lexicon::Cues& cues,
                   const Marks& marks);

/// The tokens under `head` that are not under `except`, as runs; runs parted by punctuation alone are one.
std::vector<text::TokenRange> pieces_under(const text::Tree& tree, text::TokenId head, text::TokenId except);

/// The verb of saying that `verb` is joined to over the head of what is said: "The mayor |said| the road was open, but
/// also |voiced| doubts", "..., and he |confirmed| that ...". Invalid where `verb` belongs to what is said.
text::TokenId raised_to(const text::Tree& tree, text::TokenId verb, const lexicon::Cues& cues);

/// Whether a dependent of `head` before it is the conjunction or preposition `word`.
bool has_mark(const text::Tree& tree, text::TokenId head, std::string_view word);

/// "to leave", and no tense.
bool to_infinitive(const text::Tree& tree, text::TokenId verb);

/// The clause `clause` as what is said, without a "that" in front; "whether" and "if" are part of it.
Content clause_under(const text::Tree& tree, text::TokenId clause);

/// True for a verb that can carry a sentence: it has a tense, or an auxiliary or copula with one.
bool finite(const text::Tree& tree, text::TokenId verb);

}  // namespace truceline::extract
