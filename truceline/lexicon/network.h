#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "truceline/base/mapped_file.h"
#include "truceline/base/result.h"
#include "truceline/lexicon/model_file.h"

namespace truceline::lexicon {

/// A weight matrix as the products read it: int8, outputs in tiles of kTile, four inputs beside each other. The weight
/// of output o and input i stands at values[((o / kTile * quads + i / 4) * kTile + o % kTile) * 4 + i % 4].
struct Matrix {
  static constexpr std::uint32_t kTile = 32;
  std::vector<std::int8_t> values;
  std::vector<float> scales;         // one an output, padded to whole tiles
  std::vector<float> biases;         // likewise; zeros where the file has none
  std::vector<std::int32_t> lifted;  // likewise: the sum of its weights times -128, for inputs that are 128 too large
  std::uint32_t outputs = 0;         // without the padding
  std::uint32_t inputs = 0;
  std::uint32_t quads = 0;  // of inputs, the last one padded
  std::uint32_t tiles() const { return (outputs + kTile - 1) / kTile; }
  std::uint32_t padded() const { return tiles() * kTile; }
};

/// One direction of one recurrent layer (LSTM; gates in the order input, forget, cell, output).
struct Recurrence {
  Matrix input;
  Matrix state;
};

/// The trained network of models/language.tlm; training/network.py and training/export.py define it.
struct Network {
  base::MappedFile file;
  std::array<Embeddings, 4> tables;  // word, affix, gram, shape
  std::uint32_t hidden = 0, arc = 0, label = 0;
  std::array<std::array<Recurrence, 2>, 2> layers;  // [layer][0 forward, 1 backward]
  Matrix heads;  // outputs: upos, xpos, lemma, name, arc of dependent, arc of head, label of dependent, label of head
  Matrix arc_matrix, label_matrix;
  std::vector<float> root_arc, root_label;
  std::vector<std::string> upos, xpos, lemma, name, deprel;  // classes; a lemma class is a script, "L3|y"

  std::uint32_t inputs() const { return tables[0].columns + tables[1].columns + tables[2].columns + tables[3].columns; }
};

/// Fails where the file is missing, damaged, of another version, or does not fit together.
base::Result<Network> load_network(const std::string& path);

}  // namespace truceline::lexicon
