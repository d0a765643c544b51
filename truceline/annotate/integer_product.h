#pragma once

#include <cstdint>

#include "truceline/annotate/byte_rows.h"
#include "truceline/annotate/instructions.h"
#include "truceline/lexicon/network.h"

namespace truceline::annotate {

/// out[r * w.padded() + o] = sum over i of x(r, i) * w(o, i), exactly; a part of a row has 4 * w.quads bytes. The
/// caller keeps |x| * inputs * 127 under 2^31. Picks the widest instructions that the processor has; since the sums are
/// of whole numbers, all of them give the same result.
void integer_product(const ByteRows& x, const lexicon::Matrix& w, std::int32_t* out);

/// The same by the instructions that are named: for tests.
void integer_product(const ByteRows& x, const lexicon::Matrix& w, std::int32_t* out, Instructions instructions);

}  // namespace truceline::annotate
