#include "truceline/annotate/run_network.h"

#include <algorithm>
#include <numeric>

#include "truceline/annotate/decode_tree.h"
#include "truceline/annotate/features.h"
#include "truceline/annotate/gates.h"
#include "truceline/annotate/integer_product.h"

// The network as training/network.py defines it: rows of four tables are summed and put side by side, two LSTM layers
// read them in both directions, and one matrix gives the scores of all tags and the vectors for the tree.
// Products are of whole numbers: weights are int8, what they are multiplied with is rounded to about 14 bits. That is
// exact on every processor, and a third as long as in floating point.

namespace truceline::annotate {

namespace {

using lexicon::Matrix;
using lexicon::Network;

constexpr float kLargestInput = 16000.0f;  // times 512 inputs times 127 stays under 2^31
constexpr float kLargestArc = 2800.0f;     // its square times 256 likewise
constexpr std::size_t kBatchWords = 2048;

// The sentences of one batch, longest first, their words one after the other.
struct Batch {
  std::vector<const std::vector<std::string_view>*> sentences;
  std::vector<std::size_t> begin;  // of each sentence's words
  std::size_t words = 0;
};

// The first layer's input: rounded, with the factor of each word.
struct Input {
  std::vector<std::int16_t> values;
  std::vector<float> factors;
};

void add_rows(const lexicon::Embeddings& table, const std::vector<std::uint32_t>& rows, float* out) {
  for (const std::uint32_t r : rows) {
    const std::int8_t* values = table.values + std::size_t{r} * table.columns;
    const float scale = table.scales[r];
    for (std::uint32_t c = 0; c < table.columns; ++c) out[c] += static_cast<float>(values[c]) * scale;
  }
}

Input look_up(const Batch& batch, const lexicon::Model& model) {
  const Network& net = model.network;
  const std::size_t width = net.layers[0][0].input.pairs * 2;
  const std::array<std::uint32_t, 4> sizes{net.tables[0].rows, net.tables[1].rows, net.tables[2].rows,
                                           net.tables[3].rows};
  Input input{std::vector<std::int16_t>(batch.words * width), std::vector<float>(batch.words)};
  std::vector<float> sum(net.inputs());
  for (std::size_t s = 0; s < batch.sentences.size(); ++s) {
    const auto& forms = *batch.sentences[s];
    const CaseFlags flags = case_flags(forms);
    for (std::size_t i = 0; i < forms.size(); ++i) {
      const WordRows rows = word_rows(forms[i], i == 0, flags, sizes, model.letters);
      std::fill(sum.begin(), sum.end(), 0.0f);
      std::size_t at = 0;
      for (std::size_t t = 0; t < 4; at += net.tables[t].columns, ++t)
        add_rows(net.tables[t], rows[t], sum.data() + at);
      const std::size_t word = batch.begin[s] + i;
      input.factors[word] = to_whole(sum.data(), sum.size(), kLargestInput, input.values.data() + word * width);
    }
  }
  return input;
}

// One direction of one layer over the whole batch, all sentences a step at a time. `out` has 2 * hidden places a word,
// and this direction fills those from `offset` on.
void run_direction(const Batch& batch, const Input& input, const lexicon::Recurrence& cell, std::size_t hidden,
                   bool backward, std::vector<std::int16_t>& out, std::size_t offset) {
  const std::size_t gates = 4 * hidden, padded = cell.input.padded(), width = cell.input.pairs * 2,
                    state_width = cell.state.pairs * 2;
  std::vector<std::int32_t> sums(batch.words * padded);
  integer_product(input.values.data(), batch.words, width, cell.input, sums.data());
  std::vector<float> from_input(batch.words * gates);
  for (std::size_t w = 0; w < batch.words; ++w)
    from_whole(sums.data() + w * padded, cell.input.scales.data(), input.factors[w], cell.input.biases.data(), gates,
               from_input.data() + w * gates);

  const std::size_t n = batch.sentences.size();
  std::vector<std::int16_t> state(n * state_width, 0);
  std::vector<float> memory(n * hidden, 0.0f), step(gates);
  for (std::size_t t = 0; t < batch.sentences[0]->size(); ++t) {
    std::size_t active = n;
    while (batch.sentences[active - 1]->size() <= t) --active;
    integer_product(state.data(), active, state_width, cell.state, sums.data());
    for (std::size_t s = 0; s < active; ++s) {
      const std::size_t word = batch.begin[s] + (backward ? batch.sentences[s]->size() - 1 - t : t);
      from_whole(sums.data() + s * padded, cell.state.scales.data(), 1.0f / kStateScale,
                 from_input.data() + word * gates, gates, step.data());
      lstm_step(step.data(), hidden, memory.data() + s * hidden, state.data() + s * state_width);
      std::copy_n(state.data() + s * state_width, hidden, out.data() + word * 2 * hidden + offset);
    }
  }
}

Input run_layer(const Batch& batch, const Input& input, const std::array<lexicon::Recurrence, 2>& layer,
                std::size_t hidden) {
  Input out{std::vector<std::int16_t>(batch.words * 2 * hidden), std::vector<float>(batch.words, 1.0f / kStateScale)};
  run_direction(batch, input, layer[0], hidden, false, out.values, 0);
  run_direction(batch, input, layer[1], hidden, true, out.values, hidden);
  return out;
}

// All outputs of `matrix` for `rows` rows of whole numbers; row r's stand at r * matrix.padded().
std::vector<float> outputs(const Input& input, std::size_t rows, const Matrix& matrix) {
  std::vector<std::int32_t> sums(rows * matrix.padded());
  integer_product(input.values.data(), rows, matrix.pairs * 2, matrix, sums.data());
  std::vector<float> out(sums.size());
  for (std::size_t r = 0; r < rows; ++r)
    from_whole(sums.data() + r * matrix.padded(), matrix.scales.data(), input.factors[r], matrix.biases.data(),
               matrix.padded(), out.data() + r * matrix.padded());
  return out;
}

std::uint16_t best(const float* scores, std::size_t n) {
  return static_cast<std::uint16_t>(std::max_element(scores, scores + n) - scores);
}

void cut_below_zero(float* values, std::size_t n) {
  for (std::size_t j = 0; j < n; ++j) values[j] = values[j] < 0.0f ? 0.0f : values[j];
}

std::int32_t dot(const std::int16_t* a, const std::int16_t* b, std::size_t n) {
  std::int32_t sum = 0;
  for (std::size_t j = 0; j < n; ++j) sum += std::int32_t{a[j]} * std::int32_t{b[j]};
  return sum;
}

// One sentence's part of the outputs of `heads`, and where each head's begin.
class SentenceHeads {
 public:
  SentenceHeads(const Network& net, float* rows, std::size_t words) : net_(net), rows_(rows), words_(words) {
    at_arc_ = net_.upos.size() + net_.xpos.size() + net_.lemma.size() + net_.name.size();
  }

  Labels read() {
    Labels labels;
    for (std::size_t i = 0; i < words_; ++i) {
      const float* row = word(i);
      labels.upos.push_back(best(row, net_.upos.size()));
      labels.xpos.push_back(best(row + net_.upos.size(), net_.xpos.size()));
      labels.lemma.push_back(best(row + net_.upos.size() + net_.xpos.size(), net_.lemma.size()));
      cut_below_zero(word(i) + at_arc_, 2 * (net_.arc + net_.label));
    }
    labels.name_scores = name_scores();
    labels.heads = decode_tree(arcs(), words_);
    labels.deprel = relations(labels.heads);
    return labels;
  }

 private:
  float* word(std::size_t i) const { return rows_ + i * net_.heads.padded(); }

  std::vector<float> name_scores() const {
    const std::size_t k = net_.name.size(), at = at_arc_ - k;
    std::vector<float> scores(words_ * k);
    for (std::size_t i = 0; i < words_; ++i) std::copy_n(word(i) + at, k, scores.data() + i * k);
    return scores;
  }

  // `width` values at `at` in each word's row, as whole numbers.
  Input whole(std::size_t at, std::size_t width, float largest) const {
    Input out{std::vector<std::int16_t>(words_ * (width + width % 2)), std::vector<float>(words_)};
    for (std::size_t i = 0; i < words_; ++i)
      out.factors[i] = to_whole(word(i) + at, width, largest, out.values.data() + i * (width + width % 2));
    return out;
  }

  std::vector<float> arcs() const {
    const std::size_t arc = net_.arc;
    const std::vector<float> turned = outputs(whole(at_arc_, arc, kLargestInput), words_, net_.arc_matrix);
    const Input heads = whole(at_arc_ + arc, arc, kLargestArc);
    std::vector<std::int16_t> root(arc), query(arc);
    const float root_factor = to_whole(net_.root_arc.data(), arc, kLargestArc, root.data());
    std::vector<float> scores(words_ * (words_ + 1));
    for (std::size_t d = 0; d < words_; ++d) {
      const float factor = to_whole(turned.data() + d * net_.arc_matrix.padded(), arc, kLargestArc, query.data());
      float* row = scores.data() + d * (words_ + 1);
      row[0] = static_cast<float>(dot(query.data(), root.data(), arc)) * (factor * root_factor);
      for (std::size_t h = 0; h < words_; ++h)
        row[h + 1] = static_cast<float>(dot(query.data(), heads.values.data() + h * (arc + arc % 2), arc)) *
                     (factor * heads.factors[h]);
    }
    return scores;
  }

  std::vector<std::uint16_t> relations(const std::vector<std::uint32_t>& heads) const {
    const std::size_t k = net_.label, at = at_arc_ + 2 * net_.arc;
    std::vector<float> mixed(2 * k);
    Input input{std::vector<std::int16_t>(words_ * 2 * k), std::vector<float>(words_)};
    for (std::size_t d = 0; d < words_; ++d) {
      const float* dependent = word(d) + at;
      const float* head = heads[d] == 0 ? net_.root_label.data() : word(heads[d] - 1) + at + k;
      for (std::size_t j = 0; j < k; ++j) {
        mixed[j] = dependent[j] * head[j];
        const float sum = dependent[j] + head[j];
        mixed[k + j] = sum < 0.0f ? 0.0f : sum;
      }
      input.factors[d] = to_whole(mixed.data(), 2 * k, kLargestInput, input.values.data() + d * 2 * k);
    }
    const std::vector<float> scores = outputs(input, words_, net_.label_matrix);
    std::vector<std::uint16_t> relations(words_);
    for (std::size_t d = 0; d < words_; ++d)
      relations[d] = best(scores.data() + d * net_.label_matrix.padded(), net_.deprel.size());
    return relations;
  }

  const Network& net_;
  float* rows_;
  std::size_t words_;
  std::size_t at_arc_;
};

std::vector<Labels> run_batch(const Batch& batch, const lexicon::Model& model) {
  const Network& net = model.network;
  Input x = look_up(batch, model);
  for (const auto& layer : net.layers) x = run_layer(batch, x, layer, net.hidden);
  std::vector<float> scores = outputs(x, batch.words, net.heads);
  std::vector<Labels> labels;
  for (std::size_t s = 0; s < batch.sentences.size(); ++s)
    labels.push_back(
        SentenceHeads(net, scores.data() + batch.begin[s] * net.heads.padded(), batch.sentences[s]->size()).read());
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
