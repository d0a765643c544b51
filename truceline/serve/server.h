#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

#include "truceline/base/result.h"
#include "truceline/serve/message.h"

namespace truceline::serve {

/// What bounds a client. Sizes are bytes.
struct Limits {
  std::uint32_t header = 16 * 1024;
  std::uint64_t body = (std::uint64_t{1} << 20) * 3 + 4096;  // a story of 1 MiB, every byte escaped by a form
  std::chrono::seconds request{15};                          // from the first byte to the last, and for each answer
  std::chrono::seconds idle{30};                             // between two requests of a connection
  std::size_t connections = 1024;                            // more are closed at once
};

struct Listening {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;  // 0 for any that is free
  int threads = 4;            // answers are made on them: a question that takes a second keeps nobody else waiting
  Limits limits;
};

/// What the server asks of the program. `answer` is called from several threads at once.
struct Callbacks {
  std::function<Response(const Request&)> answer;
  std::function<std::string()> pulse;            // asked once a second; what differs from before goes to event streams
  std::function<void(std::uint16_t)> listening;  // the port, once connections are taken
};

/// Answers requests until SIGINT or SIGTERM; then takes no more, ends those under way and returns true. Fails where
/// the address cannot be listened on.
base::Result<bool> run_server(const Listening& how, const Callbacks& callbacks);

}  // namespace truceline::serve
