#pragma once

#include <cstddef>
#include <cstdint>

namespace truceline::annotate {

/// In all of these the number of elements is a multiple of 4.

/// The step between whole numbers and the state of the recurrent layers, which lies between -1 and 1.
inline constexpr float kStateScale = 8192.0f;

/// One step of one LSTM cell: `gates` holds 4 * hidden sums (input, forget, cell, output); `cell` is updated, and the
/// new state, times kStateScale and rounded, goes to `state`.  Elementwise, and the same on every processor.
void lstm_step(const float* gates, std::size_t hidden, float* cell, std::int16_t* state);

/// Rounds values[0..n) to whole numbers of at most `largest`; returns the factor that leads back (0 for all zeros).
float to_whole(const float* values, std::size_t n, float largest, std::int16_t* out);

/// gates[j] = sums[j] * (scales[j] * factor) + add[j].
void from_whole(const std::int32_t* sums, const float* scales, float factor, const float* add, std::size_t n,
                float* out);

}  // namespace truceline::annotate
