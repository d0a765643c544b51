// Feeds any bytes to the reading room as an address and as a form: what comes out is UTF-8 and stays inside the room's
// paths, and an answer is always made.
#include <cstddef>
#include <cstdint>
#include <string>

#include "truceline/base/check.h"
#include "truceline/serve/app.h"
#include "truceline/serve/message.h"

namespace truceline {
namespace {

serve::Setting setting() {
  serve::Setting setting;
  setting.policy.token = "t";
  setting.words = "{}";
  setting.read = [](const std::string& bytes, const std::string&,
                    const std::string&) -> base::Result<serve::ReadStory> {
    if (bytes.empty()) return base::Error{"the story", "is empty", "paste one"};
    return serve::ReadStory{"title", "<p></p>", "{}"};
  };
  return setting;
}

}  // namespace
}  // namespace truceline

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace serve = truceline::serve;
  static serve::App app(truceline::setting());
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  serve::Request request;
  request.host = "localhost";
  if (serve::parse_target(bytes, request)) {
    TL_CHECK(request.path.starts_with('/') && request.path.find("/..") == std::string::npos);
    const serve::Response answer = app.answer(request);
    TL_CHECK(answer.status >= 200 && answer.status < 600);
  }
  request = {};
  request.method = "POST";
  request.path = "/read";
  request.host = bytes.substr(0, 40);
  TL_CHECK(app.answer(request).status >= 400);
  request.host = "localhost";
  request.content_type = "application/x-www-form-urlencoded";
  request.body = "token=t&" + bytes;
  TL_CHECK(app.answer(request).status >= 300);
  return 0;
}
