#include "truceline/lexicon/listings.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "truceline/base/ascii.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

std::optional<Listings::Kind> kind_named(std::string_view name) {
  using enum Listings::Kind;
  constexpr std::pair<std::string_view, Listings::Kind> kKinds[] = {
      {"topics", topics}, {"links", links}, {"picture", picture}, {"page", page}, {"stamp", stamp}};
  for (const auto& [written, kind] : kKinds)
    if (written == name) return kind;
  return std::nullopt;
}

void add_label(std::string_view written, Listings::Kind kind, Listings& listings) {
  const bool needs_sign = written.ends_with(':') || kind == Listings::Kind::picture;
  if (written.ends_with(':')) written.remove_suffix(1);
  auto words = split(base::ascii_lower(written), ' ');
  const std::string first = words.front();
  listings.labels[first].push_back({std::move(words), kind, needs_sign});
}

}  // namespace

base::Result<Listings> load_listings(const std::string& knowledge_dir) {
  const auto starters = load_table(knowledge_dir + "/language/starters.tsv");
  if (!starters) return starters.error();
  const auto table = load_table(knowledge_dir + "/styles/listings.tsv");
  if (!table) return table.error();
  Listings listings;
  for (const Row& row : starters.value().rows) listings.openers.emplace(row.cell(0));
  for (const Row& row : table.value().rows) {
    const auto words = row.cell(0), kind = row.cell(1);
    if (const auto label = kind_named(kind)) {
      add_label(words, *label, listings);
    } else if (kind == "opener") {
      listings.openers.emplace(words);
    } else if (kind == "prose" || kind == "date") {
      (kind == "prose" ? listings.prose : listings.dates).insert(base::ascii_lower(words));
    } else {
      return table.value().error(row, "unknown kind '" + std::string(kind) + "'", "see the table's head");
    }
  }
  for (auto& [first, labels] : listings.labels)
    std::stable_sort(labels.begin(), labels.end(),
                     [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
  return listings;
}

}  // namespace truceline::lexicon
