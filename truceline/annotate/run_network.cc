#include "truceline/annotate/run_network.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <unordered_map>

#include "truceline/annotate/decode_tree.h"
#include "truceline/annotate/elementwise.h"
#include "truceline/annotate/features.h"
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

// `size` numbers that somebody will write before they are read: zeros would take as long as some of the sums.
template <class T>
std::unique_ptr<T[]> unwritten(std::size_t size) {
  return std::make_unique_for_overwrite<T[]>(size);
}

// A layer's input: rows of whole numbers with a factor each, and which row is that of each word.
struct Input {
  std::unique_ptr<std::int16_t[]> values;
  std::vector<float> factors;
  std::vector<std::size_t> row_of;
};

// The rows of the batch's words, one for all places of a word that look the same: what a product makes of it is made
// once. Of a story's words half have been there before.
class WordInputs {
 public:
  explicit WordInputs(const lexicon::Model& model)
      : model_(model),
        width_(model.network.layers[0][0].input.pairs * 2),
        sizes_{tables()[0].rows, tables()[1].rows, tables()[2].rows, tables()[3].rows},
        sum_(model.network.inputs()) {}

  Input look_up(const Batch& batch) {
    Input input{unwritten<std::int16_t>(batch.words * width_), {}, {}};
    input.row_of.reserve(batch.words);
    for (const auto* forms : batch.sentences) {
      const CaseFlags flags = case_flags(*forms);
      for (std::size_t i = 0; i < forms->size(); ++i) {
        const std::size_t context = (i == 0 ? 1 : 0) + (flags.all_capitals ? 2 : 0) + (flags.headline ? 4 : 0);
        std::size_t& known = rows_[(*forms)[i]][context];
        if (known == 0) {
          add(word_rows((*forms)[i], i == 0, flags, sizes_, model_.letters), input);
          known = input.factors.size();
        }
        input.row_of.push_back(known - 1);
      }
    }
    return input;
  }

 private:
  const std::array<lexicon::Embeddings, 4>& tables() const { return model_.network.tables; }

  void add(const WordRows& rows, Input& input) {
    std::fill(sum_.begin(), sum_.end(), 0.0f);
    float* part = sum_.data();
    for (std::size_t t = 0; t < rows.size(); part += tables()[t].columns, ++t)
      for (const std::uint32_t r : rows[t])
        steps_.add_row(tables()[t].values + std::size_t{r} * tables()[t].columns, tables()[t].scales[r],
                       tables()[t].columns, part);
    std::int16_t* to = input.values.get() + input.factors.size() * width_;
    input.factors.push_back(steps_.to_whole(sum_.data(), sum_.size(), kLargestInput, to));
  }

  const lexicon::Model& model_;
  const Elementwise& steps_ = elementwise();
  std::size_t width_;
  std::array<std::uint32_t, 4> sizes_;
  std::vector<float> sum_;
  std::unordered_map<std::string_view, std::array<std::size_t, 8>> rows_;  // by form and context; row + 1, 0 is none
};

// One direction of one layer over the whole batch, all sentences a step at a time. `out` has 2 * hidden places a word,
// and this direction fills those from `offset` on.
void run_direction(const Batch& batch, const Input& input, const lexicon::Recurrence& cell, std::size_t hidden,
                   bool backward, std::int16_t* out, std::size_t offset) {
  const Elementwise& steps = elementwise();
  const std::size_t padded = cell.input.padded(), state_width = cell.state.pairs * 2, n = batch.sentences.size();
  const auto from_input = unwritten<std::int32_t>(input.factors.size() * padded);
  integer_product(input.values.get(), input.factors.size(), cell.input.pairs * 2, cell.input, from_input.get());
  std::vector<std::int32_t> from_state(n * padded, 0);  // the first step's: its state is all zeros
  std::vector<std::int16_t> state(n * state_width, 0);
  std::vector<float> memory(n * hidden, 0.0f);
  for (std::size_t t = 0, active = n; t < batch.sentences[0]->size(); ++t) {
    while (batch.sentences[active - 1]->size() <= t) --active;
    if (t > 0) integer_product(state.data(), active, state_width, cell.state, from_state.data());
    for (std::size_t s = 0; s < active; ++s) {
      const std::size_t word = batch.begin[s] + (backward ? batch.sentences[s]->size() - 1 - t : t);
      const std::size_t row = input.row_of[word];
      std::int16_t* own = state.data() + s * state_width;
      steps.lstm_step({from_input.get() + row * padded, cell.input.scales.data(), input.factors[row]},
                      cell.input.biases.data(),
                      {from_state.data() + s * padded, cell.state.scales.data(), 1.0f / kStateScale}, hidden,
                      memory.data() + s * hidden, own);
      std::copy_n(own, hidden, out + word * 2 * hidden + offset);
    }
  }
}

Input run_layer(const Batch& batch, const Input& input, const std::array<lexicon::Recurrence, 2>& layer,
                std::size_t hidden) {
  Input out{unwritten<std::int16_t>(batch.words * 2 * hidden), std::vector<float>(batch.words, 1.0f / kStateScale),
            std::vector<std::size_t>(batch.words)};
  std::iota(out.row_of.begin(), out.row_of.end(), std::size_t{0});
  run_direction(batch, input, layer[0], hidden, false, out.values.get(), 0);
  run_direction(batch, input, layer[1], hidden, true, out.values.get(), hidden);
  return out;
}

// All outputs of `matrix` for `rows` rows of whole numbers, each with its factor; row r's stand at
// r * matrix.padded().
std::unique_ptr<float[]> outputs(const std::int16_t* values, const float* factors, std::size_t rows,
                                 const Matrix& matrix) {
  const std::size_t padded = matrix.padded();
  const auto sums = unwritten<std::int32_t>(rows * padded);
  integer_product(values, rows, matrix.pairs * 2, matrix, sums.get());
  auto out = unwritten<float>(rows * padded);
  for (std::size_t r = 0; r < rows; ++r)
    elementwise().from_whole({sums.get() + r * padded, matrix.scales.data(), factors[r]}, matrix.biases.data(), padded,
                             out.get() + r * padded);
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

  // Rows of whole numbers, each with its factor.
  struct Whole {
    Whole(std::size_t rows, std::size_t width) : values(unwritten<std::int16_t>(rows * width)), factors(rows) {}
    std::unique_ptr<std::int16_t[]> values;
    std::vector<float> factors;
  };

  // `width` values at `at` in each word's row, as whole numbers.
  Whole whole(std::size_t at, std::size_t width, float largest) const {
    Whole out(words_, width);
    for (std::size_t i = 0; i < words_; ++i)
      out.factors[i] = steps_.to_whole(word(i) + at, width, largest, out.values.get() + i * width);
    return out;
  }

  std::vector<float> arcs() const {
    const std::size_t arc = net_.arc;
    const Whole dependents = whole(at_arc_, arc, kLargestInput), heads = whole(at_arc_ + arc, arc, kLargestArc);
    const auto turned = outputs(dependents.values.get(), dependents.factors.data(), words_, net_.arc_matrix);
    std::vector<std::int16_t> root(arc), query(arc);
    const float root_factor = steps_.to_whole(net_.root_arc.data(), arc, kLargestArc, root.data());
    std::vector<float> scores(words_ * (words_ + 1));
    for (std::size_t d = 0; d < words_; ++d) {
      const float factor = steps_.to_whole(turned.get() + d * net_.arc_matrix.padded(), arc, kLargestArc, query.data());
      float* row = scores.data() + d * (words_ + 1);
      row[0] = static_cast<float>(dot(query.data(), root.data(), arc)) * (factor * root_factor);
      for (std::size_t h = 0; h < words_; ++h)
        row[h + 1] =
            static_cast<float>(dot(query.data(), heads.values.get() + h * arc, arc)) * (factor * heads.factors[h]);
    }
    return scores;
  }

  std::vector<std::uint16_t> relations(const std::vector<std::uint32_t>& heads) const {
    const std::size_t k = net_.label, at = at_arc_ + 2 * net_.arc;
    std::vector<float> mixed(2 * k);
    Whole input(words_, 2 * k);
    for (std::size_t d = 0; d < words_; ++d) {
      const float* dependent = word(d) + at;
      const float* head = heads[d] == 0 ? net_.root_label.data() : word(heads[d] - 1) + at + k;
      for (std::size_t j = 0; j < k; ++j) {
        mixed[j] = dependent[j] * head[j];
        const float sum = dependent[j] + head[j];
        mixed[k + j] = sum < 0.0f ? 0.0f : sum;
      }
      input.factors[d] = steps_.to_whole(mixed.data(), 2 * k, kLargestInput, input.values.get() + d * 2 * k);
    }
    const auto scores = outputs(input.values.get(), input.factors.data(), words_, net_.label_matrix);
    std::vector<std::uint16_t> relations(words_);
    for (std::size_t d = 0; d < words_; ++d)
      relations[d] = best(scores.get() + d * net_.label_matrix.padded(), net_.deprel.size());
    return relations;
  }

  const Elementwise& steps_ = elementwise();
  const Network& net_;
  float* rows_;
  std::size_t words_;
  std::size_t at_arc_;
};

std::vector<Labels> run_batch(const Batch& batch, const lexicon::Model& model) {
  const Network& net = model.network;
  Input x = WordInputs(model).look_up(batch);
  for (const auto& layer : net.layers) x = run_layer(batch, x, layer, net.hidden);
  const auto scores = outputs(x.values.get(), x.factors.data(), batch.words, net.heads);
  std::vector<Labels> labels;
  for (std::size_t s = 0; s < batch.sentences.size(); ++s)
    labels.push_back(
        SentenceHeads(net, scores.get() + batch.begin[s] * net.heads.padded(), batch.sentences[s]->size()).read());
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
