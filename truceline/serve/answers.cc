#include "truceline/serve/answers.h"

#include <algorithm>
#include <filesystem>

namespace truceline::serve {

namespace {

constexpr std::size_t kMostBytes = std::size_t{8} << 20, kMostOfOne = std::size_t{1} << 20;

}  // namespace

std::uint64_t edition_of(const std::string& path) {
  std::uint64_t edition = 0;
  for (const char* ending : {"", "-wal"}) {  // what was committed last stands in the write-ahead log
    std::error_code missing;
    const auto written = std::filesystem::last_write_time(path + ending, missing);
    const auto size = std::filesystem::file_size(path + ending, missing);
    if (missing) continue;
    edition = edition * 1'000'003 + static_cast<std::uint64_t>(written.time_since_epoch().count());
    edition = edition * 1'000'003 + static_cast<std::uint64_t>(size);
  }
  return edition;
}

std::optional<Response> Answers::find(const std::string& key, std::uint64_t edition) {
  const std::lock_guard lock(mutex_);
  const auto at = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.key == key; });
  if (at == entries_.end() || at->edition != edition) return std::nullopt;
  entries_.splice(entries_.begin(), entries_, at);
  return at->answer;
}

void Answers::keep(const std::string& key, std::uint64_t edition, const Response& answer) {
  if (answer.status != 200 || answer.body.size() > kMostOfOne) return;
  const std::lock_guard lock(mutex_);
  const auto before = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.key == key; });
  if (before != entries_.end()) {
    bytes_ -= before->answer.body.size();
    entries_.erase(before);
  }
  entries_.push_front({key, edition, answer});
  bytes_ += answer.body.size();
  while (bytes_ > kMostBytes) {
    bytes_ -= entries_.back().answer.body.size();
    entries_.pop_back();
  }
}

}  // namespace truceline::serve
