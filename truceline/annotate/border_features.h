#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "truceline/annotate/tokenise.h"
#include "truceline/lexicon/borders.h"
#include "truceline/lexicon/language_words.h"
#include "truceline/lexicon/letters.h"

namespace truceline::annotate {

/// What the network of borders sees of a piece: rows of its tables. training/borders.py computes the same.
struct BorderRows {
  std::uint32_t word = 0, shape = 0, kind = 0;
};

/// What the bits of `kind` say.
struct PieceKind {
  bool open_abbreviation = false;    // "Sept.", "p.m.", "K.K.": may end a sentence where a starter follows
  bool closed_abbreviation = false;  // "Gen.", "No.": never ends one
  bool starter = false;              // "The"
};
PieceKind kind_of(const BorderRows& rows);

/// One entry a piece. Linear in the pieces.
std::vector<BorderRows> border_rows(const std::vector<Piece>& pieces, const lexicon::Borders& borders,
                                    const lexicon::LanguageWords& words, const lexicon::Letters& letters);

/// What has been passed on the way through a block: quotes and brackets that are open, the length of the sentence.
class BorderContext {
 public:
  BorderContext(const std::vector<Piece>& pieces, const lexicon::Borders& borders, const lexicon::LanguageWords& words);

  /// Takes piece `i`, which follows the one taken before, and gives the rows of the table `context`.
  std::array<std::uint32_t, 3> after(std::size_t i);
  /// A sentence ended with the piece taken last.
  void ended();

 private:
  const std::vector<Piece>& pieces_;
  const lexicon::LanguageWords& words_;
  std::uint32_t rows_ = 0;
  char block_flags_ = 0;
  std::uint32_t since_ = 0, depth_ = 0;
  bool quote_ = false;
};

/// "..", "?!": nothing but full stops, or but question and exclamation marks.
bool is_stop(const std::string& form);

}  // namespace truceline::annotate
