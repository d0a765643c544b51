#include "truceline/annotate/gates.h"

#include <cmath>
#include <cstring>

// Plain loops that compilers turn into vector instructions. Several versions are compiled; since each element is worked
// out by itself, and no multiply-add is contracted (-ffp-contract=off), all versions give the same bits.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(undefined_behavior_sanitizer)
#define TL_ONE_VERSION
#endif
#endif
#if !defined(__x86_64__) || defined(TL_ONE_VERSION) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TL_VERSIONS
#else
#define TL_VERSIONS __attribute__((target_clones("avx512f", "avx2", "default")))
#endif

namespace truceline::annotate {

namespace {

// e^x for |x| <= 30, by 2^n and a polynomial on the rest; relative error under 2e-7.
inline float exponential(float x) {
  const float y = x * 1.44269504f;
  const float n = (y + 12582912.0f) - 12582912.0f;  // rounds to a whole number
  const float r = (y - n) * 0.693147181f;
  const float p = 1.0f + r * (1.0f + r * (0.5f + r * (0.166666667f + r * (0.0416666667f + r * (0.00833333333f + r * 0.00138888889f)))));
  const std::int32_t bits = (static_cast<std::int32_t>(n) + 127) << 23;
  float power;
  std::memcpy(&power, &bits, sizeof power);
  return p * power;
}

inline float clamp(float x, float limit) { return x < -limit ? -limit : x > limit ? limit : x; }
inline float sigmoid(float x) { return 1.0f / (1.0f + exponential(clamp(-x, 30.0f))); }
inline float hyperbolic_tangent(float x) { return 1.0f - 2.0f / (1.0f + exponential(clamp(2.0f * x, 30.0f))); }
inline float half_away(float x) { return x < 0.0f ? x - 0.5f : x + 0.5f; }

}  // namespace

TL_VERSIONS void lstm_step(const float* gates, std::size_t hidden, float* cell, std::int16_t* state) {
  for (std::size_t j = 0; j < hidden; ++j) {
    const float c = sigmoid(gates[hidden + j]) * cell[j] + sigmoid(gates[j]) * hyperbolic_tangent(gates[2 * hidden + j]);
    cell[j] = c;
    const float h = sigmoid(gates[3 * hidden + j]) * hyperbolic_tangent(c);
    state[j] = static_cast<std::int16_t>(static_cast<std::int32_t>(half_away(h * kStateScale)));
  }
}

TL_VERSIONS float to_whole(const float* values, std::size_t n, float largest, std::int16_t* out) {
  float most = 0.0f;
  for (std::size_t j = 0; j < n; ++j) {
    const float a = values[j] < 0.0f ? -values[j] : values[j];
    most = a > most ? a : most;
  }
  if (most == 0.0f) {
    std::memset(out, 0, n * sizeof *out);
    return 0.0f;
  }
  const float factor = largest / most;
  for (std::size_t j = 0; j < n; ++j) out[j] = static_cast<std::int16_t>(static_cast<std::int32_t>(half_away(values[j] * factor)));
  return most / largest;
}

TL_VERSIONS void from_whole(const std::int32_t* sums, const float* scales, float factor, const float* add, std::size_t n, float* out) {
  for (std::size_t j = 0; j < n; ++j) out[j] = static_cast<float>(sums[j]) * (scales[j] * factor) + add[j];
}

}  // namespace truceline::annotate
