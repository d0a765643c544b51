#include "truceline/annotate/instructions.h"

#include <initializer_list>

namespace truceline::annotate {

bool has(Instructions instructions) {
  if (instructions == Instructions::plain) return true;
#if defined(__x86_64__)
  if (instructions == Instructions::avx2) return __builtin_cpu_supports("avx2");
  return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vnni");
#else
  return false;
#endif
}

Instructions widest() {
  for (const auto i : {Instructions::avx512vnni, Instructions::avx2})
    if (has(i)) return i;
  return Instructions::plain;
}

}  // namespace truceline::annotate
