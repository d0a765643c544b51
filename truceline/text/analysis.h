#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/id.h"
#include "truceline/text/document.h"
#include "truceline/text/span.h"

namespace truceline::text {

using TokenId = base::Id<struct TokenTag>;
using SentenceId = base::Id<struct SentenceTag>;

/// Universal part-of-speech tags, in the order of the UD documentation.
enum class Upos : std::uint8_t {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X
};
std::string_view name(Upos upos);        // "NOUN"
Upos upos_named(std::string_view name);  // X where there is no such tag

/// A half-open range of tokens of the document.
struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  constexpr bool empty() const { return begin >= end; }
  constexpr std::uint32_t size() const { return empty() ? 0 : end - begin; }
  constexpr bool contains(TokenId t) const { return begin <= t.index && t.index < end; }
  auto operator<=>(const TokenRange&) const = default;
};

/// One word of the text with its analysis. Tokens are numbered through the whole document; `head` is such a number too.
struct Token {
  Span span;          // contractions are split: "didn't" is "did" + "n't"
  std::string form;   // as written, but with quotes and dashes in their plain ASCII shapes: ’ -> ', “ -> ", — -> -
  std::string lower;  // the form in lower case
  std::string lemma;  // "said" -> "say"; names keep their case
  Upos upos = Upos::X;
  std::string xpos;    // Penn tag: VBD, VBN, NNS, ...
  TokenId head;        // invalid for the root of a sentence
  std::string deprel;  // Universal Dependencies relation with subtype: "nsubj", "nsubj:pass", "acl:relcl", ...
  SentenceId sentence;
  bool joined = false;  // written together with the token before as one word: the "n't" of "didn't"
};

/// A sentence lies inside one block.
struct Sentence {
  Span span;
  TokenRange tokens;
  TokenId root;
  std::uint32_t block = 0;  // index in Document::blocks
};

/// A name as the model finds it, before anyone knows whom it names.
enum class NameType : std::uint8_t { person, organisation, place, other };
std::string_view name(NameType type);  // "person"

struct Name {
  TokenRange tokens;
  Span span;
  NameType type = NameType::other;
};

/// The language layers of one document.
struct Analysis {
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Name> names;  // in order, not overlapping

  const Token& operator[](TokenId id) const { return tokens[id.index]; }
};

}  // namespace truceline::text
