#include "truceline/lexicon/inflections.h"

#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// "stop", "transfer", "ban", "initial": a vowel and then one consonant that spelling may double.
bool may_double(std::string_view lemma) {
  const std::size_t n = lemma.size();
  if (n < 3) return false;
  const char last = lemma[n - 1];
  return !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' && is_vowel(lemma[n - 2]) &&
         (!is_vowel(lemma[n - 3]) || last == 'l');
}

}  // namespace

std::vector<std::string> Inflections::forms(std::string_view lemma) const {
  const std::string word(lemma);
  std::vector<std::string> forms = {word, word + "s", word + "es"};
  if (const auto it = irregular.find(lemma); it != irregular.end())
    forms.insert(forms.end(), it->second.begin(), it->second.end());
  const auto add = [&](const std::string& stem) {
    forms.push_back(stem + "ed");
    forms.push_back(stem + "ing");
  };
  if (word.ends_with("ie")) {
    forms.push_back(word + "d");
    forms.push_back(word.substr(0, word.size() - 2) + "ying");
  } else if (word.ends_with('e')) {
    forms.push_back(word + "d");
    forms.push_back(word.substr(0, word.size() - 1) + "ing");
  } else if (word.size() > 1 && word.ends_with('y') && !is_vowel(word[word.size() - 2])) {
    const std::string stem = word.substr(0, word.size() - 1);
    forms.insert(forms.end(), {stem + "ies", stem + "ied", word + "ing"});
  } else {
    add(word);
    if (may_double(word)) add(word + word.back());
  }
  return forms;
}

base::Result<Inflections> load_inflections(const std::string& knowledge_dir) {
  auto table = load_table(knowledge_dir + "/language/irregular_verbs.tsv");
  if (!table) return table.error();
  Inflections inflections;
  for (const Row& row : table.value().rows) {
    auto& forms = inflections.irregular[std::string(row.cell(0))];
    for (const std::size_t column : {1, 2})
      for (std::string& form : split(row.cell(column), ',')) forms.push_back(std::move(form));
  }
  return inflections;
}

}  // namespace truceline::lexicon
