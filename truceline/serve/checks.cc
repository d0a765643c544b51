#include "truceline/serve/checks.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace truceline::serve {

namespace {

constexpr std::array<std::string_view, 3> kLoopback = {"localhost", "127.0.0.1", "[::1]"};

bool ours(const std::string& host, const Policy& policy) {
  const std::string name = host_name(host);
  return std::find(kLoopback.begin(), kLoopback.end(), name) != kLoopback.end() ||
         std::find(policy.hosts.begin(), policy.hosts.end(), name) != policy.hosts.end();
}

/// Takes the same time wherever the two differ.
bool same(const std::string& a, const std::string& b) {
  unsigned differ = a.size() == b.size() ? 0 : 1;
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) differ |= static_cast<unsigned char>(a[i] ^ b[i]);
  return differ == 0;
}

std::optional<Refusal> refused_write(const Request& request, const Policy& policy) {
  const std::string own = "://" + request.host;
  if (!request.origin.empty() && request.origin != "http" + own && request.origin != "https" + own)
    return Refusal{403, "this request comes from another site", "open the reading room's own page"};
  if (!request.fetch_site.empty() && request.fetch_site != "same-origin" && request.fetch_site != "none")
    return Refusal{403, "this request comes from another site", "open the reading room's own page"};
  if (policy.token.empty() || !same(request.token, policy.token))
    return Refusal{403, "the token is missing or is not this server's",
                   "reload the page; programs send it as X-Truceline-Token"};
  return std::nullopt;
}

}  // namespace

std::string host_name(const std::string& host) {
  const std::size_t from = host.starts_with('[') ? std::min(host.find(']'), host.size()) : 0;
  std::string name = host.substr(0, host.find(':', from));
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return name;
}

std::optional<Refusal> refusal(const Request& request, const Policy& policy) {
  if (!ours(request.host, policy))
    return Refusal{421, "'" + request.host + "' is not a name of this server",
                   "use http://localhost, or start it with --host NAME"};
  if (request.method == "GET" || request.method == "HEAD") return std::nullopt;
  if (request.method != "POST") return Refusal{405, "only GET, HEAD and POST are answered", "see /api/v1/openapi.json"};
  return refused_write(request, policy);
}

}  // namespace truceline::serve
