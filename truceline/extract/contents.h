#pragma once

#include <string>
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

/// The content that `cue` takes in one of the frames of `entry`, tried in the order of how much they say.
/// `quoted` tells for each token whether it stands in quotation marks (for the frame obj-quoted).
Content content_of(const text::Tree& tree, text::TokenId cue, const lexicon::Cue& entry, const lexicon::Cues& cues,
                   const std::vector<bool>& quoted);

/// The tokens under `head` that are not under `except`, as runs; runs parted by punctuation alone are one.
std::vector<text::TokenRange> pieces_under(const text::Tree& tree, text::TokenId head, text::TokenId except);

/// The verb of saying that `verb` is joined to over the head of what is said: "The mayor |said| the road was open, but
/// also |voiced| doubts", "..., and he |confirmed| that ...". Invalid where `verb` belongs to what is said.
text::TokenId raised_to(const text::Tree& tree, text::TokenId verb, const lexicon::Cues& cues);

/// True for a verb that can carry a sentence: it has a tense, or an auxiliary or copula with one.
bool finite(const text::Tree& tree, text::TokenId verb);

}  // namespace truceline::extract
