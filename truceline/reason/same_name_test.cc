#include "truceline/reason/same_name.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace truceline::reason {
namespace {

TEST(SameName, SaysWhyOrNothing) {
  struct Case {
    const char *a, *b;
    bool people;
    const char* why;
  };
  const Case kCases[] = {
      {"Free Hill Army", "free hill army", false, "the same name"},
      {"Talal al-Nubi", "Talal al Nubi", true, "the same name"},
      {"Rami Abdulnasir", "Rami Abdel Nasir", true, "one name spelled otherwise"},
      {"Sergey Rudov", "Sergei Rudov", true, "one name spelled otherwise"},
      {"Mohammed Tirab", "Muhamad Tirab", true, "one name spelled otherwise"},
      {"Idris", "Salma Idris", true, "the end of the name"},
      {"Salma", "Salma Idris", true, ""},
      {"Hill Front", "Front", false, ""},
      {"NHF", "Nuba Hill Front", false, "the initials"},
      {"Front for the Defence of Nuba", "FDN", false, "the initials"},
      {"NHF", "Nuba Hill Front", true, ""},
      {"Salma Idris", "Selim Idriss", true, ""},
      {"Adam Tirab", "Amna Tirab", true, ""},
      {"Idris", "Idriss", true, ""},
      {"", "Idris", true, ""},
      {"1,200", "1200", false, ""},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(same_name(c.a, c.b, c.people), c.why) << c.a << " / " << c.b;
    EXPECT_EQ(same_name(c.b, c.a, c.people), c.why) << c.b << " / " << c.a;
  }
}

TEST(SameName, WhatIsOneSharesAKey) {
  for (const auto& [a, b] : {std::pair{"Free Hill Army", "free hill army"},
                             {"Rami Abdulnasir", "Rami Abdel Nasir"},
                             {"Idris", "Salma Idris"},
                             {"NHF", "Nuba Hill Front"}}) {
    const auto x = name_keys(a), y = name_keys(b);
    EXPECT_TRUE(std::any_of(x.begin(), x.end(), [&](const auto& key) {
      return std::find(y.begin(), y.end(), key) != y.end();
    })) << a;
  }
}

}  // namespace
}  // namespace truceline::reason
