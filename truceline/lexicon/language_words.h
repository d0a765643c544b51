#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// What the full stop of an abbreviation leaves open; the comments of knowledge/language/abbreviations.tsv say more.
enum class Abbreviation { title, number, any };

struct AbbreviationEntry {
  Abbreviation kind = Abbreviation::any;
  std::string written;  // as in the table: "Gen."
};

/// What tokens and sentences are cut by: the tables of knowledge/language/. Keys are in small letters unless said.
struct LanguageWords {
  std::unordered_map<std::string, AbbreviationEntry> abbreviations;        // with the full stop: "gen."
  std::unordered_map<std::string, std::vector<std::string>> contractions;  // whole words: "cannot" -> {"can", "not"}
  std::vector<std::string> clitics;                                        // endings, longest first: "n't", "'s"
  std::unordered_set<std::string> units;                                   // cut off a number: "pm"
  std::unordered_set<std::string> prefixes;                                // joined over a hyphen: "non"
  std::unordered_set<std::string> suffixes;                                // "wise"
  std::unordered_set<std::string> starters;                                // as written: "The"
  std::unordered_set<std::string> credits;                                 // before a colon: "image"
  std::unordered_set<std::string> topic_labels;                            // before a colon: "categories"
  std::unordered_set<std::string> stamps;                                  // before a date: "published"
  std::unordered_map<std::string, std::string> irregular;                  // "VERB broken" -> "break"
  std::unordered_set<std::string> verbs;                                   // "condemn"
  std::unordered_map<std::string, std::string> verb_of_form;               // "condemned" -> "condemn"; only of verbs
  std::unordered_set<std::string> clause_nouns;                            // "report", of "reports that ..."
  std::unordered_set<std::string> body_words;                              // as written, in names: "Board"
  std::unordered_set<std::string> reporting;                               // "asked"
};

/// Reads the tables under `knowledge_dir`/language, and what of styles/listings.tsv the cutting of sentences needs.
/// Fails on a missing table and on an unknown kind, with file and line.
base::Result<LanguageWords> load_language_words(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
