#include "truceline/annotate/publication.h"

#include <gtest/gtest.h>

namespace truceline::annotate {
namespace {

TEST(Publication, IsGivenOrAWholeDateInTheHead) {
  const auto words = lexicon::load_time_words(TRUCELINE_SOURCE_DIR "/knowledge");
  ASSERT_TRUE(words.ok()) << words.error().message();
  text::Document document;
  document.text = "12 October 2017";
  EXPECT_EQ(publication(document, {}, words.value()).value, "");
  document.furniture.dateline_date = {0, 15};
  EXPECT_EQ(publication(document, {}, words.value()).value, "2017-10-12");
  EXPECT_EQ(publication(document, {}, words.value()).basis, "text");
  EXPECT_EQ(publication(document, {"2018-01-01", "given"}, words.value()).value, "2018-01-01");
  document.text = "Sept 20";
  document.furniture.dateline_date = {0, 7};
  EXPECT_EQ(publication(document, {}, words.value()).basis, "unknown");
}

}  // namespace
}  // namespace truceline::annotate
