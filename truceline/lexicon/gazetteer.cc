#include "truceline/lexicon/gazetteer.h"

#include <algorithm>
#include <charconv>

#include "truceline/lexicon/fold.h"
#include "truceline/lexicon/place_table.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

bool goes_on(std::string_view key, std::string_view start) {
  return key.starts_with(start) && (key.size() == start.size() || key[start.size()] == ' ');
}

}  // namespace

Gazetteer::Gazetteer(CompiledPlaces large, std::vector<Named> extra) : extra_(std::move(extra)) {
  tables_.push_back(std::move(large));
  std::stable_sort(extra_.begin(), extra_.end(), [](const Named& a, const Named& b) { return a.key < b.key; });
}

std::vector<GazetteerPlace> Gazetteer::find(std::string_view key) const {
  std::vector<GazetteerPlace> out;
  for (std::size_t i = 0; i + 1 < tables_.size(); ++i) tables_[i].find(key, out);
  const auto first =
      std::lower_bound(extra_.begin(), extra_.end(), key, [](const Named& n, auto k) { return n.key < k; });
  for (auto it = first; it != extra_.end() && it->key == key; ++it) out.push_back(it->place);
  if (!tables_.empty()) tables_.back().find(key, out);
  return out;
}

bool Gazetteer::continues(std::string_view key) const {
  if (std::any_of(tables_.begin(), tables_.end(), [&](const CompiledPlaces& t) { return t.continues(key); }))
    return true;
  const auto it = std::lower_bound(extra_.begin(), extra_.end(), key, [](const Named& n, auto k) { return n.key < k; });
  return it != extra_.end() && goes_on(it->key, key);
}

base::Result<Gazetteer> load_gazetteer(const std::string& knowledge_dir) {
  auto large = open_places(knowledge_dir + "/places/gazetteer.tlg", false);
  if (!large) return large.error();
  auto entries = read_place_table(knowledge_dir + "/places/extra.tsv");
  if (!entries) return entries.error();
  std::vector<Gazetteer::Named> extra;
  for (PlaceEntry& entry : entries.value()) {
    entry.place.reviewed = true;
    extra.push_back({fold(entry.place.name), entry.place});
    for (const std::string& alias : entry.aliases) extra.push_back({fold(alias), entry.place});
  }
  return Gazetteer(std::move(large).value(), std::move(extra));
}

}  // namespace truceline::lexicon
