#pragma once

#include "truceline/store/write.h"

namespace truceline::run {

/// Sets the story's tolls against those that other stories give of the same measure and incident (R6), and writes the
/// pairs. Gives how many.
int keep_tolls(store::Writer& writer, const store::Kept& kept);

}  // namespace truceline::run
