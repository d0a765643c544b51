#include "truceline/annotate/decode_names.h"

#include <algorithm>

namespace truceline::annotate {

namespace {

// May class `to` follow `from`, which is that of a word that `links`? An empty `from` is the sentence's start.
bool may_follow(const std::string& from, bool links, const std::string& to) {
  if (!to.starts_with("I-")) return !links || from.size() <= 2;
  return from.size() > 2 && from.compare(2, std::string::npos, to, 2, std::string::npos) == 0;
}

}  // namespace

std::vector<std::uint16_t> decode_names(const std::vector<float>& scores, const std::vector<char>& links,
                                        const std::vector<std::string>& classes) {
  const std::size_t n = links.size(), k = classes.size();
  constexpr float kNever = -1e30f;
  std::vector<float> best(k), next(k);
  std::vector<std::uint16_t> back(n * k, 0);
  for (std::size_t c = 0; c < k && n > 0; ++c) best[c] = may_follow("", false, classes[c]) ? scores[c] : kNever;
  for (std::size_t i = 1; i < n; ++i) {
    for (std::size_t c = 0; c < k; ++c) {
      float top = 2 * kNever;
      for (std::size_t from = 0; from < k; ++from)
        if (best[from] > top && may_follow(classes[from], links[i - 1] != 0, classes[c]))
          top = best[from], back[i * k + c] = static_cast<std::uint16_t>(from);
      next[c] = top + scores[i * k + c];
    }
    best.swap(next);
  }
  std::vector<std::uint16_t> path(n);
  if (n == 0) return path;
  for (std::size_t c = 0; c < k; ++c)
    if (links[n - 1] != 0 && !may_follow(classes[c], true, "O")) best[c] = kNever;
  path[n - 1] = static_cast<std::uint16_t>(std::max_element(best.begin(), best.end()) - best.begin());
  for (std::size_t i = n - 1; i > 0; --i) path[i - 1] = back[i * k + path[i]];
  return path;
}

}  // namespace truceline::annotate
