#include "truceline/annotate/elementwise_body.h"

namespace truceline::annotate {

const Elementwise& elementwise([[maybe_unused]] Instructions instructions) {
#if defined(__x86_64__)
  if (instructions == Instructions::avx512vnni) return elementwise_avx512();
  if (instructions == Instructions::avx2) return elementwise_avx2();
#endif
  return kSteps<FourLanes>;
}

const Elementwise& elementwise() {
  static const Elementwise& best = elementwise(widest());
  return best;
}

}  // namespace truceline::annotate
