#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "truceline/lexicon/lexicon.h"
#include "truceline/lexicon/table.h"
#include "truceline/read/story.h"
#include "truceline/run/analyze.h"

namespace truceline::run {
namespace {

using Words = std::set<std::string>;

/// "NOT declared", "fighting/future", "~in_effect": an assertion as the table writes it.
std::string written(const record::Assertion& a) {
  const std::string state = (a.polarity == "negative" ? "NOT " : "") + a.state;
  return (a.presupposed ? "~" : "") + state + (a.modality == "asserted" ? "" : "/" + a.modality);
}

/// What the last sentence of `text`, read as a story of its own, asserts of a truce.
Words asserted_in(const std::string& text, const lexicon::Lexicon& lexicon) {
  auto document = read::read_story(text + "\n", "", lexicon.styles);
  if (!document) return {};
  Options options;
  options.published = {"2026-01-08", "given"};
  const record::Story story = analyze(std::move(document).value(), lexicon, options);
  Words found;
  for (const record::Assertion& a : story.assertions)
    if (!story.sentences.empty() && a.span.begin >= story.sentences.back().begin) found.insert(written(a));
  return found;
}

bool firm(const std::string& word) { return !word.starts_with("~"); }

/// All that is told as so is expected and the other way round; what is taken for granted may be there besides.
bool fits(const Words& got, const std::string& reading) {
  Words told, wanted, granted;
  std::copy_if(got.begin(), got.end(), std::inserter(told, told.end()), firm);
  if (reading == "-")
    return std::all_of(told.begin(), told.end(), [](const std::string& word) {
      return word.ends_with("/possible") || word.ends_with("/conditional");
    });
  for (const std::string& word : lexicon::split(reading, '+')) (firm(word) ? wanted : granted).insert(word);
  return told == wanted && std::includes(got.begin(), got.end(), granted.begin(), granted.end());
}

std::string joined(const Words& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : "+") + word;
  return out.empty() ? "-" : out;
}

// One sentence for each of the expressions by which wires speak of truces (truce_examples.tsv), through our own parser,
// to which a few are lost: the share below may only rise.
TEST(TruceExamples, ExpressionsAreReadAsTheTableSays) {
  const auto lexicon = lexicon::load_lexicon(TRUCELINE_SOURCE_DIR);
  ASSERT_TRUE(lexicon.ok()) << lexicon.error().message();
  const auto table = lexicon::load_table(TRUCELINE_SOURCE_DIR "/truceline/run/truce_examples.tsv");
  ASSERT_TRUE(table.ok()) << table.error().message();
  ASSERT_GE(table.value().rows.size(), 500u);
  std::size_t right = 0;
  std::string misread;
  for (const lexicon::Row& row : table.value().rows) {
    const Words got = asserted_in(std::string(row.cell(3)), lexicon.value());
    const auto readings = lexicon::split(row.cell(2), '|');
    const bool good = std::any_of(readings.begin(), readings.end(), [&](const auto& r) { return fits(got, r); });
    right += good;
    if (!good) misread += "\n  " + std::string(row.cell(3)) + " " + joined(got) + ", not " + std::string(row.cell(2));
  }
  EXPECT_GE(right * 100, table.value().rows.size() * 95) << misread;
}

}  // namespace
}  // namespace truceline::run
