#include "truceline/annotate/integer_product.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace truceline::annotate {
namespace {

lexicon::Matrix matrix(std::uint32_t outputs, std::uint32_t inputs, std::mt19937& random) {
  lexicon::Matrix m;
  m.outputs = outputs;
  m.inputs = inputs;
  m.pairs = (inputs + 1) / 2;
  m.values.assign(std::size_t{m.padded()} * m.pairs * 2, 0);
  for (std::uint32_t o = 0; o < outputs; ++o)
    for (std::uint32_t i = 0; i < inputs; ++i)
      m.values[((std::size_t{o} / lexicon::Matrix::kTile * m.pairs + i / 2) * lexicon::Matrix::kTile +
                o % lexicon::Matrix::kTile) *
                   2 +
               i % 2] = static_cast<std::int16_t>(static_cast<int>(random() % 255) - 127);
  return m;
}

TEST(IntegerProduct, EveryInstructionSetGivesTheExactSums) {
  std::mt19937 random(3);
  for (const auto& [rows, outputs, inputs] :
       {std::tuple{1u, 1u, 1u}, {3u, 33u, 7u}, {9u, 64u, 256u}, {17u, 100u, 512u}}) {
    const auto w = matrix(outputs, inputs, random);
    const std::size_t stride = w.pairs * 2;
    std::vector<std::int16_t> x(rows * stride, 0);
    for (std::size_t r = 0; r < rows; ++r)
      for (std::uint32_t i = 0; i < inputs; ++i)
        x[r * stride + i] = static_cast<std::int16_t>(static_cast<int>(random() % 32001) - 16000);
    std::vector<std::int32_t> expected(rows * w.padded(), 0);
    for (std::size_t r = 0; r < rows; ++r)
      for (std::uint32_t o = 0; o < outputs; ++o)
        for (std::uint32_t i = 0; i < inputs; ++i)
          expected[r * w.padded() + o] +=
              x[r * stride + i] *
              w.values[((std::size_t{o} / lexicon::Matrix::kTile * w.pairs + i / 2) * lexicon::Matrix::kTile +
                        o % lexicon::Matrix::kTile) *
                           2 +
                       i % 2];
    for (const auto set : {Instructions::plain, Instructions::sse2, Instructions::avx2, Instructions::avx512vnni}) {
      if (!has(set)) continue;
      std::vector<std::int32_t> out(expected.size(), -1);
      integer_product(x.data(), rows, stride, w, out.data(), set);
      EXPECT_EQ(out, expected) << "instructions " << static_cast<int>(set) << ", " << rows << " x " << outputs << " x "
                               << inputs;
    }
  }
}

}  // namespace
}  // namespace truceline::annotate
