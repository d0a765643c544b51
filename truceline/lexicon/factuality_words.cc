#include "truceline/lexicon/factuality_words.h"

#include <algorithm>
#include <array>

#include "truceline/lexicon/inflections.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::array<std::string_view, 17> kNames = {
    "negator", "deny",  "exclude",    "fail",  "manage", "future",  "possible", "condition", "request",
    "report",  "occur", "background", "claim", "self",   "control", "motion",   "undergo"};

}  // namespace

std::string_view name(FactualityClass c) { return kNames[static_cast<std::size_t>(c)]; }

const std::vector<FactualityEntry>& FactualityWords::find(std::string_view lemma) const {
  static const std::vector<FactualityEntry> kNone;
  if (const auto it = entries.find(lemma); it != entries.end()) return it->second;
  const auto form = verb_of.find(lemma);
  return form == verb_of.end() ? kNone : entries.find(form->second)->second;
}

bool FactualityWords::is(std::string_view lemma, FactualityClass what) const {
  const auto& found = find(lemma);
  return std::any_of(found.begin(), found.end(), [&](const FactualityEntry& e) { return e.what == what; });
}

base::Result<FactualityWords> load_factuality_words(const std::string& knowledge_dir) {
  auto table = load_table(knowledge_dir + "/language/factuality.tsv");
  if (!table) return table.error();
  auto inflections = load_inflections(knowledge_dir);
  if (!inflections) return inflections.error();
  FactualityWords words;
  for (const Row& row : table.value().rows) {
    const auto which = std::find(kNames.begin(), kNames.end(), row.cell(1));
    if (which == kNames.end())
      return table.value().error(row, "unknown class '" + std::string(row.cell(1)) + "'", "see the head of the file");
    FactualityEntry entry;
    entry.what = static_cast<FactualityClass>(which - kNames.begin());
    entry.via = split(row.cell(2), ',');
    for (const std::string& lemma : split(row.cell(0), ',')) {
      entry.id = "factuality." + std::string(*which) + ":" + lemma;
      words.entries[lemma].push_back(entry);
    }
  }
  // By the alphabet: of two verbs that share a form, the first has it, whatever the order of the table.
  std::vector<std::string_view> lemmas;
  for (const auto& entry : words.entries) lemmas.push_back(entry.first);
  std::sort(lemmas.begin(), lemmas.end());
  for (const std::string_view lemma : lemmas) {
    const auto& entries = words.find(lemma);
    const bool governs =
        std::any_of(entries.begin(), entries.end(), [](const FactualityEntry& e) { return !e.via.empty(); });
    if (!governs && entries.front().what != FactualityClass::occur) continue;
    for (const std::string& form : inflections.value().forms(lemma))
      if (!words.entries.contains(form)) words.verb_of.emplace(form, std::string(lemma));
  }
  return words;
}

}  // namespace truceline::lexicon
