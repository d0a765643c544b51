#pragma once

#include <string>
#include <string_view>

#include "truceline/base/result.h"
#include "truceline/text/analysis.h"
#include "truceline/text/document.h"

namespace truceline::annotate {

/// The analysis as CoNLL-U (https://universaldependencies.org/format.html): `# sent_id`, `# text`, contractions as
/// multiword tokens ("3-4 didn't"), SpaceAfter=No, NER=B-person, and TokenRange=begin:end in code points of the
/// document. Heads outside the sentence and white space inside forms cannot happen; read_conllu(write_conllu(a)) gives
/// a again.
std::string write_conllu(const text::Document& document, const text::Analysis& analysis);

/// Somebody else's analysis of this document (Stanza, UDPipe, spaCy, a treebank), aligned to its text by its
/// characters: white space does not count, quotes, dashes and ellipses match in any shape ("``" too), and the analysis
/// may leave out parts of the text between sentences (a headline, a byline). TokenRange is not needed. Multiword token
/// lines give the words of a contraction their place; empty nodes ("5.1") are skipped. Words outside the language
/// blocks (headline, section_head, paragraph) are left out, and a sentence that crosses blocks is cut, its parts with
/// roots of their own. NER=B-PER and the like in MISC (BIO or BIOES; PER, ORG, LOC, GPE, ...) become names. Fails with
/// `name`:line where a line is not CoNLL-U or its words are not found in the text.
base::Result<text::Analysis> read_conllu(std::string_view conllu, const text::Document& document,
                                         const std::string& name = "CoNLL-U");

}  // namespace truceline::annotate
