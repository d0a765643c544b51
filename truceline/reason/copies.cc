#include "truceline/reason/copies.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace truceline::reason {

namespace {

constexpr std::size_t kRun = 4;  // words a shingle
constexpr std::size_t kBands = 32, kRows = 1;

// Shares of words, from stories cut, retitled and merged by bench/copies.py: above the one line nothing but copies
// lies, below the other nothing but other stories of the same day.
constexpr double kSame = 0.8;
constexpr double kPart = 0.6;
constexpr double kRewritten = 0.15;
// A copy is abridged where the other has this much more that it lacks.
constexpr double kMuchLonger = 0.75;
constexpr double kSameHeadline = 0.5;

std::uint64_t mix(std::uint64_t x) {  // the finaliser of splitmix64
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

bool in_word(unsigned char c) { return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); }

/// One hash a word. Curly marks and dashes are bytes above 0x7f: a word that touches one hashes otherwise, so they are
/// taken as the spaces they are.
std::vector<std::uint64_t> word_hashes(std::string_view text) {
  std::vector<std::uint64_t> words;
  std::uint64_t hash = 0;
  bool open = false;
  const auto close = [&] {
    if (open) words.push_back(mix(hash));
    hash = 0;
    open = false;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i).starts_with("\xe2\x80")) {  // general punctuation: “ ” ‘ ’ – —
      close();
      i += 2;
      continue;
    }
    unsigned char c = static_cast<unsigned char>(text[i]);
    if (c >= 'A' && c <= 'Z') c = static_cast<unsigned char>(c - 'A' + 'a');
    if (!in_word(c)) {
      close();
      continue;
    }
    hash = hash * 1099511628211ULL + c;
    open = true;
  }
  close();
  return words;
}

double share_of_words(std::string_view a, std::string_view b) {
  auto left = word_hashes(a), right = word_hashes(b);
  std::sort(left.begin(), left.end());
  std::sort(right.begin(), right.end());
  std::vector<std::uint64_t> both;
  std::set_intersection(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(both));
  const std::size_t larger = std::max(left.size(), right.size());
  return larger ? static_cast<double>(both.size()) / static_cast<double>(larger) : 0;
}

/// Kinds of story that say of themselves that they follow an earlier one.
std::string successor_kind(const std::string& kind) {
  if (kind == "correction" || kind == "refile") return "correction";
  if (kind == "withdrawn") return "withdrawal";
  if (kind == "update" || kind == "recast" || kind == "urgent") return "update";
  if (kind == "wrapup") return "wrapup";
  return "";
}

}  // namespace

std::vector<std::uint64_t> shingles(std::string_view text) {
  const auto words = word_hashes(text);
  std::vector<std::uint64_t> found;
  const std::size_t run = std::min(kRun, words.size());
  for (std::size_t i = 0; run > 0 && i + run <= words.size(); ++i) {
    std::uint64_t hash = 0;
    for (std::size_t k = 0; k < run; ++k) hash = mix(hash ^ words[i + k]);
    found.push_back(hash);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::vector<std::int64_t> sketch(const std::vector<std::uint64_t>& shingles) {
  if (shingles.empty()) return {};
  std::array<std::uint64_t, kBands * kRows> least;
  least.fill(std::numeric_limits<std::uint64_t>::max());
  for (const std::uint64_t shingle : shingles) {
    for (std::size_t k = 0; k < least.size(); ++k) {
      const std::uint64_t hash = (shingle ^ mix(k)) * 0x9e3779b97f4a7c15ULL;
      least[k] = std::min(least[k], hash ^ (hash >> 32));
    }
  }
  std::vector<std::int64_t> bands(kBands);
  for (std::size_t band = 0; band < kBands; ++band) {
    std::uint64_t hash = band;
    for (std::size_t row = 0; row < kRows; ++row) hash = mix(hash ^ least[band * kRows + row]);
    bands[band] = static_cast<std::int64_t>(hash);
  }
  return bands;
}

Overlap overlap(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  if (a.empty() || b.empty()) return {};
  std::size_t both = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j])
      ++both, ++i, ++j;
    else if (a[i] < b[j])
      ++i;
    else
      ++j;
  }
  return {static_cast<double>(both) / static_cast<double>(a.size()),
          static_cast<double>(both) / static_cast<double>(b.size())};
}

Descent descent(const Edition& earlier, const Edition& later, const Overlap& shared) {
  if (earlier.id == later.id) return {"identical", "the same characters"};
  const std::string figures = fmt::format(
      "{:.0f} % of the earlier story's words stand in the later one, {:.0f} % of the later's in "
      "the earlier",
      shared.of_a * 100, shared.of_b * 100);
  const double most = std::max(shared.of_a, shared.of_b);
  const std::string successor = successor_kind(later.kind);
  if (!successor.empty()) {
    // An UPDATE may be rewritten from its first word on: then its headline or its agency must speak for it too.
    const bool named = share_of_words(earlier.headline, later.headline) >= kSameHeadline ||
                       (!earlier.agency.empty() && earlier.agency == later.agency);
    if (most >= kPart || (most >= kRewritten && named)) return {successor, figures};
    return {};
  }
  if (shared.of_a >= kSame && shared.of_b >= kSame) return {"syndicated", figures};
  if (most < kPart) return {};
  const double ratio = static_cast<double>(std::min(earlier.size, later.size)) /
                       static_cast<double>(std::max<std::size_t>(1, std::max(earlier.size, later.size)));
  if (ratio < kMuchLonger) return {"abridged", figures};
  return {"syndicated", figures};
}

}  // namespace truceline::reason
