#include "truceline/serve/checks.h"

#include <gtest/gtest.h>

namespace truceline::serve {
namespace {

struct Case {
  const char *name, *method, *host, *origin, *site, *token;
  int status;  // 0 where it is let in
};

TEST(Checks, LetsInOwnPagesAndTurnsAwayOthers) {
  const Policy policy{{"room.example.org"}, "secret", false};
  const Case cases[] = {
      {"a look", "GET", "localhost:8080", "", "", "", 0},
      {"a look by number", "GET", "127.0.0.1:8080", "", "cross-site", "", 0},
      {"a look by IPv6", "HEAD", "[::1]:8080", "", "", "", 0},
      {"a name it was given", "GET", "Room.Example.org", "", "", "", 0},
      {"DNS rebinding", "GET", "evil.example:8080", "", "", "", 421},
      {"a name that only begins so", "GET", "localhost.evil.example", "", "", "", 421},
      {"no host at all", "GET", "", "", "", "", 421},
      {"our own form", "POST", "localhost:8080", "http://localhost:8080", "same-origin", "secret", 0},
      {"behind a proxy", "POST", "room.example.org", "https://room.example.org", "same-origin", "secret", 0},
      {"a program", "POST", "localhost:8080", "", "", "secret", 0},
      {"no token", "POST", "localhost:8080", "http://localhost:8080", "same-origin", "", 403},
      {"another token", "POST", "localhost:8080", "", "", "secreT", 403},
      {"another site's form", "POST", "localhost:8080", "http://evil.example", "cross-site", "secret", 403},
      {"another port of this machine", "POST", "localhost:8080", "http://localhost:9090", "", "secret", 403},
      {"a site that hides its name", "POST", "localhost:8080", "null", "", "secret", 403},
      {"another way", "DELETE", "localhost:8080", "", "", "secret", 405},
  };
  for (const Case& c : cases) {
    Request request;
    request.method = c.method;
    request.host = c.host;
    request.origin = c.origin;
    request.fetch_site = c.site;
    request.token = c.token;
    const auto refused = refusal(request, policy);
    EXPECT_EQ(refused ? refused->status : 0, c.status) << c.name;
  }
}

TEST(Checks, NobodyWritesWithoutATokenSet) {
  Request request;
  request.method = "POST";
  request.host = "localhost";
  EXPECT_EQ(refusal(request, {})->status, 403);
}

TEST(Checks, HostNameHasNoPort) {
  EXPECT_EQ(host_name("LocalHost:8000"), "localhost");
  EXPECT_EQ(host_name("[::1]:8000"), "[::1]");
  EXPECT_EQ(host_name("[::1"), "[::1");
}

}  // namespace
}  // namespace truceline::serve
