#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// The forms of English verbs, for looking words up by form where a trained lemma is not to be relied on.
struct Inflections {
  std::map<std::string, std::vector<std::string>, std::less<>> irregular;  // "strike" -> struck, stricken

  /// Every form of the verb `lemma`: itself, -s, -ed or the irregular past, -ing. Where spelling rules leave two ways,
  /// both are there: forms("travel") has "traveled" and "travelled". Example: forms("stop") has stops, stopped,
  /// stopping.
  std::vector<std::string> forms(std::string_view lemma) const;
};

/// Reads `knowledge_dir`/language/irregular_verbs.tsv.
base::Result<Inflections> load_inflections(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
