#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/word_map.h"

namespace truceline::lexicon {

/// A row of knowledge/truces/clashes.tsv: states of one truce that cannot both be so.
struct StateClash {
  std::vector<std::string> one, other;  // "in_effect"; "not extended" is the state denied
  std::string kind, rule;               // "state_clash", "R3"
  bool by_party = false;                // only where both say it of the same party
  std::string one_words, other_words;   // "the truce stands", "it is over"
};

/// What R1 to R12 compare with: knowledge/truces/{antonyms,clashes,claim_words,tells}.tsv.
struct ContradictionWords {
  WordMap<WordSet> antonyms;     // lemma -> lemmas that cannot both be so; both ways
  WordMap<std::string> classes;  // lemma -> class: "shell" -> violence, "lorry" -> vehicle
  WordMap<WordSet> sets;         // "charged_with" -> of, for: words that do one thing, beside the class that they have
  WordSet light;                 // lemmas that carry no content: be, do, the
  WordSet incidents;             // classes of what one incident is known by: vehicle, chemical
  std::vector<std::vector<std::string>> remarks;  // "conflicting remark", "tell a different story"
  std::vector<StateClash> clashes;
  WordMap<WordSet> tells;  // "honour" -> conduct: what the words of a rule of states.tsv speak of

  /// What words that can stand for each other have in common: "violence:" for "shell"; the lemma itself where it has no
  /// class.
  std::string key(const std::string& lemma) const;
  /// classes[word] is `name`.
  bool of_class(const std::string& word, std::string_view name) const;
  /// sets[name] has `word`.
  bool of_set(const std::string& word, std::string_view name) const;
  /// What the words of an assertion speak of, by its rule: conduct for "truce.honour+commit"; null for nothing of note.
  const WordSet* told_by(std::string_view rule) const;
  /// True where `a` and `b` are a pair of antonyms.
  bool antonymous(const std::string& a, const std::string& b) const;
};

/// Fails with file:line on a row without both sides.
base::Result<ContradictionWords> load_contradiction_words(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
