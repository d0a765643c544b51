#include "truceline/lexicon/name_types.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

using text::NameType;

// "ALEPPO" in an alert is Aleppo; below this size capitals are more often an acronym of something else.
constexpr std::size_t kShortestCapitals = 4;

// Only names that open with a capital are looked up: "the world body" is none.
void add(std::string_view name, NameType type, std::vector<NameTypes::Entry>& entries) {
  if (name.empty() || !('A' <= name[0] && name[0] <= 'Z')) return;
  std::string key;
  for (const char c : name)
    if (c != ' ') key += c;
  std::string capitals = key;
  for (char& c : capitals)
    if ('a' <= c && c <= 'z') c = static_cast<char>(c - 32);
  if (capitals != key && capitals.size() >= kShortestCapitals) entries.push_back({std::move(capitals), type});
  entries.push_back({std::move(key), type});
}

// Takes the names in the given cells of every row; a cell may hold several, between bars.
std::optional<base::Error> read(const std::string& path, const std::vector<std::size_t>& cells, NameType type,
                                std::vector<NameTypes::Entry>& entries) {
  const auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows)
    for (const std::size_t cell : cells)
      for (const std::string& name : split(row.cell(cell), '|')) add(name, type, entries);
  return std::nullopt;
}

bool by_key(const NameTypes::Entry& a, const NameTypes::Entry& b) { return a.key < b.key; }

}  // namespace

NameTypes::NameTypes(std::vector<Entry> entries) {
  std::stable_sort(entries.begin(), entries.end(), by_key);
  for (std::size_t i = 0; i < entries.size();) {
    std::size_t end = i;
    bool one = true;
    for (; end < entries.size() && entries[end].key == entries[i].key; ++end)
      one = one && entries[end].type == entries[i].type;
    if (one) entries_.push_back(std::move(entries[i]));
    i = end;
  }
}

const NameTypes::Entry* NameTypes::find(std::string_view key) const {
  const auto at = std::lower_bound(entries_.begin(), entries_.end(), key,
                                   [](const Entry& e, std::string_view k) { return e.key < k; });
  return at != entries_.end() && at->key == key ? &*at : nullptr;
}

bool NameTypes::continues(std::string_view key) const {
  const auto at = std::lower_bound(entries_.begin(), entries_.end(), key,
                                   [](const Entry& e, std::string_view k) { return e.key < k; });
  return at != entries_.end() && at->key.starts_with(key);
}

base::Result<NameTypes> load_name_types(const std::string& knowledge_dir) {
  std::vector<NameTypes::Entry> entries;
  const std::string actors = knowledge_dir + "/actors/";
  if (auto e = read(actors + "organisations.tsv", {0, 1}, NameType::organisation, entries)) return *e;
  if (auto e = read(actors + "armed_groups.tsv", {0, 1}, NameType::organisation, entries)) return *e;
  if (auto e = read(actors + "states.tsv", {3, 4, 6}, NameType::place, entries)) return *e;
  if (auto e = read(knowledge_dir + "/places/extra.tsv", {0, 1}, NameType::place, entries)) return *e;
  return NameTypes(std::move(entries));
}

}  // namespace truceline::lexicon
