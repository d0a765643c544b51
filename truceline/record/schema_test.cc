#include "truceline/record/schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "truceline/base/file.h"
#include "truceline/record/field_docs.h"

namespace truceline::record {
namespace {

std::string repository_file(const std::string& path) {
  return base::read_file(std::string(TRUCELINE_SOURCE_DIR) + "/" + path).value();
}

TEST(JsonSchema, TheCopyInDocsIsTheOneThatTheProgramPrints) {
  EXPECT_EQ(repository_file("docs/record.schema.json"), json_schema())
      << "run: truceline schema > docs/record.schema.json";
}

TEST(FieldDocs, TheTablesInDocsAreTheOnesThatTheProgramPrints) {
  EXPECT_THAT(repository_file("docs/record.md"), testing::EndsWith("\n" + field_docs()))
      << "put what `truceline schema --format markdown` prints at the end of docs/record.md";
}

}  // namespace
}  // namespace truceline::record
