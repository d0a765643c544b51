#pragma once

#include <cstddef>
#include <cstdlib>
#include <string>

#include "truceline/base/file.h"

namespace truceline::bench {

/// The most memory that this program has held, in KB; 0 where the system does not say. getrusage() would do, but it
/// also counts what the process that started this one had held until then: 60 MB of a script.
inline long peak_kb() {
  const auto status = base::read_file("/proc/self/status");
  const std::string key = "VmHWM:";
  const auto at = status ? status.value().find(key) : std::string::npos;
  return at == std::string::npos ? 0 : std::atol(status.value().c_str() + at + key.size());
}

}  // namespace truceline::bench
