#include "truceline/serve/app.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include "truceline/serve/assets.h"

namespace truceline::serve {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string unpacked(std::string_view gzip) {
  z_stream stream{};
  EXPECT_EQ(inflateInit2(&stream, 15 + 16), Z_OK);
  std::string out(1 << 20, '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(gzip.data()));
  stream.avail_in = static_cast<uInt>(gzip.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  EXPECT_EQ(inflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(stream.total_out);
  inflateEnd(&stream);
  return out;
}

/// A room without a ledger, whose reader echoes the story as its title.
App room(bool read_only = false) {
  Setting setting;
  setting.policy = {{}, "secret", read_only};
  setting.words = "{}";
  setting.read = [](const std::string& bytes, const std::string& published,
                    const std::string&) -> base::Result<ReadStory> {
    if (bytes.empty()) return base::Error{"the story", "is empty", "paste one"};
    return ReadStory{bytes, "<p>" + published + "</p>", "{\"text\": \"\"}"};
  };
  return App(std::move(setting));
}

Request get(const std::string& target) {
  Request request;
  request.host = "localhost";
  EXPECT_TRUE(parse_target(target, request));
  return request;
}

Request post(const std::string& target, const std::string& form) {
  Request request = get(target);
  request.method = "POST";
  request.content_type = "application/x-www-form-urlencoded";
  request.body = form;
  return request;
}

std::string header(const Response& response, const std::string& name) {
  for (const auto& [key, value] : response.headers)
    if (key == name) return value;
  return "";
}

TEST(App, ReadsAPastedStoryAndKeepsItsPage) {
  App app = room();
  const Response sent =
      app.answer(post("/read", "token=secret&published=2026-03-14&text=%3Cscript%3Ealert(1)%3C/script%3E"));
  ASSERT_EQ(sent.status, 303) << sent.body;
  const Response page = app.answer(get(header(sent, "Location")));
  EXPECT_EQ(page.status, 200);
  EXPECT_THAT(page.body, HasSubstr("&lt;script&gt;alert(1)"));
  EXPECT_THAT(page.body, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(page.body, HasSubstr("<p>2026-03-14</p>"));
  EXPECT_EQ(app.answer(get("/api/v1/stories" + header(sent, "Location").substr(6))).body, "{\"text\": \"\"}");
}

TEST(App, SaysWhatIsWrongWithAStoryAndKeepsWhatWasTyped) {
  App app = room();
  const Response answer = app.answer(post("/read", "token=secret&published=%22%3E%3Cb%3E&text="));
  EXPECT_EQ(answer.status, 422);
  EXPECT_THAT(answer.body, HasSubstr("the story"));
  EXPECT_THAT(answer.body, HasSubstr("&quot;&gt;&lt;b&gt;"));
  EXPECT_THAT(answer.body, Not(HasSubstr("\"><b>")));
}

TEST(App, TakesNothingWithoutItsToken) {
  App app = room();
  EXPECT_EQ(app.answer(post("/read", "text=a")).status, 403);
  EXPECT_EQ(app.answer(post("/api/v1/read", "token=wrong&text=a")).status, 403);
  EXPECT_EQ(app.answer(post("/read", "token=secret&text=%f")).status, 400);
}

TEST(App, AReadOnlyRoomReadsStoriesAndKeepsNoVerdicts) {
  App app = room(true);
  EXPECT_EQ(app.answer(post("/read", "token=secret&text=a")).status, 303);
  EXPECT_EQ(app.answer(post("/api/v1/verdicts", "token=secret&kind=contradiction&item=c1&verdict=holds")).status, 403);
}

TEST(App, WithoutALedgerItsViewsSayHowToMakeOne) {
  App app = room();
  EXPECT_THAT(app.answer(get("/")).body, HasSubstr("<textarea"));
  for (const char* path : {"/truces", "/api/v1/truces", "/api/v1/statements.csv"}) {
    const Response answer = app.answer(get(path));
    EXPECT_EQ(answer.status, 404) << path;
    EXPECT_THAT(answer.body, HasSubstr("truceline add")) << path;
  }
}

TEST(App, AnswersThatThereIsNoSuchPage) {
  App app = room();
  for (const char* path : {"/nowhere", "/story/p0", "/story/s1", "/story/%3Cb%3E", "/api/v1/nothing", "/assets/x.js"})
    EXPECT_EQ(app.answer(get(path)).status, 404) << path;
}

TEST(App, TheOpenApiDocumentNamesEveryPathAndNoOther) {
  const Asset* document = find_asset("/api/v1/openapi.json");
  ASSERT_NE(document, nullptr);
  const std::string text = unpacked(document->gzip);
  for (const std::string_view path : api_paths()) EXPECT_THAT(text, HasSubstr("\"" + std::string(path) + "\": {"));
  std::size_t named = 0;
  for (std::size_t at = text.find("\"/api/"); at != std::string::npos; at = text.find("\"/api/", at + 1)) ++named;
  EXPECT_EQ(named, api_paths().size());
}

TEST(App, EveryAssetUnpacksAndAllWeighUnder100KB) {
  std::size_t weight = 0;
  for (const Asset& asset : assets()) {
    EXPECT_FALSE(unpacked(asset.gzip).empty()) << asset.path;
    EXPECT_FALSE(asset.type.empty()) << asset.path;
    weight += asset.gzip.size();
  }
  EXPECT_LT(weight, 100'000U);
}

}  // namespace
}  // namespace truceline::serve
