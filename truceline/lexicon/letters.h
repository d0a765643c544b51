#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// The plain small shapes of letters beyond ASCII, as the network knows words: "Erdoğan" is "erdogan" to it.
/// Keys are letters in UTF-8.
struct Letters {
  struct Letter {
    std::string plain;  // "g"
    bool capital = false;
  };
  std::unordered_map<std::string, Letter> letters;
};

/// Reads `knowledge_dir`/language/fold.tsv.
base::Result<Letters> load_letters(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
