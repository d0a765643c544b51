#include "truceline/annotate/run_network.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "truceline/annotate/elementwise.h"
#include "truceline/annotate/features.h"
#include "truceline/annotate/network_heads.h"

// The network as training/network.py defines it: rows of four tables are summed and put side by side, two LSTM layers
// read them in both directions, and one matrix gives the scores of all tags and the vectors for the tree.
// Products are of whole numbers: weights are int8, and what they are multiplied with is rounded, the state of the LSTMs
// to 8 bits and all else to about 14. That is exact on every processor, and a fifth as long as in floating point.

namespace truceline::annotate {

namespace {

using lexicon::Network;

constexpr std::size_t kBatchWords = 2048;

// The sentences of one batch, longest first, their words one after the other.
struct Batch {
  std::vector<const std::vector<std::string_view>*> sentences;
  std::vector<std::size_t> begin;  // of each sentence's words
  std::size_t words = 0;
};

// A layer's input, and which of its rows is that of each word.
struct Input {
  RoundedRows rows;
  std::vector<std::size_t> row_of;
};

// The rows of the batch's words, one for all places of a word that look the same: what a product makes of it is made
// once. Of a story's words half have been there before.
class WordInputs {
 public:
  explicit WordInputs(const lexicon::Model& model)
      : model_(model),
        sizes_{tables()[0].rows, tables()[1].rows, tables()[2].rows, tables()[3].rows},
        sum_(model.network.inputs()) {}

  Input look_up(const Batch& batch) {
    Input input{{batch.words, sum_.size(), 2}, {}};
    input.row_of.reserve(batch.words);
    for (const auto* forms : batch.sentences) {
      const CaseFlags flags = case_flags(*forms);
      for (std::size_t i = 0; i < forms->size(); ++i) {
        const std::size_t context = (i == 0 ? 1 : 0) + (flags.all_capitals ? 2 : 0) + (flags.headline ? 4 : 0);
        std::size_t& known = rows_[(*forms)[i]][context];
        if (known == 0) {
          add(word_rows((*forms)[i], i == 0, flags, sizes_, model_.letters), input.rows);
          known = input.rows.factors.size();
        }
        input.row_of.push_back(known - 1);
      }
    }
    return input;
  }

 private:
  const std::array<lexicon::Embeddings, 4>& tables() const { return model_.network.tables; }

  void add(const WordRows& rows, RoundedRows& to) {
    std::fill(sum_.begin(), sum_.end(), 0.0f);
    float* part = sum_.data();
    for (std::size_t t = 0; t < rows.size(); part += tables()[t].columns, ++t)
      for (const std::uint32_t r : rows[t])
        steps_.add_row(tables()[t].values + std::size_t{r} * tables()[t].columns, tables()[t].scales[r],
                       tables()[t].columns, part);
    std::uint8_t* bytes = to.bytes.get() + to.factors.size() * 2 * sum_.size();
    to.factors.push_back(steps_.to_bytes(sum_.data(), sum_.size(), bytes));
  }

  const lexicon::Model& model_;
  const Elementwise& steps_ = elementwise();
  std::array<std::uint32_t, 4> sizes_;
  std::vector<float> sum_;
  std::unordered_map<std::string_view, std::array<std::size_t, 8>> rows_;  // by form and context; row + 1, 0 is none
};

// One direction of one layer over the whole batch, all sentences a step at a time. `out` has 2 * hidden places a word,
// and this direction fills those from `offset` on.
void run_direction(const Batch& batch, const Input& input, const lexicon::Recurrence& cell, std::size_t hidden,
                   bool backward, std::uint8_t* out, std::size_t offset) {
  const Elementwise& steps = elementwise();
  const std::size_t padded = cell.input.padded(), n = batch.sentences.size();
  const auto from_input = sums_of(input.rows.view(), cell.input);
  std::vector<std::int32_t> from_state(n * padded, 0);  // the first step's: its state is all zeros
  std::vector<std::uint8_t> state(n * hidden);
  std::vector<float> memory(n * hidden, 0.0f);
  for (std::size_t t = 0, active = n; t < batch.sentences[0]->size(); ++t) {
    while (batch.sentences[active - 1]->size() <= t) --active;
    if (t > 0) integer_product({state.data(), active, 1}, cell.state, from_state.data());
    for (std::size_t s = 0; s < active; ++s) {
      const std::size_t word = batch.begin[s] + (backward ? batch.sentences[s]->size() - 1 - t : t);
      const std::size_t row = input.row_of[word];
      std::uint8_t* own = state.data() + s * hidden;
      steps.lstm_step({from_input.get() + row * padded, cell.input.scales.data(), input.rows.factors[row]},
                      cell.input.biases.data(),
                      {from_state.data() + s * padded, cell.state.scales.data(), 1.0f / kStateScale}, hidden,
                      memory.data() + s * hidden, own);
      std::copy_n(own, hidden, out + word * 2 * hidden + offset);
    }
  }
}

Input run_layer(const Batch& batch, const Input& input, const std::array<lexicon::Recurrence, 2>& layer,
                std::size_t hidden) {
  Input out{{batch.words, 2 * hidden, 1}, std::vector<std::size_t>(batch.words)};
  out.rows.factors.assign(batch.words, 1.0f / kStateScale);
  std::iota(out.row_of.begin(), out.row_of.end(), std::size_t{0});
  run_direction(batch, input, layer[0], hidden, false, out.rows.bytes.get(), 0);
  run_direction(batch, input, layer[1], hidden, true, out.rows.bytes.get(), hidden);
  return out;
}

std::vector<Labels> run_batch(const Batch& batch, const lexicon::Model& model) {
  const Network& net = model.network;
  Input x = WordInputs(model).look_up(batch);
  for (const auto& layer : net.layers) x = run_layer(batch, x, layer, net.hidden);
  NetworkHeads heads(net, x.rows);
  std::vector<Labels> labels;
  for (std::size_t s = 0; s < batch.sentences.size(); ++s)
    labels.push_back(heads.read(batch.begin[s], batch.sentences[s]->size()));
  return labels;
}

}  // namespace

std::vector<Labels> run_network(const std::vector<std::vector<std::string_view>>& sentences,
                                const lexicon::Model& model) {
  std::vector<std::size_t> order(sentences.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return sentences[a].size() > sentences[b].size(); });
  std::vector<Labels> labels(sentences.size());
  for (std::size_t first = 0; first < order.size();) {
    Batch batch;
    std::size_t last = first;
    while (last < order.size() && (last == first || batch.words + sentences[order[last]].size() <= kBatchWords)) {
      batch.begin.push_back(batch.words);
      batch.sentences.push_back(&sentences[order[last]]);
      batch.words += sentences[order[last++]].size();
    }
    auto done = run_batch(batch, model);
    for (std::size_t k = first; k < last; ++k) labels[order[k]] = std::move(done[k - first]);
    first = last;
  }
  return labels;
}

}  // namespace truceline::annotate
