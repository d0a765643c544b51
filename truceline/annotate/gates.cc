#include "truceline/annotate/gates.h"

#include <cstring>

// Four elements at a time, in the vectors that g++ and clang share; every element is worked out by itself and no
// multiply-add is contracted (-ffp-contract=off), so every processor gives the same bits.

namespace truceline::annotate {

namespace {

constexpr std::size_t kGroup = 4;
using Floats = float __attribute__((vector_size(16)));
using Integers = std::int32_t __attribute__((vector_size(16)));

inline Floats load(const float* from) {
  Floats v;
  std::memcpy(&v, from, sizeof v);
  return v;
}

inline Floats all(float x) { return Floats{x, x, x, x}; }
inline Floats at_most(Floats x, Floats limit) { return x > limit ? limit : x; }
inline Floats at_least(Floats x, Floats limit) { return x < limit ? limit : x; }

// Whole numbers nearest to x, halves away from zero.
inline Integers rounded(Floats x) {
  return __builtin_convertvector(x + (x < all(0.0f) ? all(-0.5f) : all(0.5f)), Integers);
}

// 1 / (1 + e^x). e^x is 2^n and a polynomial on the rest; relative error under 2e-7; x is cut at -30 and 30.
inline Floats falling_sigmoid(Floats x) {
  const Floats y = at_least(at_most(x, all(30.0f)), all(-30.0f)) * 1.44269504f;
  const Floats n = (y + 12582912.0f) - 12582912.0f;  // rounds to a whole number
  const Floats r = (y - n) * 0.693147181f;
  const Floats p =
      1.0f +
      r * (1.0f + r * (0.5f + r * (0.166666667f + r * (0.0416666667f + r * (0.00833333333f + r * 0.00138888889f)))));
  const Integers bits = (__builtin_convertvector(n, Integers) + 127) << 23;
  Floats power;
  std::memcpy(&power, &bits, sizeof power);
  return 1.0f / (1.0f + p * power);
}

inline Floats sigmoid(Floats x) { return falling_sigmoid(-x); }
inline Floats hyperbolic_tangent(Floats x) { return 1.0f - 2.0f * falling_sigmoid(2.0f * x); }

void store_whole(Integers values, std::int16_t* to) {
  for (std::size_t k = 0; k < kGroup; ++k) to[k] = static_cast<std::int16_t>(values[k]);
}

}  // namespace

void lstm_step(const float* gates, std::size_t hidden, float* cell, std::int16_t* state) {
  for (std::size_t j = 0; j < hidden; j += kGroup) {
    const Floats in = sigmoid(load(gates + j)), forget = sigmoid(load(gates + hidden + j));
    const Floats fresh = hyperbolic_tangent(load(gates + 2 * hidden + j)), out = sigmoid(load(gates + 3 * hidden + j));
    const Floats kept = forget * load(cell + j) + in * fresh;
    std::memcpy(cell + j, &kept, sizeof kept);
    store_whole(rounded(out * hyperbolic_tangent(kept) * kStateScale), state + j);
  }
}

float to_whole(const float* values, std::size_t n, float largest, std::int16_t* out) {
  Floats most = all(0.0f);
  for (std::size_t j = 0; j < n; j += kGroup) {
    const Floats v = load(values + j);
    most = at_least(v < all(0.0f) ? -v : v, most);
  }
  float top = 0.0f;
  for (std::size_t k = 0; k < kGroup; ++k) top = most[k] > top ? most[k] : top;
  const float factor = top == 0.0f ? 0.0f : largest / top;
  for (std::size_t j = 0; j < n; j += kGroup) store_whole(rounded(load(values + j) * factor), out + j);
  return top / largest;
}

void from_whole(const std::int32_t* sums, const float* scales, float factor, const float* add, std::size_t n,
                float* out) {
  for (std::size_t j = 0; j < n; j += kGroup) {
    Integers whole;
    std::memcpy(&whole, sums + j, sizeof whole);
    const Floats value = __builtin_convertvector(whole, Floats) * (load(scales + j) * factor) + load(add + j);
    std::memcpy(out + j, &value, sizeof value);
  }
}

}  // namespace truceline::annotate
