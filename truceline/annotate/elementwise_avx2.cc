#if defined(__x86_64__)

#include "truceline/annotate/elementwise_body.h"

namespace truceline::annotate {

const Elementwise& elementwise_avx2() {
  return kSteps<Lanes<float __attribute__((vector_size(32))), std::int32_t __attribute__((vector_size(32))),
                      std::int16_t __attribute__((vector_size(16))), std::uint8_t __attribute__((vector_size(8)))>>;
}

}  // namespace truceline::annotate

#endif
