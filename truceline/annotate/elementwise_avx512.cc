#if defined(__x86_64__)

#include "truceline/annotate/elementwise_body.h"

namespace truceline::annotate {

const Elementwise& elementwise_avx512() {
  return kSteps<Lanes<float __attribute__((vector_size(64))), std::int32_t __attribute__((vector_size(64))),
                      std::int16_t __attribute__((vector_size(32))), std::uint8_t __attribute__((vector_size(16)))>>;
}

}  // namespace truceline::annotate

#endif
