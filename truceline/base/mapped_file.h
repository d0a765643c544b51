#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "truceline/base/result.h"

namespace truceline::base {

/// A file's bytes in memory, read only and shared with every other process that maps it; pages load as they are
/// touched. Copies share the mapping, which lives as long as the last of them.
class MappedFile {
 public:
  MappedFile() = default;
  std::string_view bytes() const { return {static_cast<const char*>(data_.get()), size_}; }

 private:
  friend Result<MappedFile> map_file(const std::string& path);
  std::shared_ptr<const void> data_;
  std::size_t size_ = 0;
};

/// Fails on a missing, unreadable or empty file and on a directory. The file must not shrink while it is mapped.
Result<MappedFile> map_file(const std::string& path);

}  // namespace truceline::base
