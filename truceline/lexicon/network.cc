#include "truceline/lexicon/network.h"

#include <utility>

namespace truceline::lexicon {

namespace {

Matrix packed(const Embeddings& e) {
  Matrix m;
  m.outputs = e.rows;
  m.inputs = e.columns;
  m.quads = (e.columns + 3) / 4;
  m.values.resize(std::size_t{m.padded()} * m.quads * 4);
  m.scales.assign(m.padded(), 0.0f);
  m.biases.assign(m.padded(), 0.0f);
  m.lifted.assign(m.padded(), 0);
  for (std::uint32_t o = 0; o < e.rows; ++o) {
    m.scales[o] = e.scales[o];
    if (e.biases) m.biases[o] = e.biases[o];
    std::int8_t* to =
        m.values.data() + (std::size_t{o / Matrix::kTile} * m.quads * Matrix::kTile + o % Matrix::kTile) * 4;
    const std::int8_t* from = e.values + std::size_t{o} * e.columns;
    for (std::uint32_t i = 0; i < e.columns; ++i) {
      to[std::size_t{i / 4} * Matrix::kTile * 4 + i % 4] = from[i];
      m.lifted[o] -= 128 * from[i];
    }
  }
  return m;
}

bool fits_together(const Network& n) {
  bool fits = n.hidden > 0 && !n.upos.empty() && !n.name.empty() && !n.deprel.empty();
  for (const auto& t : n.tables) fits = fits && t.rows > 1;
  std::uint32_t inputs = n.inputs();
  for (const auto& layer : n.layers) {
    for (const auto& r : layer)
      fits = fits && r.input.inputs == inputs && r.input.outputs == 4 * n.hidden && r.state.inputs == n.hidden &&
             r.state.outputs == 4 * n.hidden;
    inputs = 2 * n.hidden;
  }
  const std::size_t outputs =
      n.upos.size() + n.xpos.size() + n.lemma.size() + n.name.size() + 2 * (std::size_t{n.arc} + n.label);
  return fits && n.heads.inputs == inputs && n.heads.outputs == outputs && n.arc_matrix.inputs == n.arc &&
         n.arc_matrix.outputs == n.arc && n.label_matrix.inputs == 2 * n.label &&
         n.label_matrix.outputs == n.deprel.size() && n.root_arc.size() == n.arc && n.root_label.size() == n.label &&
         n.inputs() <= 512 && n.hidden <= 256 && n.hidden % 4 == 0 && n.arc % 4 == 0 && n.label % 4 == 0 &&
         n.inputs() % 4 == 0 && n.arc <= 256 && n.label <= 256;
}

}  // namespace

base::Result<Network> load_network(const std::string& path) {
  auto opened = open_model_file(path);
  if (!opened) return opened.error();
  const ModelFile& model = opened.value();
  Network n;
  n.file = model.file;
  for (std::size_t i = 0; i < n.tables.size(); ++i) n.tables[i] = model.matrix("table" + std::to_string(i));
  for (std::size_t layer = 0; layer < 2; ++layer)
    for (std::size_t back = 0; back < 2; ++back) {
      const std::string name = std::string(layer == 0 ? "l1" : "l2") + (back == 0 ? ".f" : ".b");
      n.layers[layer][back] = {packed(model.matrix(name + ".x")), packed(model.matrix(name + ".h"))};
    }
  n.hidden = model.number("hidden");
  n.arc = model.number("arc");
  n.label = model.number("label");
  n.heads = packed(model.matrix("heads"));
  n.arc_matrix = packed(model.matrix("arc"));
  n.label_matrix = packed(model.matrix("label"));
  n.root_arc = model.vector("root.arc");
  n.root_label = model.vector("root.label");
  n.upos = model.classes_of("upos");
  n.xpos = model.classes_of("xpos");
  n.lemma = model.classes_of("lemma");
  n.name = model.classes_of("name");
  n.deprel = model.classes_of("deprel");
  if (!fits_together(n)) return misfit(path);
  return n;
}

}  // namespace truceline::lexicon
