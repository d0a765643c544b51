#include "truceline/lexicon/inflections.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace truceline::lexicon {
namespace {

TEST(Inflections, FormsOfRegularAndIrregularVerbs) {
  const auto loaded = load_inflections(std::string(TRUCELINE_SOURCE_DIR) + "/knowledge");
  ASSERT_TRUE(loaded.ok()) << loaded.error().message();
  const struct {
    const char* lemma;
    std::vector<std::string> forms;
  } cases[] = {
      {"bomb", {"bombs", "bombed", "bombing"}},
      {"violate", {"violates", "violated", "violating"}},
      {"stop", {"stops", "stopped", "stopping"}},
      {"deny", {"denies", "denied", "denying"}},
      {"strike", {"strikes", "struck", "striking"}},
      {"die", {"died", "dying"}},
      {"travel", {"traveled", "travelled"}},
      {"withdraw", {"withdrew", "withdrawn", "withdrawing"}},
      {"deploy", {"deploys", "deployed", "deploying"}},
      {"push", {"pushes", "pushed"}},
  };
  for (const auto& c : cases) EXPECT_THAT(loaded.value().forms(c.lemma), testing::IsSupersetOf(c.forms)) << c.lemma;
}

}  // namespace
}  // namespace truceline::lexicon
