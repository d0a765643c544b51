#include "truceline/annotate/decode_tree.h"

#include <algorithm>

// Chu, Liu (1965), Edmonds (1967): let every node take its best head. If that makes a cycle, the cycle becomes one
// node: an edge into it is worth what it gains over the cycle's edge that it replaces. Repeat until nothing circles,
// then open the cycles again, last first. O(n^2) in all but the search for who hangs from a cycle. Here nodes are never
// renumbered: a cycle lives on under the number of one of its nodes.

namespace truceline::annotate {

namespace {

constexpr double kNever = -1e18;
constexpr double kSecondRoot = 1e6;  // more than any tree can gain by having two roots

struct Cycle {
  std::vector<std::uint32_t> nodes;
  std::uint32_t name;                     // the node under whose number it lives on
  std::vector<std::uint32_t> heads;       // of each of `nodes` inside the cycle
  std::vector<std::uint32_t> entered_at;  // by outside node: which of `nodes` its edge into the cycle would enter
  std::vector<std::uint32_t> left_from;   // by outside node: which of `nodes` is its head when the cycle is
};

class Edmonds {
 public:
  Edmonds(const std::vector<float>& scores, std::size_t n)
      : size_(n + 1), score_(size_ * size_, kNever), alive_(size_, true), head_(size_, 0) {
    for (std::size_t d = 0; d < n; ++d)
      for (std::size_t h = 0; h <= n; ++h)
        if (h != d + 1) at(d + 1, h) = static_cast<double>(scores[d * (n + 1) + h]) - (h == 0 ? kSecondRoot : 0.0);
  }

  std::vector<std::uint32_t> solve() {
    std::vector<Cycle> cycles;
    for (std::uint32_t d = 1; d < size_; ++d) take_best_head(d);
    for (auto nodes = find_cycle(); !nodes.empty(); nodes = find_cycle()) {
      cycles.push_back(contract(std::move(nodes)));
      take_best_head(cycles.back().name);
    }
    for (auto cycle = cycles.rbegin(); cycle != cycles.rend(); ++cycle) open(*cycle);
    return {head_.begin() + 1, head_.end()};
  }

 private:
  double& at(std::size_t dependent, std::size_t head) { return score_[dependent * size_ + head]; }

  void take_best_head(std::uint32_t d) {
    double best = 2 * kNever;
    for (std::uint32_t h = 0; h < size_; ++h)
      if (alive_[h] && h != d && at(d, h) > best) best = at(d, h), head_[d] = h;
  }

  std::vector<std::uint32_t> find_cycle() const {
    std::vector<std::uint32_t> seen(size_, 0);  // the walk that came by
    for (std::uint32_t start = 1; start < size_; ++start) {
      if (!alive_[start]) continue;
      std::uint32_t node = start;
      while (node != 0 && seen[node] == 0) {
        seen[node] = start;
        node = head_[node];
      }
      if (node == 0 || seen[node] != start) continue;
      std::vector<std::uint32_t> cycle;
      for (std::uint32_t k = node; cycle.empty() || k != node; k = head_[k]) cycle.push_back(k);
      return cycle;
    }
    return {};
  }

  Cycle contract(std::vector<std::uint32_t> nodes) {
    Cycle cycle{std::move(nodes), 0, {}, std::vector<std::uint32_t>(size_, 0), std::vector<std::uint32_t>(size_, 0)};
    cycle.name = cycle.nodes[0];
    for (const auto k : cycle.nodes) cycle.heads.push_back(head_[k]), alive_[k] = false;
    for (std::uint32_t o = 0; o < size_; ++o) {
      if (!alive_[o]) continue;
      double in = 2 * kNever, out = 2 * kNever;
      for (std::size_t i = 0; i < cycle.nodes.size(); ++i) {
        const std::uint32_t k = cycle.nodes[i];
        const double gain = at(k, o) - at(k, cycle.heads[i]);
        if (gain > in) in = gain, cycle.entered_at[o] = k;
        if (at(o, k) > out) out = at(o, k), cycle.left_from[o] = k;
      }
      gains_.push_back({o, in, out});
    }
    for (const auto& g : gains_) {
      at(cycle.name, g.node) = g.in;
      at(g.node, cycle.name) = g.out;
      // Whose best head was in the cycle hangs from the whole of it now, which is worth as much; the others stay.
      if (std::find(cycle.nodes.begin(), cycle.nodes.end(), head_[g.node]) != cycle.nodes.end())
        head_[g.node] = cycle.name;
    }
    gains_.clear();
    alive_[cycle.name] = true;
    return cycle;
  }

  // The nodes outside get back the node of the cycle that is their head; the one that is entered gets its head outside.
  void open(const Cycle& cycle) {
    const std::uint32_t from = head_[cycle.name];
    std::vector<bool> inside(size_, false);
    for (const auto k : cycle.nodes) inside[k] = true;
    for (std::uint32_t o = 1; o < size_; ++o)
      if (!inside[o] && alive_[o] && head_[o] == cycle.name) head_[o] = cycle.left_from[o];
    for (std::size_t i = 0; i < cycle.nodes.size(); ++i)
      head_[cycle.nodes[i]] = cycle.heads[i], alive_[cycle.nodes[i]] = true;
    head_[cycle.entered_at[from]] = from;
  }

  struct Gain {
    std::uint32_t node;
    double in, out;
  };

  std::size_t size_;
  std::vector<double> score_;
  std::vector<bool> alive_;
  std::vector<std::uint32_t> head_;
  std::vector<Gain> gains_;
};

bool is_tree(const std::vector<std::uint32_t>& heads) {
  if (std::count(heads.begin(), heads.end(), 0u) != 1) return false;
  std::vector<std::uint32_t> seen(heads.size() + 1, 0);
  for (std::uint32_t start = 1; start <= heads.size(); ++start) {
    std::uint32_t node = start;
    while (node != 0 && seen[node] == 0) {
      seen[node] = start;
      node = heads[node - 1];
    }
    if (node != 0 && seen[node] == start) return false;
  }
  return true;
}

}  // namespace

std::vector<std::uint32_t> decode_tree(const std::vector<float>& scores, std::size_t n) {
  std::vector<std::uint32_t> heads(n, 0);
  for (std::size_t d = 0; d < n; ++d) {
    const float* row = scores.data() + d * (n + 1);
    for (std::uint32_t h = 1; h <= n; ++h)
      if (h != d + 1 && row[h] > row[heads[d]]) heads[d] = h;
  }
  return is_tree(heads) ? heads : Edmonds(scores, n).solve();
}

}  // namespace truceline::annotate
