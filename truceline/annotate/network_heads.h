#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "truceline/annotate/integer_product.h"
#include "truceline/annotate/run_network.h"
#include "truceline/lexicon/network.h"

namespace truceline::annotate {

/// Rows of whole numbers as bytes, each with the factor that leads back to what it was rounded from.
struct RoundedRows {
  /// Nothing is written yet; there is room for `most` rows of `width` numbers.
  RoundedRows(std::size_t most, std::size_t width, std::size_t parts_of_each)
      : bytes(std::make_unique_for_overwrite<std::uint8_t[]>(most * width * parts_of_each)), parts(parts_of_each) {}

  ByteRows view() const { return {bytes.get(), factors.size(), parts}; }

  std::unique_ptr<std::uint8_t[]> bytes;
  std::size_t parts;
  std::vector<float> factors;  // one for each row that has been written
};

/// Sums of each row, to be read before they are written again: zeros first would take as long as some of the sums.
std::unique_ptr<std::int32_t[]> sums_of(const ByteRows& rows, const lexicon::Matrix& matrix);

/// What the last layer says of each word of a batch, as a matrix with the scores of all tags and the vectors for trees.
class NetworkHeads {
 public:
  NetworkHeads(const lexicon::Network& network, const RoundedRows& last_layer);

  /// The labels of the sentence whose words are the batch's words `begin` to `begin + words`.
  Labels read(std::size_t begin, std::size_t words);

 private:
  const lexicon::Network& network_;
  std::unique_ptr<float[]> rows_;
};

}  // namespace truceline::annotate
