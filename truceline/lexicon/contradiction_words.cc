#include "truceline/lexicon/contradiction_words.h"

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::string_view kSet = "set ";

base::Result<bool> load_antonyms(const std::string& path, ContradictionWords& into) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    const auto left = split(row.cell(0), ','), right = split(row.cell(1), ',');
    if (left.empty() || right.empty()) return table.value().error(row, "has one side only", "give both sides");
    for (const std::string& a : left)
      for (const std::string& b : right) {
        into.antonyms[a].insert(b);
        into.antonyms[b].insert(a);
      }
  }
  return true;
}

base::Result<bool> load_clashes(const std::string& path, ContradictionWords& into) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    StateClash clash{split(row.cell(0), ','),  split(row.cell(1), ','), std::string(row.cell(2)),
                     std::string(row.cell(3)), row.cell(4) == "party",  std::string(row.cell(5)),
                     std::string(row.cell(6))};
    if (clash.one.empty() || clash.other.empty() || clash.rule.empty() || clash.other_words.empty())
      return table.value().error(row, "is not complete", "give states, kind, rule, side and words");
    into.clashes.push_back(std::move(clash));
  }
  return true;
}

base::Result<bool> load_tells(const std::string& path, ContradictionWords& into) {
  auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows)
    for (const std::string& rule : split(row.cell(1), ',')) into.tells[rule].insert(row.cell(0));
  return true;
}

}  // namespace

std::string ContradictionWords::key(const std::string& lemma) const {
  const auto it = classes.find(lemma);
  return it == classes.end() ? lemma : it->second + ":";
}

bool ContradictionWords::of_class(const std::string& word, std::string_view name) const {
  const auto it = classes.find(word);
  return it != classes.end() && it->second == name;
}

bool ContradictionWords::of_set(const std::string& word, std::string_view name) const {
  const auto it = sets.find(name);
  return it != sets.end() && it->second.contains(word);
}

const WordSet* ContradictionWords::told_by(std::string_view rule) const {
  constexpr std::string_view kTruce = "truce.";
  if (!rule.starts_with(kTruce)) return nullptr;
  rule.remove_prefix(kTruce.size());
  const auto it = tells.find(rule.substr(0, rule.find_first_of("+.")));
  return it == tells.end() ? nullptr : &it->second;
}

bool ContradictionWords::antonymous(const std::string& a, const std::string& b) const {
  const auto it = antonyms.find(a);
  return it != antonyms.end() && it->second.contains(b);
}

base::Result<ContradictionWords> load_contradiction_words(const std::string& knowledge_dir) {
  const std::string dir = knowledge_dir + "/truces/";
  ContradictionWords words;
  if (auto done = load_antonyms(dir + "antonyms.tsv", words); !done) return done.error();
  if (auto done = load_clashes(dir + "clashes.tsv", words); !done) return done.error();
  if (auto done = load_tells(dir + "tells.tsv", words); !done) return done.error();
  auto table = load_table(dir + "claim_words.tsv");
  if (!table) return table.error();
  for (const Row& row : table.value().rows) {
    if (row.cell(0) == "remark") {
      words.remarks.push_back(split(row.cell(1), ' '));
    } else if (row.cell(0) == "light") {
      for (const std::string& lemma : split(row.cell(1), ',')) words.light.insert(lemma);
    } else if (row.cell(0) == "incident") {
      for (const std::string& name : split(row.cell(1), ',')) words.incidents.insert(name);
    } else if (row.cell(0).starts_with(kSet)) {
      for (const std::string& lemma : split(row.cell(1), ','))
        words.sets[row.cell(0).substr(kSet.size())].insert(lemma);
    } else {
      for (const std::string& lemma : split(row.cell(1), ',')) words.classes[lemma] = row.cell(0);
    }
  }
  return words;
}

}  // namespace truceline::lexicon
