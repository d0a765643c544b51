#include "truceline/lexicon/borders.h"

#include <utility>

#include "truceline/lexicon/model_file.h"

namespace truceline::lexicon {

namespace {

Weights weights(const Embeddings& e) {
  Weights w{{}, {}, e.rows, e.columns};
  w.values.reserve(std::size_t{e.rows} * e.columns);
  for (std::uint32_t r = 0; r < e.rows; ++r)
    for (std::uint32_t c = 0; c < e.columns; ++c)
      w.values.push_back(static_cast<float>(e.values[std::size_t{r} * e.columns + c]) * e.scales[r]);
  if (e.biases) w.biases.assign(e.biases, e.biases + e.rows);
  return w;
}

// Rows for columns; the biases, one an output, stay as they are.
Weights turned(Weights w) {
  std::vector<float> values;
  values.reserve(w.values.size());
  for (std::uint32_t c = 0; c < w.columns; ++c)
    for (std::uint32_t r = 0; r < w.rows; ++r) values.push_back(w.row(r)[c]);
  return {std::move(values), std::move(w.biases), w.columns, w.rows};
}

bool fits_together(const Borders& b) {
  const std::uint32_t dim = b.word.columns, hidden = b.window.columns;
  return dim > 0 && hidden > 0 && b.shape.columns == dim && b.kind.columns == dim && b.word.rows > 1 &&
         b.shape.rows > 1 && b.kind.rows == 65 && b.context.rows > 1 && b.context.columns == hidden &&
         b.window.rows == (2 * Borders::kWindow + 1) * dim && b.window.biases.size() == hidden && b.out.rows == 1 &&
         b.out.columns == hidden && b.out.biases.size() == 1;
}

}  // namespace

base::Result<Borders> load_borders(const std::string& path) {
  auto opened = open_model_file(path);
  if (!opened) return opened.error();
  const ModelFile& m = opened.value();
  Borders b{weights(m.matrix("word")),    weights(m.matrix("shape")),          weights(m.matrix("kind")),
            weights(m.matrix("context")), turned(weights(m.matrix("window"))), weights(m.matrix("out"))};
  if (!fits_together(b)) return misfit(path);
  return b;
}

}  // namespace truceline::lexicon
