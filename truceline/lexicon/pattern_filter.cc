#include "truceline/lexicon/pattern_filter.h"

#include <algorithm>

#include "truceline/base/ascii.h"

namespace truceline::lexicon {

void PatternFilter::add(const Pattern& pattern) {
  const auto number = static_cast<std::uint32_t>(patterns_++);
  if (pattern.needs().empty()) always_.push_back(number);
  for (const std::string& text : pattern.needs()) {
    auto& bucket_of =
        text.size() == 1 ? by_one_[static_cast<unsigned char>(text[0])] : by_two_[bucket(text[0], text[1])];
    const auto known =
        std::find_if(bucket_of.begin(), bucket_of.end(), [&](std::uint32_t p) { return pieces_[p].text == text; });
    if (known != bucket_of.end()) {
      pieces_[*known].patterns.push_back(number);
      continue;
    }
    bucket_of.push_back(static_cast<std::uint32_t>(pieces_.size()));
    pieces_.push_back({text, {number}});
  }
}

std::vector<PatternFilter::Hit> PatternFilter::hits(std::string_view text) const {
  const std::string lower = base::ascii_lower(text);
  const std::string_view rest = lower;
  std::vector<Hit> found;
  for (std::uint32_t at = 0; at < lower.size(); ++at) {
    for (const std::uint32_t piece : by_one_[static_cast<unsigned char>(lower[at])]) found.push_back({at, piece});
    if (at + 1 == lower.size()) break;
    for (const std::uint32_t piece : by_two_[bucket(lower[at], lower[at + 1])])
      if (rest.substr(at).starts_with(pieces_[piece].text)) found.push_back({at, piece});
  }
  return found;
}

std::vector<bool> PatternFilter::possible(const Hit* first, const Hit* last) const {
  std::vector<bool> possible(patterns_);
  for (const std::uint32_t number : always_) possible[number] = true;
  for (; first != last; ++first)
    for (const std::uint32_t number : pieces_[first->piece].patterns) possible[number] = true;
  return possible;
}

std::vector<bool> PatternFilter::possible(std::string_view text) const {
  const std::vector<Hit> found = hits(text);
  return possible(found.data(), found.data() + found.size());
}

}  // namespace truceline::lexicon
