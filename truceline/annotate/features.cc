#include "truceline/annotate/features.h"

#include <algorithm>

#include "truceline/annotate/spelling.h"

namespace truceline::annotate {

namespace {

constexpr std::size_t kMostGrams = 24;

bool capital(char c) { return 'A' <= c && c <= 'Z'; }
bool small(char c) { return 'a' <= c && c <= 'z'; }

}  // namespace

CaseFlags case_flags(const std::vector<std::string_view>& forms) {
  int words = 0, longer = 0, titles = 0;
  bool any_small = false;
  for (const std::string_view form : forms) {
    const bool has_small = std::any_of(form.begin(), form.end(), small);
    if (!has_small && !std::any_of(form.begin(), form.end(), capital)) continue;
    ++words;
    any_small = any_small || has_small;
    if (form.size() <= 3) continue;
    ++longer;
    titles += capital(form[0]);
  }
  if (words < 2) return {};
  return {!any_small, longer >= 3 && titles * 10 >= longer * 8};
}

WordRows word_rows(std::string_view form, bool first, CaseFlags flags, const std::array<std::uint32_t, 4>& rows,
                   const lexicon::Letters& letters) {
  const Spellings s = spell(form, letters);
  const std::string_view low = std::string_view(s.folded).substr(0, kLongestWord);
  const std::string_view cased = std::string_view(s.cased).substr(0, kLongestWord);
  WordRows out;
  out[0] = {feature_row(FeatureKind::word1, low, rows[0]), feature_row(FeatureKind::word2, low, rows[0]),
            feature_row(FeatureKind::cased, cased, rows[0])};
  for (std::size_t n = 1; n <= 4 && n <= low.size(); ++n)
    out[1].push_back(feature_row(FeatureKind::prefix, low.substr(0, n), rows[1]));
  for (std::size_t n = 1; n <= 5 && n <= low.size(); ++n)
    out[1].push_back(feature_row(FeatureKind::suffix, low.substr(low.size() - n), rows[1]));
  const std::string marked = "^" + std::string(low) + "$";
  for (std::size_t i = 0; i + 2 < marked.size() && i < kMostGrams; ++i)
    out[2].push_back(feature_row(FeatureKind::gram, std::string_view(marked).substr(i, 3), rows[2]));
  const char context[2] = {static_cast<char>(first),
                           static_cast<char>((flags.all_capitals ? 1 : 0) | (flags.headline ? 2 : 0))};
  out[3] = {feature_row(FeatureKind::shape, s.shape, rows[3]),
            feature_row(FeatureKind::flags, std::string_view(context, 2), rows[3])};
  return out;
}

}  // namespace truceline::annotate
