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

base::Result<std::vector<DivisionAbbreviation>> read_abbreviations(const std::string& path) {
  const auto table = load_table(path);
  if (!table) return table.error();
  std::vector<DivisionAbbreviation> out;
  for (const Row& row : table.value().rows) {
    if (row.cell(1).size() != 2 || row.cell(2).empty())
      return table.value().error(row, "has no country or no division", "give two letters and the division's name");
    for (std::string& form : split(row.cell(0), '|')) {
      const bool stop = form.ends_with('.');
      if (stop) form.pop_back();
      out.push_back({std::move(form), stop, std::string(row.cell(1)), std::string(row.cell(2))});
    }
  }
  return out;
}

}  // namespace

Gazetteer::Gazetteer(CompiledPlaces large, std::vector<Named> extra, std::vector<DivisionAbbreviation> short_forms)
    : extra_(std::move(extra)), short_forms_(std::move(short_forms)) {
  tables_.push_back(std::move(large));
  std::stable_sort(extra_.begin(), extra_.end(), [](const Named& a, const Named& b) { return a.key < b.key; });
  std::stable_sort(short_forms_.begin(), short_forms_.end(),
                   [](const auto& a, const auto& b) { return a.form < b.form; });
}

const DivisionAbbreviation* Gazetteer::abbreviated(std::string_view form, bool stop) const {
  const auto it = std::lower_bound(short_forms_.begin(), short_forms_.end(), form,
                                   [](const auto& a, auto f) { return a.form < f; });
  return it == short_forms_.end() || it->form != form || (it->stop && !stop) ? nullptr : &*it;
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
    entry.place.reviewed = entry.place.population == 0;
    extra.push_back({fold(entry.place.name), entry.place});
    for (const std::string& alias : entry.aliases) extra.push_back({fold(alias), entry.place});
  }
  auto short_forms = read_abbreviations(knowledge_dir + "/places/abbreviations.tsv");
  if (!short_forms) return short_forms.error();
  return Gazetteer(std::move(large).value(), std::move(extra), std::move(short_forms).value());
}

}  // namespace truceline::lexicon
