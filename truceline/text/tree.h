#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

#include "truceline/text/analysis.h"

namespace truceline::text {

/// Ways through the dependency trees of one analysis. Holds a pointer: the analysis must outlive the tree and not
/// change. Trees are walked with loops and bounded steps: a hostile story cannot make it recurse or circle, since
/// construction cuts every cycle (a token on one counts as a root).
class Tree {
 public:
  explicit Tree(const Analysis& analysis);
  explicit Tree(Analysis&&) = delete;

  const Analysis& analysis() const { return *analysis_; }
  const Token& token(TokenId t) const { return analysis_->tokens[t.index]; }
  TokenId head(TokenId t) const { return head_[t.index]; }  // invalid at a root
  std::string_view deprel(TokenId t) const { return analysis_->tokens[t.index].deprel; }

  /// Dependents of `t` from left to right.
  std::span<const TokenId> children(TokenId t) const;

  /// The first dependent whose relation is one of `relations`. A relation without a subtype matches every subtype:
  /// "nsubj" finds "nsubj:pass", "obl" finds "obl:tmod". Invalid where there is none.
  TokenId child(TokenId t, std::initializer_list<std::string_view> relations) const;

  /// True where `relation` is `wanted` or a subtype of it: is("nsubj:pass", "nsubj").
  static bool is(std::string_view relation, std::string_view wanted);
  bool is(TokenId t, std::string_view wanted) const { return is(deprel(t), wanted); }

  /// The tokens that `t` governs, itself included, as the smallest range that holds them all. O(1).
  TokenRange subtree(TokenId t) const { return subtree_[t.index]; }
  /// The characters from the first to the last of `range`.
  Span span(TokenRange range) const;
  Span span(TokenId t) const { return span(subtree(t)); }

  /// The index of the first token that begins at `byte` or after it; the number of tokens where none does. O(log n).
  std::uint32_t first_token(std::uint32_t byte) const;

  /// True where `ancestor` is `t` or above it.
  bool dominates(TokenId ancestor, TokenId t) const;
  std::uint32_t depth(TokenId t) const { return depth_[t.index]; }  // 0 at a root

 private:
  const Analysis* analysis_;
  std::vector<TokenId> head_;
  std::vector<std::uint32_t> first_;  // children of t: order_[first_[t] .. first_[t + 1])
  std::vector<TokenId> order_;
  std::vector<TokenRange> subtree_;
  std::vector<std::uint32_t> depth_;
};

}  // namespace truceline::text
