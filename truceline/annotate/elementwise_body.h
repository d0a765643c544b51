#pragma once

#include <cstring>

#include "truceline/annotate/byte_rows.h"
#include "truceline/annotate/elementwise.h"

/// What the elementwise_*.cc share: the same steps on vectors of 4, 8 or 16 numbers, which g++ and clang have in
/// common. In a namespace without a name, so that each file keeps the code that was compiled for its own instructions.

namespace truceline::annotate {

namespace {

template <class FloatVector, class IntegerVector, class ShortVector, class ByteVector>
struct Lanes {
  using Floats = FloatVector;
  using Integers = IntegerVector;
  static constexpr std::size_t kWidth = sizeof(Floats) / sizeof(float);

  static Floats load(const float* from) {
    Floats v;
    std::memcpy(&v, from, sizeof v);
    return v;
  }
  static Floats load(const WholeSums& from, std::size_t j) {
    Integers whole;
    std::memcpy(&whole, from.sums + j, sizeof whole);
    return __builtin_convertvector(whole, Floats) * (load(from.scales + j) * from.factor);
  }
  static void store(const Floats& v, float* to) { std::memcpy(to, &v, sizeof v); }

  static Floats all(float x) { return Floats{} + x; }
  static Floats at_most(Floats x, Floats limit) { return x > limit ? limit : x; }
  static Floats at_least(Floats x, Floats limit) { return x < limit ? limit : x; }

  // The whole numbers nearest to x, halves away from zero.
  static Integers rounded(Floats x) {
    return __builtin_convertvector(x + (x < all(0.0f) ? all(-0.5f) : all(0.5f)), Integers);
  }
  static void store(const Integers& whole, std::int16_t* to) {
    const ShortVector narrow = __builtin_convertvector(whole, ShortVector);
    std::memcpy(to, &narrow, sizeof narrow);
  }
  static void store(const Integers& whole, std::uint8_t* to) {
    const ByteVector narrow = __builtin_convertvector(whole + ByteRows::kZero, ByteVector);
    std::memcpy(to, &narrow, sizeof narrow);
  }

  // 1 / (1 + e^x). e^x is 2^n and a polynomial on the rest; relative error under 2e-7; x is cut at -30 and 30.
  static Floats falling_sigmoid(Floats x) {
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
  static Floats sigmoid(Floats x) { return falling_sigmoid(-x); }
  static Floats hyperbolic_tangent(Floats x) { return 1.0f - 2.0f * falling_sigmoid(2.0f * x); }
};

// What is left behind the last whole vector goes through these.
using FourLanes = Lanes<float __attribute__((vector_size(16))), std::int32_t __attribute__((vector_size(16))),
                        std::int16_t __attribute__((vector_size(8))), std::uint8_t __attribute__((vector_size(4)))>;

template <class L>
std::size_t lstm_lanes(const WholeSums& input, const float* biases, const WholeSums& state, std::size_t begin,
                       std::size_t hidden, float* cell, std::uint8_t* out) {
  std::size_t j = begin;
  for (; j + L::kWidth <= hidden; j += L::kWidth) {
    const auto gate = [&](std::size_t k) {
      const std::size_t at = k * hidden + j;
      return L::load(state, at) + (L::load(input, at) + L::load(biases + at));
    };
    const auto in = L::sigmoid(gate(0)), forget = L::sigmoid(gate(1)), fresh = L::hyperbolic_tangent(gate(2)),
               let_out = L::sigmoid(gate(3));
    const auto kept = forget * L::load(cell + j) + in * fresh;
    L::store(kept, cell + j);
    L::store(L::rounded(let_out * L::hyperbolic_tangent(kept) * kStateScale), out + j);
  }
  return j;
}

template <class L>
void lstm_step(const WholeSums& input, const float* biases, const WholeSums& state, std::size_t hidden, float* cell,
               std::uint8_t* out) {
  const std::size_t j = lstm_lanes<L>(input, biases, state, 0, hidden, cell, out);
  lstm_lanes<FourLanes>(input, biases, state, j, hidden, cell, out);
}

template <class L>
float largest_of(const float* values, std::size_t begin, std::size_t n) {
  auto most = L::all(0.0f);
  for (std::size_t j = begin; j + L::kWidth <= n; j += L::kWidth) {
    const auto v = L::load(values + j);
    most = L::at_least(v < L::all(0.0f) ? -v : v, most);
  }
  float top = 0.0f;
  for (std::size_t k = 0; k < L::kWidth; ++k) top = most[k] > top ? most[k] : top;
  return top;
}

// Rounds to at most `largest`, and hands each vector of whole numbers to `take(lanes, whole, its first index)`.
template <class L, class Take>
float round_to(const float* values, std::size_t n, float largest, const Take& take) {
  const std::size_t wide = n - n % L::kWidth;
  const float first = largest_of<L>(values, 0, n), rest = largest_of<FourLanes>(values, wide, n);
  const float top = first > rest ? first : rest, factor = top == 0.0f ? 0.0f : largest / top;
  for (std::size_t j = 0; j < wide; j += L::kWidth) take(L{}, L::rounded(L::load(values + j) * factor), j);
  for (std::size_t j = wide; j < n; j += FourLanes::kWidth)
    take(FourLanes{}, FourLanes::rounded(FourLanes::load(values + j) * factor), j);
  return top / largest;
}

template <class L>
float to_whole(const float* values, std::size_t n, float largest, std::int16_t* out) {
  return round_to<L>(values, n, largest,
                     [&](auto lanes, const auto& whole, std::size_t j) { decltype(lanes)::store(whole, out + j); });
}

template <class L>
float to_bytes(const float* values, std::size_t n, std::uint8_t* out) {
  return round_to<L>(values, n, kLargestInTwoParts, [&](auto lanes, const auto& whole, std::size_t j) {
    decltype(lanes)::store(whole >> ByteRows::kLowBits, out + j);
    decltype(lanes)::store(whole & ((1 << ByteRows::kLowBits) - 1), out + n + j);
  });
}

template <class L>
void from_whole(const WholeSums& whole, const float* biases, std::size_t n, float* out) {
  const std::size_t wide = n - n % L::kWidth;
  for (std::size_t j = 0; j < wide; j += L::kWidth) L::store(L::load(whole, j) + L::load(biases + j), out + j);
  for (std::size_t j = wide; j < n; j += FourLanes::kWidth)
    FourLanes::store(FourLanes::load(whole, j) + FourLanes::load(biases + j), out + j);
}

void add_row(const std::int8_t* values, float scale, std::size_t n, float* out) {
  for (std::size_t c = 0; c < n; ++c) out[c] += static_cast<float>(values[c]) * scale;
}

template <class L>
constexpr Elementwise kSteps = {lstm_step<L>, to_whole<L>, to_bytes<L>, from_whole<L>, add_row};

}  // namespace

}  // namespace truceline::annotate
