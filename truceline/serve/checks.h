#pragma once

#include <optional>
#include <string>
#include <vector>

#include "truceline/serve/message.h"

namespace truceline::serve {

/// Who may ask what.
struct Policy {
  std::vector<std::string> hosts;  // names, besides the loopback's, that a request may call us by: "room.example.org"
  std::string token;               // what a write must carry
  bool read_only = false;
};

/// Why a request is turned away, and with which status.
struct Refusal {
  int status = 403;
  std::string what, advice;
};

/// Why `request` is turned away, or nothing. Guards against pages of other sites that the reader has open:
/// a Host that is not ours is DNS rebinding (421); a foreign Origin or Sec-Fetch-Site on a write is cross-site
/// (403), and so is a write without the token. Nothing ever answers with CORS headers.
std::optional<Refusal> refusal(const Request& request, const Policy& policy);

/// "localhost:8000" -> "localhost", "[::1]:8000" -> "[::1]".
std::string host_name(const std::string& host);

}  // namespace truceline::serve
