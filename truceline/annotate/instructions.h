#pragma once

namespace truceline::annotate {

/// The instruction sets that the network's arithmetic is written for. All of them give the same results.
enum class Instructions { plain, avx2, avx512vnni };

/// Whether this processor has them.
bool has(Instructions instructions);

/// The widest that this processor has.
Instructions widest();

}  // namespace truceline::annotate
