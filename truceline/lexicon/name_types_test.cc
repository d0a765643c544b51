#include "truceline/lexicon/name_types.h"

#include <gtest/gtest.h>

namespace truceline::lexicon {
namespace {

TEST(NameTypes, ShippedTablesSayWhatANameIs) {
  const auto loaded = load_name_types(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge");
  ASSERT_TRUE(loaded.ok()) << loaded.error().message();
  const auto type = [&](std::string_view key) {
    const auto* entry = loaded.value().find(key);
    return entry ? std::string(text::name(entry->type)) : "";
  };
  EXPECT_EQ(type("Hamas"), "organisation");
  EXPECT_EQ(type("UNSecurityCouncil"), "organisation");
  EXPECT_EQ(type("Damascus"), "place");
  EXPECT_EQ(type("DAMASCUS"), "place");
  EXPECT_EQ(type("damascus"), "");
  EXPECT_EQ(type("theworldbody"), "");
  EXPECT_TRUE(loaded.value().continues("UNSecurity"));
  EXPECT_FALSE(loaded.value().continues("UNSecurityx"));
  EXPECT_FALSE(load_name_types("/no/such").ok());
}

}  // namespace
}  // namespace truceline::lexicon
