#pragma once

#include <cstdint>
#include <string>

#include "truceline/base/result.h"

namespace truceline::base {

/// The bytes of the file at `path`, or of standard input where `path` is "-".
/// Fails on a missing or unreadable file, a directory, and on more than `limit` bytes (nothing is read past it).
Result<std::string> read_file(const std::string& path, std::uint64_t limit = std::uint64_t{1} << 30);

}  // namespace truceline::base
