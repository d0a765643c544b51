#include "truceline/lexicon/model.h"

namespace truceline::lexicon {

base::Result<Model> load_model(const std::string& data_dir) {
  Model model;
  auto words = load_language_words(data_dir + "/knowledge");
  if (!words) return words.error();
  model.words = std::move(words).value();
  auto letters = load_letters(data_dir + "/knowledge");
  if (!letters) return letters.error();
  model.letters = std::move(letters).value();
  auto names = load_name_types(data_dir + "/knowledge");
  if (!names) return names.error();
  model.names = std::move(names).value();
  auto borders = load_borders(data_dir + "/models/borders.tlm");
  if (!borders) return borders.error();
  model.borders = std::move(borders).value();
  auto network = load_network(data_dir + "/models/language.tlm");
  if (!network) return network.error();
  model.network = std::move(network).value();
  return model;
}

}  // namespace truceline::lexicon
