#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "truceline/lexicon/lexicon.h"
#include "truceline/lexicon/table.h"
#include "truceline/read/story.h"
#include "truceline/run/analyze.h"

namespace truceline::run {
namespace {

std::string factuality(const record::Event& event) { return event.polarity == "negative" ? "negated" : event.modality; }

/// "CONCEDE declare possible says", as the table writes it.
std::string written(const record::Event& event, const std::string& text) {
  return event.type + " " + text.substr(event.trigger.begin, event.trigger.size()) + " " + factuality(event) +
         (event.attributed_to.valid() ? " says" : "");
}

TEST(EventModality, EverySentenceOfTheTableHasItsCoding) {
  const std::string root = TRUCELINE_SOURCE_DIR;
  const auto lexicon = lexicon::load_lexicon(root);
  ASSERT_TRUE(lexicon.ok()) << lexicon.error().message();
  const auto table = lexicon::load_table(root + "/truceline/run/event_modality_cases.tsv");
  ASSERT_TRUE(table.ok()) << table.error().message();
  ASSERT_GE(table.value().rows.size(), 60u);
  for (const lexicon::Row& row : table.value().rows) {
    auto document = read::read_story(std::string(row.cell(0)) + "\n", "", lexicon.value().styles);
    ASSERT_TRUE(document.ok());
    Options options;
    options.published = {"2016-01-01", "given"};
    const record::Story story = analyze(std::move(document).value(), lexicon.value(), options);
    const std::string want = std::string(row.cell(1)) + " " + std::string(row.cell(2)) + " " +
                             std::string(row.cell(3)) + (row.cell(4).empty() ? "" : " says");
    std::string found;
    for (const record::Event& e : story.events) found += (found.empty() ? "" : "; ") + written(e, story.document.text);
    EXPECT_TRUE(("; " + found + "; ").find("; " + want + "; ") != std::string::npos)
        << row.cell(0) << "\n  want " << want << "\n  found " << found;
  }
}

}  // namespace
}  // namespace truceline::run
