#include "truceline/base/file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

namespace truceline::base {

namespace {

std::string megabytes(std::uint64_t bytes) { return std::to_string(bytes >> 20) + " MB"; }

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint64_t limit) {
  const bool standard_input = path == "-";
  const std::string name = standard_input ? "standard input" : path;
  std::error_code ignored;
  if (!standard_input && std::filesystem::is_directory(path, ignored))
    return Error{name, "is a directory", "give one file, or - for standard input"};
  if (!standard_input && std::filesystem::is_regular_file(path, ignored) &&
      std::filesystem::file_size(path, ignored) > limit)
    return Error{name, "is larger than " + megabytes(limit), "split it into single stories"};

  std::unique_ptr<std::FILE, int (*)(std::FILE*)> opened(nullptr, std::fclose);
  std::FILE* file = stdin;
  if (!standard_input) {
    opened.reset(std::fopen(path.c_str(), "rb"));
    file = opened.get();
    if (!file) return Error{name, std::strerror(errno), "check the path"};
  }
  std::string bytes;
  char buffer[1 << 16];
  while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, file)) {
    if (bytes.size() + n > limit)
      return Error{name, "is larger than " + megabytes(limit), "split it into single stories"};
    bytes.append(buffer, n);
  }
  if (std::ferror(file)) return Error{name, "cannot be read to its end", "check the disk"};
  return bytes;
}

}  // namespace truceline::base
