#include "truceline/text/tree.h"

#include <algorithm>

namespace truceline::text {

namespace {

constexpr std::uint32_t kUnset = 0xFFFFFFFF;

}  // namespace

Tree::Tree(const Analysis& analysis) : analysis_(&analysis) {
  const std::size_t n = analysis.tokens.size();
  head_.resize(n);
  first_.assign(n + 1, 0);
  order_.resize(n);
  subtree_.resize(n);
  depth_.assign(n, kUnset);
  for (std::size_t i = 0; i < n; ++i) {
    const TokenId head = analysis.tokens[i].head;
    head_[i] = head.valid() && head.index < n && head.index != i ? head : TokenId{};
    subtree_[i] = {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + 1)};
  }

  // Depths, by walking up from each token to the first whose depth is known. A walk longer than the path of unset
  // tokens has met itself: that is a cycle, cut where it was entered.
  std::vector<std::uint32_t> path;
  std::vector<std::uint8_t> on_path(n, 0);
  for (std::uint32_t i = 0; i < n; ++i) {
    std::uint32_t at = i;
    path.clear();
    while (depth_[at] == kUnset) {
      path.push_back(at);
      on_path[at] = 1;
      const TokenId up = head_[at];
      if (up.valid() && on_path[up.index]) head_[at] = TokenId{};
      if (!head_[at].valid()) {
        depth_[at] = 0;
        break;
      }
      at = up.index;
    }
    for (auto it = path.rbegin(); it != path.rend(); ++it) {
      if (head_[*it].valid()) depth_[*it] = depth_[head_[*it].index] + 1;
      on_path[*it] = 0;
    }
  }

  for (std::size_t i = 0; i < n; ++i)
    if (head_[i].valid()) ++first_[head_[i].index + 1];
  for (std::size_t i = 0; i < n; ++i) first_[i + 1] += first_[i];
  std::vector<std::uint32_t> next(first_.begin(), first_.end());
  for (std::size_t i = 0; i < n; ++i)
    if (head_[i].valid()) order_[next[head_[i].index]++] = TokenId{i};

  // Subtrees from the deepest tokens up.
  std::vector<std::uint32_t> by_depth(n);
  for (std::uint32_t i = 0; i < n; ++i) by_depth[i] = i;
  std::stable_sort(by_depth.begin(), by_depth.end(), [&](auto a, auto b) { return depth_[a] > depth_[b]; });
  for (const std::uint32_t i : by_depth) {
    if (!head_[i].valid()) continue;
    TokenRange& up = subtree_[head_[i].index];
    up.begin = std::min(up.begin, subtree_[i].begin);
    up.end = std::max(up.end, subtree_[i].end);
  }
}

std::span<const TokenId> Tree::children(TokenId t) const {
  return {order_.data() + first_[t.index], order_.data() + first_[t.index + 1]};
}

bool Tree::is(std::string_view relation, std::string_view wanted) {
  if (!relation.starts_with(wanted)) return false;
  return relation.size() == wanted.size() || relation[wanted.size()] == ':';
}

TokenId Tree::child(TokenId t, std::initializer_list<std::string_view> relations) const {
  for (const TokenId c : children(t))
    for (const std::string_view wanted : relations)
      if (is(deprel(c), wanted)) return c;
  return {};
}

Span Tree::span(TokenRange range) const {
  if (range.empty()) return {};
  return {analysis_->tokens[range.begin].span.begin, analysis_->tokens[range.end - 1].span.end};
}

std::uint32_t Tree::first_token(std::uint32_t byte) const {
  const auto& tokens = analysis_->tokens;
  const auto it = std::lower_bound(tokens.begin(), tokens.end(), byte,
                                   [](const Token& t, std::uint32_t at) { return t.span.begin < at; });
  return static_cast<std::uint32_t>(it - tokens.begin());
}

bool Tree::dominates(TokenId ancestor, TokenId t) const {
  while (t.valid() && t != ancestor) t = head(t);
  return t.valid();
}

}  // namespace truceline::text
