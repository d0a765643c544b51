#pragma once

#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/lexicon/table.h"
#include "truceline/text/analysis.h"
#include "truceline/text/document.h"

namespace truceline::extract {

/// One sentence of a CoNLL-U literal, as a document of its own: words stand one space apart, so that a test can find
/// its spans. `comments` holds the lines "# key = value".
struct TestTree {
  text::Document document;
  text::Analysis analysis;
  std::map<std::string, std::string> comments;

  /// The `nth` token with this form; invalid where there is none.
  text::TokenId token(std::string_view form, int nth = 1) const {
    for (std::size_t i = 0; i < analysis.tokens.size(); ++i)
      if (analysis.tokens[i].form == form && --nth == 0) return text::TokenId{i};
    return {};
  }
};

inline void add_test_word(const std::vector<std::string>& cells, TestTree& tree) {
  if (!tree.document.text.empty()) tree.document.text += ' ';
  text::Token t;
  t.span.begin = static_cast<std::uint32_t>(tree.document.text.size());
  tree.document.text += cells[1];
  t.span.end = static_cast<std::uint32_t>(tree.document.text.size());
  t.form = t.lower = cells[1];
  for (char& c : t.lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  t.lemma = cells[2];
  t.upos = text::upos_named(cells[3]);
  t.xpos = cells[4];
  if (const int head = std::atoi(cells[6].c_str()); head > 0)
    t.head = text::TokenId{static_cast<std::size_t>(head - 1)};
  t.deprel = cells[7];
  t.sentence = text::SentenceId{std::size_t{0}};
  tree.analysis.tokens.push_back(t);
}

inline void close_test_tree(TestTree& tree, std::vector<TestTree>& trees) {
  if (tree.analysis.tokens.empty()) return;
  const auto bytes = static_cast<std::uint32_t>(tree.document.text.size());
  const auto words = static_cast<std::uint32_t>(tree.analysis.tokens.size());
  text::Sentence sentence{{0, bytes}, {0, words}, {}, 0};
  for (std::uint32_t i = 0; i < words; ++i)
    if (!tree.analysis.tokens[i].head.valid()) sentence.root = text::TokenId{i};
  tree.analysis.sentences = {sentence};
  tree.document.blocks = {{text::BlockKind::paragraph, {0, bytes}}};
  trees.push_back(std::move(tree));
  tree = {};
}

/// The sentences of `conllu`, one document each.
inline std::vector<TestTree> test_trees(std::string_view conllu) {
  std::vector<TestTree> trees;
  TestTree tree;
  while (!conllu.empty()) {
    const auto end = conllu.find('\n');
    const std::string_view line = conllu.substr(0, end);
    conllu.remove_prefix(end == std::string_view::npos ? conllu.size() : end + 1);
    if (line.empty()) {
      close_test_tree(tree, trees);
    } else if (line.front() == '#') {
      const auto equals = line.find(" = ");
      if (equals != std::string_view::npos)
        tree.comments[std::string(line.substr(2, equals - 2))] = std::string(line.substr(equals + 3));
    } else {
      add_test_word(lexicon::split(line, '\t'), tree);
    }
  }
  close_test_tree(tree, trees);
  return trees;
}

}  // namespace truceline::extract
