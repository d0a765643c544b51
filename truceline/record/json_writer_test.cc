#include "truceline/record/json_writer.h"

#include <gtest/gtest.h>

#include <limits>

namespace truceline::record {
namespace {

std::string written(std::string_view text) {
  JsonWriter json;
  json.string(text);
  return std::move(json).text();
}

std::string written(double value) {
  JsonWriter json;
  json.number(value);
  return std::move(json).text();
}

TEST(JsonWriter, EscapesWhatJsonForbidsAndNothingElse) {
  EXPECT_EQ(written("plain"), "\"plain\"");
  EXPECT_EQ(written(""), "\"\"");
  EXPECT_EQ(written("a \"b\" \\ c"), R"("a \"b\" \\ c")");
  EXPECT_EQ(written("\n\r\t"), R"("\n\r\t")");
  EXPECT_EQ(written(std::string_view("\0\x01\x1f\x7f", 4)), "\"\\u0000\\u0001\\u001f\x7f\"");
  EXPECT_EQ(written("“Łódź” 🕊"), "\"“Łódź” 🕊\"");
}

TEST(JsonWriter, NumbersAreShortestAndReadBackTheSame) {
  EXPECT_EQ(written(3.0), "3");
  EXPECT_EQ(written(-0.0), "0");
  EXPECT_EQ(written(0.1), "0.1");
  EXPECT_EQ(written(53.55073), "53.55073");
  EXPECT_EQ(written(1e300), "1e+300");
  EXPECT_EQ(written(std::numeric_limits<double>::quiet_NaN()), "null");
  EXPECT_EQ(written(-std::numeric_limits<double>::infinity()), "null");
}

void write_sample(JsonWriter& json) {
  json.begin_object();
  json.key("none");
  json.begin_array();
  json.end_array();
  json.key("some");
  json.begin_array();
  json.integer(1);
  json.boolean(true);
  json.begin_object();
  json.end_object();
  json.end_array();
  json.key("last");
  json.null();
  json.end_object();
}

TEST(JsonWriter, OneLine) {
  JsonWriter json;
  write_sample(json);
  EXPECT_EQ(json.text(), R"({"none":[],"some":[1,true,{}],"last":null})");
}

TEST(JsonWriter, Indented) {
  JsonWriter json(2);
  write_sample(json);
  EXPECT_EQ(json.text(), R"({
  "none": [],
  "some": [
    1,
    true,
    {}
  ],
  "last": null
})");
}

}  // namespace
}  // namespace truceline::record
