#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// What begins the lists around a story, and what tells them from its prose: knowledge/styles/listings.tsv says more.
struct Listings {
  enum class Kind { topics, links, picture, page, stamp };
  struct Label {
    std::vector<std::string> words;  // in small letters: {"read", "more"}
    Kind kind = Kind::topics;
    bool needs_sign = false;  // true where only a colon or a bar behind it makes it a label
  };

  std::unordered_map<std::string, std::vector<Label>> labels;  // by their first word; those of more words first
  std::unordered_set<std::string> openers;                     // as written: "Nearly"; starters of sentences among them
  std::unordered_set<std::string> prose;                       // in small letters: "were"
  std::unordered_set<std::string> dates;                       // in small letters: "monday"
};

/// Reads knowledge_dir/styles/listings.tsv and the words of knowledge_dir/language/starters.tsv. Fails on a missing
/// table and on an unknown kind, with file and line.
base::Result<Listings> load_listings(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
