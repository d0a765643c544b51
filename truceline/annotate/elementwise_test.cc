#include "truceline/annotate/elementwise.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

#include "truceline/annotate/byte_rows.h"

namespace truceline::annotate {
namespace {

constexpr Instructions kAll[] = {Instructions::plain, Instructions::avx2, Instructions::avx512vnni};

// What a step of a cell of `hidden` takes, and what it leaves.
struct Cell {
  explicit Cell(std::size_t hidden)
      : input(4 * hidden, 0),
        from_state(4 * hidden, 0),
        scales(4 * hidden, 1.0f),
        biases(4 * hidden, 0.0f),
        memory(hidden, 0.0f),
        state(hidden, 0) {}
  void step(const Elementwise& steps) {
    steps.lstm_step({input.data(), scales.data(), 0.37f}, biases.data(), {from_state.data(), scales.data(), 0.011f},
                    memory.size(), memory.data(), state.data());
  }
  std::vector<std::int32_t> input, from_state;
  std::vector<float> scales, biases, memory;
  std::vector<std::uint8_t> state;
};

TEST(LstmStep, IsNearTheExactFunctions) {
  for (float x = -40.0f; x <= 40.0f; x += 0.37f) {
    Cell cell(4);
    cell.biases = {x,      -x, 0.5f, 3.0f, /* forget */ 1.0f, x,  -2.0f, 0.0f, /* cell */ 0.3f,
                   -x / 9, x,  2.0f, 2.0f, /* output */ 1.0f, -x, x};
    cell.memory = {0.1f, -0.7f, 2.5f, 0.0f};
    cell.input[3] = 2;        // adds 0.74
    cell.from_state[8] = 30;  // adds 0.33
    const auto before = cell.memory;
    cell.step(elementwise());
    auto gates = cell.biases;
    gates[3] += 0.74f;
    gates[8] += 0.33f;
    const auto sigmoid = [](double v) { return 1.0 / (1.0 + std::exp(-v)); };
    for (std::size_t j = 0; j < 4; ++j) {
      const double c = sigmoid(gates[4 + j]) * before[j] + sigmoid(gates[j]) * std::tanh(gates[8 + j]);
      EXPECT_NEAR(cell.memory[j], c, 2e-6) << x;
      EXPECT_NEAR((cell.state[j] - ByteRows::kZero) / kStateScale, sigmoid(gates[12 + j]) * std::tanh(c),
                  0.51f / kStateScale)
          << x;
    }
  }
}

TEST(ToWhole, LeadsBackByItsFactor) {
  const std::vector<float> values = {0.0f, 1.5f, -3.0f, 0.001f, 2.0f, -2.9f, 0.3f, 1e-9f};
  std::vector<std::int16_t> whole(8);
  const float factor = elementwise().to_whole(values.data(), 8, 16000.0f, whole.data());
  EXPECT_EQ(whole[2], -16000);
  for (std::size_t j = 0; j < 8; ++j) EXPECT_NEAR(whole[j] * factor, values[j], factor * 0.51f);
  const std::vector<float> zeros(4, 0.0f);
  EXPECT_EQ(elementwise().to_whole(zeros.data(), 4, 100.0f, whole.data()), 0.0f);
  EXPECT_EQ(whole[0], 0);
}

TEST(ToBytes, PartsTogetherAreTheWholeNumber) {
  const std::vector<float> values = {0.0f, 1.5f, -3.0f, 0.001f, 2.0f, -2.9f, 0.3f, -0.001f};
  std::vector<std::int16_t> whole(8);
  std::vector<std::uint8_t> bytes(16);
  const float factor = elementwise().to_whole(values.data(), 8, kLargestInTwoParts, whole.data());
  EXPECT_EQ(elementwise().to_bytes(values.data(), 8, bytes.data()), factor);
  for (std::size_t j = 0; j < 8; ++j)
    EXPECT_EQ((bytes[j] - ByteRows::kZero) * (1 << ByteRows::kLowBits) + bytes[8 + j] - ByteRows::kZero, whole[j]);
}

TEST(Elementwise, EveryInstructionSetGivesTheSameBits) {
  for (const std::size_t n : {4u, 12u, 36u, 92u}) {  // a few vectors of any width and a rest
    std::mt19937 random(5);
    std::uniform_real_distribution<float> real(-4.0f, 4.0f);
    Cell start(n);
    std::vector<float> values(n);
    std::vector<std::int8_t> row(n);
    for (float& v : values) v = real(random);
    for (auto& v : row) v = static_cast<std::int8_t>(static_cast<int>(random() % 255) - 127);
    for (auto* v : {&start.biases, &start.memory})
      for (float& x : *v) x = real(random);
    for (auto* v : {&start.input, &start.from_state})
      for (auto& x : *v) x = static_cast<std::int32_t>(random() % 201) - 100;

    const auto made_by = [&](const Elementwise& steps) {
      Cell cell = start;
      cell.step(steps);
      std::vector<std::int16_t> whole(n);
      std::vector<std::uint8_t> bytes(2 * n);
      std::vector<float> out = cell.memory, added = values, back(n);
      out.push_back(steps.to_whole(values.data(), n, 16000.0f, whole.data()));
      out.push_back(steps.to_bytes(values.data(), n, bytes.data()));
      steps.from_whole({start.input.data(), start.scales.data(), 0.3f}, start.biases.data(), n, back.data());
      steps.add_row(row.data(), 0.7f, n, added.data());
      for (const auto* v : {&back, &added}) out.insert(out.end(), v->begin(), v->end());
      for (const auto* v : {&bytes, &cell.state}) out.insert(out.end(), v->begin(), v->end());
      out.insert(out.end(), whole.begin(), whole.end());
      return out;
    };
    const auto expected = made_by(elementwise(Instructions::plain));
    for (const auto set : kAll) {
      if (!has(set)) continue;
      EXPECT_EQ(made_by(elementwise(set)), expected) << "instructions " << static_cast<int>(set) << ", " << n;
    }
  }
}

}  // namespace
}  // namespace truceline::annotate
