#include "truceline/annotate/language.h"

#include <utility>

#include "truceline/annotate/language_blocks.h"
#include "truceline/annotate/sentences.h"
#include "truceline/annotate/tokenise.h"

namespace truceline::annotate {

namespace {

void add_block(const text::Document& document, std::uint32_t block, const lexicon::Model& model, text::Analysis& analysis) {
  auto pieces = tokenise(document.text, document.blocks[block].span, model.words);
  std::size_t begin = 0;
  for (const std::size_t end : sentence_ends(document.text, pieces, model.words)) {
    const auto base = static_cast<std::uint32_t>(analysis.tokens.size());
    const text::SentenceId id(analysis.sentences.size());
    text::Sentence sentence{{pieces[begin].span.begin, pieces[end - 1].span.end},
                            {base, base + static_cast<std::uint32_t>(end - begin)}, text::TokenId(base), block};
    for (std::size_t i = begin; i < end; ++i) {
      text::Token token;
      token.span = pieces[i].span;
      token.form = std::move(pieces[i].form);
      token.joined = pieces[i].joined && i > begin;
      token.sentence = id;
      analysis.tokens.push_back(std::move(token));
    }
    analysis.sentences.push_back(sentence);
    begin = end;
  }
}

}  // namespace

text::Analysis analyse_language(const text::Document& document, const lexicon::Model& model) {
  text::Analysis analysis;
  for (const std::uint32_t block : language_blocks(document)) add_block(document, block, model, analysis);
  for (text::Token& token : analysis.tokens) {
    token.lower = token.form;
    for (char& c : token.lower)
      if ('A' <= c && c <= 'Z') c = static_cast<char>(c + 32);
    token.lemma = token.lower;
    token.deprel = "dep";
    const text::TokenId root = analysis.sentences[token.sentence.index].root;
    if (&token == &analysis.tokens[root.index]) token.deprel = "root";
    else token.head = root;
  }
  return analysis;
}

}  // namespace truceline::annotate
