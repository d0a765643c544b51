#include "truceline/annotate/integer_product.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace truceline::annotate {
namespace {

std::int8_t& weight(lexicon::Matrix& m, std::uint32_t o, std::uint32_t i) {
  using lexicon::Matrix;
  return m.values[((std::size_t{o / Matrix::kTile} * m.quads + i / 4) * Matrix::kTile + o % Matrix::kTile) * 4 + i % 4];
}

lexicon::Matrix matrix(std::uint32_t outputs, std::uint32_t inputs, std::mt19937& random) {
  lexicon::Matrix m;
  m.outputs = outputs;
  m.inputs = inputs;
  m.quads = inputs / 4;
  m.values.assign(std::size_t{m.padded()} * inputs, 0);
  m.lifted.assign(m.padded(), 0);
  for (std::uint32_t o = 0; o < outputs; ++o)
    for (std::uint32_t i = 0; i < inputs; ++i) {
      weight(m, o, i) = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
      m.lifted[o] -= 128 * weight(m, o, i);
    }
  return m;
}

// A whole number as a row has it, or one at either end of what it can be.
int number(std::size_t parts, std::mt19937& random) {
  const int least = parts == 1 ? -127 : -16256, most = parts == 1 ? 127 : 16383;
  const int drawn = static_cast<int>(random() % 8);
  return drawn == 0   ? least
         : drawn == 1 ? most
                      : least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}

TEST(IntegerProduct, EveryInstructionSetGivesTheExactSums) {
  std::mt19937 random(3);
  for (const auto& [rows, parts, outputs, inputs] : {std::tuple{1u, 1u, 1u, 4u},
                                                     {3u, 2u, 33u, 8u},
                                                     {9u, 1u, 64u, 256u},
                                                     {17u, 2u, 100u, 256u},
                                                     {13u, 1u, 40u, 512u}}) {
    auto w = matrix(outputs, inputs, random);
    std::vector<std::uint8_t> x(std::size_t{rows} * parts * inputs);
    std::vector<std::int32_t> expected(std::size_t{rows} * w.padded(), 0);
    for (std::size_t r = 0; r < rows; ++r)
      for (std::uint32_t i = 0; i < inputs; ++i) {
        const int value = number(parts, random);
        std::uint8_t* row = x.data() + r * parts * inputs;
        row[i] = static_cast<std::uint8_t>(ByteRows::kZero + (parts == 1 ? value : value >> ByteRows::kLowBits));
        if (parts == 2) row[inputs + i] = static_cast<std::uint8_t>(ByteRows::kZero + (value & 127));
        for (std::uint32_t o = 0; o < outputs; ++o) expected[r * w.padded() + o] += value * weight(w, o, i);
      }
    for (const auto set : {Instructions::plain, Instructions::avx2, Instructions::avx512vnni}) {
      if (!has(set)) continue;
      std::vector<std::int32_t> out(expected.size(), -1);
      integer_product({x.data(), rows, parts}, w, out.data(), set);
      EXPECT_EQ(out, expected) << "instructions " << static_cast<int>(set) << ", " << rows << " x " << outputs << " x "
                               << inputs << " in " << parts;
    }
  }
}

}  // namespace
}  // namespace truceline::annotate
