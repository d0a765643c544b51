#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "truceline/base/result.h"
#include "truceline/lexicon/model.h"

namespace truceline::annotate {

/// How often something was right: counts over a whole file.
struct Score {
  std::uint64_t right = 0, gold = 0, ours = 0;
  double precision() const { return ours ? 100.0 * static_cast<double>(right) / static_cast<double>(ours) : 0.0; }
  double recall() const { return gold ? 100.0 * static_cast<double>(right) / static_cast<double>(gold) : 0.0; }
  double f1() const {
    return gold + ours ? 200.0 * static_cast<double>(right) / static_cast<double>(gold + ours) : 0.0;
  }
};

/// The measures of the CoNLL 2018 shared task, and of names. A word counts only where the gold has a word at the very
/// same characters; relations count without their subtypes.
struct Evaluation {
  Score words, sentences, upos, xpos, lemmas, uas, las;
  Score names;  // person, organisation and place, by span and type; gold 0 where the file has no NER= in MISC
  std::array<Score, 3> names_of;  // the same by type, in the order of text::NameType
};

enum class Start { raw_text, gold_tokens };

/// Reads gold CoNLL-U and measures our own analysis of its text against it, each document (`# newdoc`) by itself. From
/// raw text, the text of each paragraph (`# newpar`, and the ends that GUM's `# newpar_block` counts off) is one block.
/// Fails where `conllu` is not CoNLL-U, with `name`:line.
base::Result<Evaluation> evaluate_conllu(std::string_view conllu, const lexicon::Model& model, Start start,
                                         const std::string& name = "CoNLL-U");

/// The evaluation as a table of text, a line a measure.
std::string evaluation_table(const Evaluation& evaluation);

}  // namespace truceline::annotate
