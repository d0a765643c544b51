#include "truceline/store/record_pack.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "truceline/store/compress.h"

namespace truceline::store {
namespace {

// "–" has three bytes and is one code point; quotation marks are escaped in JSON.
constexpr std::string_view kText = "“Hold” – said \"Idris\" of the front.";

TEST(PackedRecord, ComesOutAsItWentIn) {
  const std::string whole = R"("text":"“Hold” – said \"Idris\" of the front.")";
  const std::array<std::string, 14> kCases = {{
      "",
      "{}",
      "{" + whole + "}",
      R"({"start":1,"end":5,"text":"Hold"})",
      R"({"text":"Hold","start":1,"end":5})",
      R"({"start":14,"end":21,"text":"\"Idris\""},{"start":1,"end":5})",
      R"({"start":1,"end":5,"text":"Held"})",        // other words than the text's
      R"({"text":"Hol","start":1,"end":5})",         // a part of them
      R"({"start":30,"end":900,"text":"x"})",        // outside the text
      R"({"start":7,"end":2},{"start":0,"end":0})",  // backwards
      R"({"start":007,"end":1,"text":"a07"})",       // no number that JSON writes
      R"([{"id":"a1"},{"id":"a2"},{"id":"q1"},{"id":"a2"},{"id":"a4","of":"a1"}])",
      R"({"id":"a99999999999","text":"a3","start":99999999999,"end":4})",
      R"({"text":"unfinished)",
  }};
  for (const std::string& json : kCases) {
    const std::string packed = packed_record(json, kText);
    const auto back = unpacked_record(packed, kText);
    ASSERT_TRUE(back) << json;
    EXPECT_EQ(back.value(), json);
  }
}

TEST(PackedRecord, LeavesOutWhatTheTextSays) {
  const std::string json =
      R"({"id":"a1","start":1,"end":5,"text":"Hold"},{"id":"a2","start":14,"end":21,"text":"\"Idris\""})";
  EXPECT_LT(packed_record(json, kText).size(), 30u);
  EXPECT_EQ(packed_record(json, kText).find("Hold"), std::string::npos);
}

TEST(PackedRecord, DamageIsToldAndReadsNothingElse) {
  const std::string json = R"({"id":"a1","start":14,"end":21,"text":"\"Idris\"","of":"q7"})";
  const std::string packed = packed_record(json, kText);
  for (std::size_t at = 0; at < packed.size(); ++at) {
    EXPECT_FALSE(unpacked_record(packed.substr(0, at), kText)) << at;
    for (int bit = 0; bit < 8; ++bit) {
      std::string other = packed;
      other[at] = static_cast<char>(other[at] ^ (1 << bit));
      const auto back = unpacked_record(other, kText);
      EXPECT_TRUE(!back || back.value() != json) << at << " " << bit;
    }
  }
  EXPECT_FALSE(unpacked_record(packed, "another text"));
}

TEST(PackedRecord, OlderOnesAreReadAsTheyWereKept) {
  const std::string json = R"({"text":"Hold"})", dictionary = R"({"text":"He)";
  const std::string kept = Compressor(dictionary + std::string(kText))(json);
  EXPECT_EQ(unpacked({kept, false, dictionary, kText}).value(), json);
  const std::string now = Compressor(dictionary)(packed_record(json, kText));
  EXPECT_EQ(unpacked({now, true, dictionary, kText}).value(), json);
  EXPECT_FALSE(unpacked({now.substr(0, now.size() / 2), true, dictionary, kText}));
}

}  // namespace
}  // namespace truceline::store
