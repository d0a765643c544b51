#include "truceline/cli/data_dir.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace truceline::cli {

namespace {

namespace fs = std::filesystem;

bool holds_data(const fs::path& folder) {
  std::error_code ignored;
  // Empty where /proc is not mounted: not the folder that the program was started in.
  return !folder.empty() && fs::is_directory(folder / "knowledge", ignored);
}

fs::path beside_program() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path() / ".." / "share" / "truceline";
}

base::Error not_there(const std::string& folder, const std::string& advice) {
  return {folder, "has no folder 'knowledge' in it", advice};
}

}  // namespace

base::Result<std::string> find_data_dir(const std::string& given) {
  if (!given.empty()) {
    if (holds_data(given)) return given;
    return not_there(given, "give --data the folder that holds knowledge/ and models/");
  }
  if (const char* named = std::getenv("TRUCELINE_DATA"); named && *named) {
    if (holds_data(named)) return std::string(named);
    return not_there(named, "set TRUCELINE_DATA to the folder that holds knowledge/ and models/, or unset it");
  }
  for (const fs::path& folder : {beside_program(), fs::path(TRUCELINE_SOURCE_DIR)}) {
    if (holds_data(folder)) return folder.lexically_normal().string();
  }
  return base::Error{"knowledge and models", "not found", "give --data DIR or set TRUCELINE_DATA"};
}

}  // namespace truceline::cli
