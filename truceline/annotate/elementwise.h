#pragma once

#include <cstddef>
#include <cstdint>

#include "truceline/annotate/instructions.h"

namespace truceline::annotate {

/// The state of the recurrent layers lies between -1 and 1: times this it is a whole number of one byte. Finer steps
/// (14 bits) take twice as long to multiply and change nothing that shows: LAS on EWT dev 89.31 for 89.29, on GUM
/// dev 89.63 for 89.65, and none of 205 golden stories.
inline constexpr float kStateScale = 127.0f;

/// What rows of bytes in two parts are rounded to; times 512 inputs and weights of 127 it stays under 2^31.
inline constexpr float kLargestInTwoParts = 16000.0f;

/// Sums of whole numbers, as integer_product() gives them: element j stands for sums[j] * (scales[j] * factor).
struct WholeSums {
  const std::int32_t* sums;
  const float* scales;
  float factor;
};

/// What the network does to each number of a vector by itself, for one instruction set. Every set gives the same bits:
/// no sum runs over elements and no multiply-add is contracted. The number of elements is a multiple of 4, but for
/// add_row any.
struct Elementwise {
  /// One step of one LSTM cell. The gates are the 4 * hidden values (input, forget, cell, output) of `state`, plus
  /// those of `input` with its `biases`; `cell` is updated, and the new state, times kStateScale and rounded, goes to
  /// `out` as a row of bytes in one part (byte_rows.h).
  void (*lstm_step)(const WholeSums& input, const float* biases, const WholeSums& state, std::size_t hidden,
                    float* cell, std::uint8_t* out);

  /// Rounds values[0..n) to whole numbers of at most `largest`; returns the factor that leads back (0 for all zeros).
  float (*to_whole)(const float* values, std::size_t n, float largest, std::int16_t* out);

  /// The same into a row of bytes in two parts, `largest` being kLargestInTwoParts.
  float (*to_bytes)(const float* values, std::size_t n, std::uint8_t* out);

  /// out[j] = what `whole` stands for, plus biases[j].
  void (*from_whole)(const WholeSums& whole, const float* biases, std::size_t n, float* out);

  /// out[j] += values[j] * scale.
  void (*add_row)(const std::int8_t* values, float scale, std::size_t n, float* out);
};

/// The one for the widest instructions that the processor has; a test asks for the others.
const Elementwise& elementwise();
const Elementwise& elementwise(Instructions instructions);

// One for each width of vectors, in a file of its own that is compiled for it (CMakeLists.txt).
const Elementwise& elementwise_avx2();
const Elementwise& elementwise_avx512();

}  // namespace truceline::annotate
