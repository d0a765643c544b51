#pragma once

#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <string>

#include "truceline/serve/message.h"

namespace truceline::serve {

/// What the files of the ledger at `path` look like: it changes whenever something is committed, be it by another
/// program. 0 where there is none.
std::uint64_t edition_of(const std::string& path);

/// The latest answers, as long as the ledger stays as it is: a view that is opened again, or by another reader, costs
/// nothing. Bounded; safe to use from several threads.
class Answers {
 public:
  std::optional<Response> find(const std::string& key, std::uint64_t edition);
  void keep(const std::string& key, std::uint64_t edition, const Response& answer);

 private:
  struct Entry {
    std::string key;
    std::uint64_t edition;
    Response answer;
  };
  std::mutex mutex_;
  std::list<Entry> entries_;  // the latest first
  std::size_t bytes_ = 0;
};

}  // namespace truceline::serve
