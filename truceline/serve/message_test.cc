#include "truceline/serve/message.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "truceline/serve/compress.h"

namespace truceline::serve {
namespace {

using testing::HasSubstr;

TEST(Message, ReadsTargets) {
  Request request;
  ASSERT_TRUE(parse_target("/search?q=full%20halt&since=2026-03-01&q=a+b", request));
  EXPECT_EQ(request.path, "/search");
  EXPECT_EQ(request.query["q"], "a b");
  EXPECT_EQ(request.query["since"], "2026-03-01");
  ASSERT_TRUE(parse_target("/story/a+b", request));
  EXPECT_EQ(request.path, "/story/a+b") << "a plus is a space in queries only";
  EXPECT_TRUE(request.query.empty());
}

TEST(Message, RefusesMalformedTargets) {
  for (const char* target : {"", "search", "http://elsewhere/", "/%", "/%4", "/%zz", "/%00", "/%ff", "/?q=%c3",
                             "/assets/../../etc/passwd", "/assets/%2e%2e/x", "/?q=%f"}) {
    Request request;
    EXPECT_FALSE(parse_target(target, request)) << target;
  }
}

TEST(Message, ProblemsAreJsonWhateverTheyName) {
  const Response answer = problem(404, "/\"<script>\xff is not there", "go");
  EXPECT_EQ(answer.status, 404);
  EXPECT_THAT(answer.body, HasSubstr("\\\"<script>"));
  EXPECT_EQ(answer.body.find('\xff'), std::string::npos) << "JSON is UTF-8";
}

TEST(Compress, PacksAndNamesBytes) {
  const std::string text(5000, 'a');
  const std::string packed = gzipped(text, 1);
  EXPECT_LT(packed.size(), 100U);
  EXPECT_EQ(packed.substr(0, 2), "\x1f\x8b");
  EXPECT_EQ(etag_of(text), etag_of(std::string(5000, 'a')));
  EXPECT_NE(etag_of(text), etag_of(text + "b"));
}

}  // namespace
}  // namespace truceline::serve
