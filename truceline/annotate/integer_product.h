#pragma once

#include <cstddef>
#include <cstdint>

#include "truceline/annotate/instructions.h"
#include "truceline/lexicon/network.h"

namespace truceline::annotate {

/// out[r * w.padded() + o] = sum over i of x[r * stride + i] * w(o, i), exactly, for `rows` rows.
/// stride is at least 2 * w.pairs, and x[r * stride + w.inputs] is 0 where w.inputs is odd. The caller keeps
/// |x| * inputs * 127 under 2^31. Picks the widest instructions that the processor has; since the sums are of whole
/// numbers, all of them give the same result.
void integer_product(const std::int16_t* x, std::size_t rows, std::size_t stride, const lexicon::Matrix& w,
                     std::int32_t* out);

/// The same by the instructions that are named: for tests.
void integer_product(const std::int16_t* x, std::size_t rows, std::size_t stride, const lexicon::Matrix& w,
                     std::int32_t* out, Instructions instructions);

}  // namespace truceline::annotate
