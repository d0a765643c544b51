#include "truceline/annotate/elementwise_body.h"

namespace truceline::annotate {

const Elementwise& elementwise(Instructions instructions) {
  switch (instructions) {
#if defined(__x86_64__)
    case Instructions::avx2:
      return elementwise_avx2();
    case Instructions::avx512vnni:
      return elementwise_avx512();
#endif
    default:
      return kSteps<FourLanes>;
  }
}

const Elementwise& elementwise() {
  static const Elementwise& best = elementwise(widest());
  return best;
}

}  // namespace truceline::annotate
