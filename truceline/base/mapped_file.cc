#include "truceline/base/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace truceline::base {

Result<MappedFile> map_file(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return Error{path, std::strerror(errno), "check the path"};
  struct stat info{};
  if (::fstat(file, &info) != 0 || !S_ISREG(info.st_mode) || info.st_size == 0) {
    ::close(file);
    return Error{path, "is not a file with something in it", "check the path"};
  }
  const auto size = static_cast<std::size_t>(info.st_size);
  void* data = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
  const int problem = errno;
  ::close(file);
  if (data == MAP_FAILED) return Error{path, std::strerror(problem), "check the memory limits"};
  MappedFile mapped;
  mapped.data_ = std::shared_ptr<const void>(data, [size](const void* p) { ::munmap(const_cast<void*>(p), size); });
  mapped.size_ = size;
  return mapped;
}

}  // namespace truceline::base
