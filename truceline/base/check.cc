#include "truceline/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace truceline::base {

void check_failed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "truceline: internal error: %s:%d: %s does not hold\n", file, line, condition);
  std::abort();
}

}  // namespace truceline::base
