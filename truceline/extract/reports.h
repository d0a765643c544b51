#pragma once

#include <vector>

#include "truceline/extract/contents.h"
#include "truceline/extract/speaker.h"
#include "truceline/lexicon/cues.h"
#include "truceline/text/tree.h"

namespace truceline::extract {

/// A verb, noun or adjective of reporting with what the sentence says of it.
struct Report {
  text::TokenId cue;
  const lexicon::Cue* entry = nullptr;  // belongs to the Cues; never null
  Speaker speaker;
  Content content;            // empty where the verb's words stand elsewhere, in a quotation beside it
  bool in_quotation = false;  // the verb itself is inside quotation marks
  bool negated = false;       // "did not say"
};

/// Every verb, noun and adjective of the lexicon of cues that reports, in the order of the text. Where the parse loses
/// the speaker or the content, the words next to the verb mend it: "If it fails, Paris may leave, |the envoy| warned".
std::vector<Report> find_reports(const text::Tree& tree, const lexicon::Cues& cues, const Marks& marks);

}  // namespace truceline::extract
