#include "truceline/lexicon/model.h"

namespace truceline::lexicon {

base::Result<Model> load_model(const std::string& data_dir) {
  Model model;
  auto words = load_language_words(data_dir + "/knowledge");
  if (!words) return words.error();
  model.words = std::move(words).value();
  return model;
}

}  // namespace truceline::lexicon
