#include "truceline/lexicon/incident_words.h"

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

bool is_set(std::string_view group) {
  return group == "apart" || group == "night" || group == "sum" || group == "quarter";
}

/// False where the row's group is none.
bool take(const Row& row, int number, IncidentWords& into) {
  const std::string group(row.cell(0)), name(row.cell(1));
  const auto words = split(row.cell(2), ',');
  if (group == "general") into.general = name;
  if (group == "parties") into.by_parties.insert(name);
  for (const std::string& word : words) {
    if (group == "mode") into.modes[word] = name;
    if (group == "act" || group == "own") into.acts.emplace(word, {name, number, group == "own"});
    if (group == "thing") into.things[word] = name;
    if (group == "general") into.violent.insert(word);
    if (is_set(group)) into.sets[group].insert(word);
    if (group == "related") {
      into.related[name].insert(word);
      into.related[word].insert(name);
    }
  }
  return group == "general" || group == "parties" || group == "mode" || group == "act" || group == "own" ||
         group == "thing" || group == "related" || is_set(group);
}

}  // namespace

std::string IncidentWords::kind(std::string_view type, std::string_view mode) const {
  auto found = modes.find(std::string(type) + "/" + std::string(mode));
  if (found == modes.end()) found = modes.find(type);
  return found == modes.end() ? "" : found->second;
}

bool IncidentWords::of_set(std::string_view word, std::string_view name) const {
  const auto found = sets.find(name);
  return found != sets.end() && found->second.contains(word);
}

bool IncidentWords::are_related(const std::string& kind, const std::string& other) const {
  const auto found = related.find(kind);
  return found != related.end() && found->second.contains(other);
}

base::Result<IncidentWords> load_incident_words(const std::string& knowledge_dir) {
  auto table = load_table(knowledge_dir + "/incidents/words.tsv");
  if (!table) return table.error();
  IncidentWords words;
  int number = 0;
  for (const Row& row : table.value().rows)
    if (!take(row, ++number, words)) return table.value().error(row, "has a group that is none", "see the table's top");
  return words;
}

}  // namespace truceline::lexicon
