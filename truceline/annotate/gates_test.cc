#include "truceline/annotate/gates.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace truceline::annotate {
namespace {

TEST(LstmStep, IsNearTheExactFunctions) {
  for (float x = -40.0f; x <= 40.0f; x += 0.37f) {
    const std::vector<float> gates = {
        x,    -x, 0.5f, 3.0f, /* forget */ 1.0f, x, -2.0f, 0.0f, /* cell */ 0.3f, -x / 9, x, 2.0f, /* output */ 2.0f,
        1.0f, -x, x};
    std::vector<float> cell = {0.1f, -0.7f, 2.5f, 0.0f};
    std::vector<std::int16_t> state(4);
    const auto before = cell;
    lstm_step(gates.data(), 4, cell.data(), state.data());
    const auto sigmoid = [](double v) { return 1.0 / (1.0 + std::exp(-v)); };
    for (std::size_t j = 0; j < 4; ++j) {
      const double c = sigmoid(gates[4 + j]) * before[j] + sigmoid(gates[j]) * std::tanh(gates[8 + j]);
      EXPECT_NEAR(cell[j], c, 2e-6) << x;
      EXPECT_NEAR(state[j] / kStateScale, sigmoid(gates[12 + j]) * std::tanh(c), 1e-4) << x;
    }
  }
}

TEST(ToWhole, LeadsBackByItsFactor) {
  const std::vector<float> values = {0.0f, 1.5f, -3.0f, 0.001f, 2.0f, -2.9f, 0.3f, 1e-9f};
  std::vector<std::int16_t> whole(8);
  const float factor = to_whole(values.data(), 8, 16000.0f, whole.data());
  EXPECT_EQ(whole[2], -16000);
  for (std::size_t j = 0; j < 8; ++j) EXPECT_NEAR(whole[j] * factor, values[j], factor * 0.51f);
  const std::vector<float> zeros(4, 0.0f);
  EXPECT_EQ(to_whole(zeros.data(), 4, 100.0f, whole.data()), 0.0f);
  EXPECT_EQ(whole[0], 0);
}

}  // namespace
}  // namespace truceline::annotate
