#include "truceline/cli/user_dir.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace truceline::cli {

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

}  // namespace

std::string user_actors_dir() {
  if (const std::string named = variable("TRUCELINE_ACTORS"); !named.empty()) return named;
  if (const std::string data = variable("XDG_DATA_HOME"); !data.empty()) return data + "/truceline/actors";
  const std::string home = variable("HOME");
  return home.empty() ? "" : home + "/.local/share/truceline/actors";
}

std::vector<std::string> added_actor_files() {
  std::vector<std::string> files;
  std::error_code failed;
  for (std::filesystem::directory_iterator at(user_actors_dir(), failed), end; !failed && at != end;
       at.increment(failed)) {
    std::error_code ignored;
    if (at->is_regular_file(ignored)) files.push_back(at->path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace truceline::cli
