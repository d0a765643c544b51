#include "truceline/lexicon/language_words.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "truceline/base/ascii.h"
#include "truceline/lexicon/inflections.h"
#include "truceline/lexicon/listings.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

using Problem = std::optional<std::string>;  // what is wrong with a row

std::optional<base::Error> each_row(const std::string& path, const std::function<Problem(const Row&)>& take) {
  const auto table = load_table(path);
  if (!table) return table.error();
  for (const Row& row : table.value().rows)
    if (const Problem problem = take(row)) return table.value().error(row, *problem);
  return std::nullopt;
}

Problem take_abbreviation(const Row& row, LanguageWords& words) {
  const auto kind = row.cell(1);
  if (kind != "title" && kind != "number" && kind != "any") return "unknown kind '" + std::string(kind) + "'";
  const Abbreviation found = kind == "title"    ? Abbreviation::title
                             : kind == "number" ? Abbreviation::number
                                                : Abbreviation::any;
  words.abbreviations[base::ascii_lower(row.cell(0))] = {found, std::string(row.cell(0))};
  return std::nullopt;
}

Problem take_contraction(const Row& row, LanguageWords& words) {
  if (row.cell(1) == "ending") {
    words.clitics.push_back(base::ascii_lower(row.cell(0)));
    return std::nullopt;
  }
  if (row.cell(1) == "unit") {
    words.units.insert(base::ascii_lower(row.cell(0)));
    return std::nullopt;
  }
  if (row.cell(1) != "word") return "unknown place '" + std::string(row.cell(1)) + "'";
  auto parts = split(row.cell(2), ' ');
  std::string joined;
  for (const auto& part : parts) joined += part;
  if (joined != row.cell(0)) return "the parts do not make up '" + std::string(row.cell(0)) + "'";
  words.contractions[base::ascii_lower(row.cell(0))] = std::move(parts);
  return std::nullopt;
}

Problem take_hyphen(const Row& row, LanguageWords& words) {
  if (row.cell(1) != "prefix" && row.cell(1) != "suffix") return "unknown place '" + std::string(row.cell(1)) + "'";
  (row.cell(1) == "prefix" ? words.prefixes : words.suffixes).insert(base::ascii_lower(row.cell(0)));
  return std::nullopt;
}

Problem take_irregular(const Row& row, LanguageWords& words) {
  if (row.cell(1) != "VERB" && row.cell(1) != "NOUN")
    return "unknown part of speech '" + std::string(row.cell(1)) + "'";
  if (row.cell(2).empty()) return "has no lemma";
  words.irregular[std::string(row.cell(1)) + " " + base::ascii_lower(row.cell(0))] = row.cell(2);
  return std::nullopt;
}

/// A form that two verbs could have, "singed", is left to the network.
std::optional<base::Error> add_verb_forms(const std::string& knowledge_dir, LanguageWords& words) {
  const auto inflections = load_inflections(knowledge_dir);
  if (!inflections) return inflections.error();
  for (const std::string& verb : words.verbs) {
    for (const std::string& form : inflections.value().forms(verb)) {
      const auto [at, fresh] = words.verb_of_form.try_emplace(form, verb);
      if (!fresh && at->second != verb) at->second.clear();
    }
  }
  std::erase_if(words.verb_of_form, [](const auto& entry) { return entry.second.empty(); });
  return std::nullopt;
}

/// Of the labels of lists, those of one word.
std::optional<base::Error> add_labels(const std::string& knowledge_dir, LanguageWords& words) {
  const auto listings = load_listings(knowledge_dir);
  if (!listings) return listings.error();
  for (const auto& [first, labels] : listings.value().labels) {
    for (const auto& label : labels) {
      if (label.words.size() > 1) continue;
      if (label.kind == Listings::Kind::picture) words.credits.insert(first);
      if (label.kind == Listings::Kind::topics) words.topic_labels.insert(first);
      if (label.kind == Listings::Kind::stamp) words.stamps.insert(first);
    }
  }
  return std::nullopt;
}

}  // namespace

base::Result<LanguageWords> load_language_words(const std::string& knowledge_dir) {
  LanguageWords words;
  const std::string dir = knowledge_dir + "/language/";
  const auto with = [&](Problem (*take)(const Row&, LanguageWords&)) {
    return [&words, take](const Row& row) { return take(row, words); };
  };
  const auto into = [](std::unordered_set<std::string>& set) {
    return [&set](const Row& row) -> Problem {
      set.insert(std::string(row.cell(0)));
      return std::nullopt;
    };
  };
  if (auto e = each_row(dir + "abbreviations.tsv", with(take_abbreviation))) return *e;
  if (auto e = each_row(dir + "contractions.tsv", with(take_contraction))) return *e;
  if (auto e = each_row(dir + "hyphens.tsv", with(take_hyphen))) return *e;
  if (auto e = each_row(dir + "irregular.tsv", with(take_irregular))) return *e;
  if (auto e = each_row(dir + "verbs.tsv", into(words.verbs))) return *e;
  if (auto e = add_verb_forms(knowledge_dir, words)) return *e;
  if (auto e = each_row(dir + "starters.tsv", into(words.starters))) return *e;
  if (auto e = add_labels(knowledge_dir, words)) return *e;
  if (auto e = each_row(dir + "body_words.tsv", into(words.body_words))) return *e;
  if (auto e = each_row(dir + "clause_nouns.tsv", into(words.clause_nouns))) return *e;
  if (auto e = each_row(dir + "reporting.tsv", into(words.reporting))) return *e;
  std::stable_sort(words.clitics.begin(), words.clitics.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return words;
}

}  // namespace truceline::lexicon
