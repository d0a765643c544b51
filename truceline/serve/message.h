#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

/// What goes in and out of the reading room, free of any HTTP library.
namespace truceline::serve {

/// A request as far as an answer depends on it. Header values are "" where the header is missing.
struct Request {
  std::string method = "GET";
  std::string path = "/";                          // decoded, without the query
  std::map<std::string, std::string> query;        // decoded; of repeated names the last counts
  std::string host, origin, fetch_site;            // Host, Origin, Sec-Fetch-Site
  std::string content_type, if_none_match, token;  // token is X-Truceline-Token
  bool gzip = false;                               // whether the client takes gzip
  std::string body;
};

struct Response {
  int status = 200;
  std::string type = "text/html; charset=utf-8";
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  bool events = false;  // goes on as an event stream: `body` is not sent
};

/// {"error": {"message": ..., "advice": ...}} with its status.
Response problem(int status, const std::string& message, const std::string& advice);

/// "/search?q=full%20halt" -> "/search" and {"q": "full halt"}. False where the escapes are broken or not UTF-8, or
/// where the path holds a null or leaves its root ("..").
bool parse_target(const std::string& target, Request& into);

/// "text=a+b&published=2026-03-14", as forms send it. A story ("text") may be in any encoding; all else is UTF-8.
bool parse_form(const std::string& text, std::map<std::string, std::string>& into);

}  // namespace truceline::serve
