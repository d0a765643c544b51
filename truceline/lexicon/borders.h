#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// Rows of floating-point weights.
struct Weights {
  std::vector<float> values;
  std::vector<float> biases;  // one a row, or empty
  std::uint32_t rows = 0;
  std::uint32_t columns = 0;
  const float* row(std::uint32_t r) const { return values.data() + std::size_t{r} * columns; }
};

/// The network that finds where sentences end, of models/borders.tlm; training/borders.py defines and trains it. At
/// each token it sees kWindow tokens to either side, as sums of rows of `word`, `shape` and `kind`; rows of `context`
/// add to the hidden layer.
struct Borders {
  static constexpr int kWindow = 3;
  Weights word, shape, kind;
  Weights context;
  // Lies the other way round than in the file, so that a number that goes in is met by its weights for the whole
  // hidden layer side by side: (2 * kWindow + 1) * columns of `word` rows, hidden columns; biases of the hidden layer.
  Weights window;
  Weights out;  // 1 x hidden
};

/// Fails where the file is missing, damaged or does not fit together.
base::Result<Borders> load_borders(const std::string& path);

}  // namespace truceline::lexicon
