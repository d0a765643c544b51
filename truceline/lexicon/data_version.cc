#include "truceline/lexicon/data_version.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <span>
#include <string_view>
#include <system_error>
#include <vector>

#include "truceline/base/mapped_file.h"

namespace truceline::lexicon {

namespace {

constexpr std::array<std::string_view, 1> kWeights = {".tlm"};
constexpr std::array<std::string_view, 2> kTables = {".tsv", ".tlg"};
constexpr std::size_t kSmall = std::size_t{1} << 20;  // bytes: read whole
constexpr std::size_t kStep = std::size_t{1} << 16, kSample = 64;

std::uint64_t hash_of(std::string_view bytes, std::uint64_t seed) {
  if (bytes.size() <= kSmall) return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
  std::uint64_t hash = seed ^ bytes.size();
  for (std::size_t at = 0; at + kSample <= bytes.size(); at += kStep)
    hash = XXH3_64bits_withSeed(bytes.data() + at, kSample, hash);
  return hash;
}

// Files below `folder`, by their path, so that every file system gives one order.
std::vector<std::string> files_below(const std::string& folder, std::span<const std::string_view> suffixes) {
  std::vector<std::string> paths;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    if (std::any_of(suffixes.begin(), suffixes.end(),
                    [&](auto suffix) { return at->path().native().ends_with(suffix); }))
      paths.push_back(at->path().native().substr(folder.size()));
  std::sort(paths.begin(), paths.end());
  return paths;
}

base::Result<std::string> folder_version(const std::string& folder, std::span<const std::string_view> suffixes) {
  std::uint64_t hash = 0;
  for (const std::string& path : files_below(folder, suffixes)) {
    const auto file = base::map_file(folder + path);
    if (!file) return file.error();
    hash = hash_of(file.value().bytes(), XXH3_64bits_withSeed(path.data(), path.size(), hash));
  }
  char name[12];
  std::snprintf(name, sizeof name, "%08x", static_cast<unsigned>(hash ^ hash >> 32));
  return std::string(name);
}

}  // namespace

base::Result<std::string> data_version(const std::string& data_dir) {
  const auto models = folder_version(data_dir + "/models", kWeights);
  if (!models) return models.error();
  const auto knowledge = folder_version(data_dir + "/knowledge", kTables);
  if (!knowledge) return knowledge.error();
  return "models." + models.value() + ".knowledge." + knowledge.value();
}

}  // namespace truceline::lexicon
