#pragma once

#include <optional>

#include "truceline/extract/quotations.h"
#include "truceline/record/layers.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// A paragraph or headline that says with a colon who speaks: "|Lind, the mayor|: |we stay|", "|Envoy|: |road shut|".
struct Label {
  text::TokenRange speaker;
  text::TokenRange content;
};

/// The label of block `block`; nothing where the words before the colon do not name one who can speak, or hold a verb.
/// In a paragraph that must be a person, or a name in capitals as in transcripts; in a headline also an office, a
/// government or a group, if no number follows: "Syria: 12 killed" names a place.
std::optional<Label> block_label(const text::Document& document, const text::Analysis& analysis,
                                 const record::Actors& actors, std::uint32_t block);

/// The name behind a quotation and a dash: “We stay.” — |Rosa Lind|. Nothing where something else follows.
std::optional<text::TokenRange> signature(const text::Document& document, const text::Analysis& analysis,
                                          const Quotation& quotation);

}  // namespace truceline::extract
