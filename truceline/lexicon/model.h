#pragma once

#include <string>

#include "truceline/base/result.h"
#include "truceline/lexicon/borders.h"
#include "truceline/lexicon/language_words.h"
#include "truceline/lexicon/letters.h"
#include "truceline/lexicon/name_types.h"
#include "truceline/lexicon/network.h"

namespace truceline::lexicon {

/// What the language stages know: how words are cut, where sentences end, and the trained network that tags, parses and
/// names them.
struct Model {
  LanguageWords words;
  Letters letters;
  Borders borders;
  NameTypes names;
  Network network;
};

/// Reads `data_dir`/knowledge/language/*.tsv, the names of knowledge/actors and knowledge/places/extra.tsv, and
/// `data_dir`/models/*.tlm. Fails on a missing or damaged file.
base::Result<Model> load_model(const std::string& data_dir);

}  // namespace truceline::lexicon
