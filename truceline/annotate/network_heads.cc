#include "truceline/annotate/network_heads.h"

#include <algorithm>

#include "truceline/annotate/decode_tree.h"
#include "truceline/annotate/elementwise.h"

namespace truceline::annotate {

namespace {

using lexicon::Matrix;
using lexicon::Network;

constexpr float kLargestArc = 2800.0f;  // its square times 256 stays under 2^31

// All outputs of `matrix`; row r's stand at r * matrix.padded().
std::unique_ptr<float[]> outputs(const RoundedRows& rows, const Matrix& matrix) {
  const std::size_t padded = matrix.padded();
  const auto sums = sums_of(rows.view(), matrix);
  auto out = std::make_unique_for_overwrite<float[]>(rows.factors.size() * padded);
  for (std::size_t r = 0; r < rows.factors.size(); ++r)
    elementwise().from_whole({sums.get() + r * padded, matrix.scales.data(), rows.factors[r]}, matrix.biases.data(),
                             padded, out.get() + r * padded);
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

  // Row d, column h: how well word h is the head of word d, counted from 1; column 0 is the root.
  std::vector<float> arcs() const {
    const std::size_t arc = net_.arc;
    RoundedRows dependents(words_, arc, 2);
    std::vector<std::int16_t> heads(words_ * arc), root(arc), query(arc);
    std::vector<float> head_factors(words_);
    for (std::size_t i = 0; i < words_; ++i) {
      dependents.factors.push_back(steps_.to_bytes(word(i) + at_arc_, arc, dependents.bytes.get() + i * 2 * arc));
      head_factors[i] = steps_.to_whole(word(i) + at_arc_ + arc, arc, kLargestArc, heads.data() + i * arc);
    }
    const auto turned = outputs(dependents, net_.arc_matrix);
    const float root_factor = steps_.to_whole(net_.root_arc.data(), arc, kLargestArc, root.data());
    std::vector<float> scores(words_ * (words_ + 1));
    for (std::size_t d = 0; d < words_; ++d) {
      const float factor = steps_.to_whole(turned.get() + d * net_.arc_matrix.padded(), arc, kLargestArc, query.data());
      float* row = scores.data() + d * (words_ + 1);
      row[0] = static_cast<float>(dot(query.data(), root.data(), arc)) * (factor * root_factor);
      for (std::size_t h = 0; h < words_; ++h)
        row[h + 1] = static_cast<float>(dot(query.data(), heads.data() + h * arc, arc)) * (factor * head_factors[h]);
    }
    return scores;
  }

  std::vector<std::uint16_t> relations(const std::vector<std::uint32_t>& heads) const {
    const std::size_t k = net_.label, at = at_arc_ + 2 * net_.arc;
    std::vector<float> mixed(2 * k);
    RoundedRows input(words_, 2 * k, 2);
    for (std::size_t d = 0; d < words_; ++d) {
      const float* dependent = word(d) + at;
      const float* head = heads[d] == 0 ? net_.root_label.data() : word(heads[d] - 1) + at + k;
      for (std::size_t j = 0; j < k; ++j) {
        mixed[j] = dependent[j] * head[j];
        const float sum = dependent[j] + head[j];
        mixed[k + j] = sum < 0.0f ? 0.0f : sum;
      }
      input.factors.push_back(steps_.to_bytes(mixed.data(), 2 * k, input.bytes.get() + d * 4 * k));
    }
    const auto scores = outputs(input, net_.label_matrix);
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

}  // namespace

std::unique_ptr<std::int32_t[]> sums_of(const ByteRows& rows, const Matrix& matrix) {
  auto sums = std::make_unique_for_overwrite<std::int32_t[]>(rows.rows * matrix.padded());
  integer_product(rows, matrix, sums.get());
  return sums;
}

NetworkHeads::NetworkHeads(const Network& network, const RoundedRows& last_layer)
    : network_(network), rows_(outputs(last_layer, network.heads)) {}

Labels NetworkHeads::read(std::size_t begin, std::size_t words) {
  return SentenceHeads(network_, rows_.get() + begin * network_.heads.padded(), words).read();
}

}  // namespace truceline::annotate
