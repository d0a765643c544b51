#include "truceline/cli/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "truceline/base/file.h"
#include "truceline/base/iso_date.h"
#include "truceline/cli/flags.h"
#include "truceline/cli/help.h"

namespace truceline::cli {
namespace {

using testing::HasSubstr;

base::Result<Options> parse(std::vector<const char*> arguments) {
  arguments.insert(arguments.begin(), "truceline");
  return parse_command_line(static_cast<int>(arguments.size()), arguments.data());
}

TEST(CommandLine, WhatTheFlagsSet) {
  const auto parsed = parse({"read", "--format", "json", "--published=2016-12-09", "--width", "100", "--color", "never",
                             "--data", "d", "--conllu", "c", "story.txt"});
  ASSERT_TRUE(parsed.ok()) << parsed.error().message();
  const Options& options = parsed.value();
  EXPECT_EQ(options.command, Command::read);
  EXPECT_EQ(options.format, Format::json);
  EXPECT_EQ(options.published, "2016-12-09");
  EXPECT_EQ(options.width, 100);
  EXPECT_EQ(options.color, Color::never);
  EXPECT_EQ(options.data, "d");
  EXPECT_EQ(options.conllu, "c");
  EXPECT_THAT(options.files, testing::ElementsAre("story.txt"));
}

TEST(CommandLine, StandardInputIsADash) {
  const auto parsed = parse({"read", "-"});
  ASSERT_TRUE(parsed.ok()) << parsed.error().message();
  EXPECT_THAT(parsed.value().files, testing::ElementsAre("-"));
}

TEST(CommandLine, WrongUsageSaysWhatToDo) {
  const struct {
    std::vector<const char*> arguments;
    const char* message;
  } cases[] = {
      {{}, "no command given (see truceline --help)"},
      {{"read"}, "no story given (give a text file, or - for standard input)"},
      {{"read", "--published", "2015-02-29", "f"}, "'2015-02-29' is not a date (give year, month and day"},
      {{"read", "--published", "Friday", "f"}, "'Friday' is not a date"},
      {{"read", "--format", "xml", "f"},
       "'xml' is not a format (give brief, json, ndjson, html, conllu, plover, polecat, icews, phoenix or gdelt)"},
      {{"read", "--width", "5", "f"}, "'5' is not a width (give a number of columns from 20 to 1000)"},
      {{"read", "--confidence", "1.5", "f"}, "'1.5' is not a confidence (give a number from 0 to 1)"},
      {{"read", "--no-such", "f"}, "--no-such"},
      {{"read", "--format", "json", "a", "b"}, "more than one story given"},
      {{"schema", "--format", "html"}, "'html' is not a format (give json or markdown)"},
      {{"eval", "gold"}, "eval takes: conllu GOLD"},
      {{"raed", "f"}, "'raed' is not a command (give one of read, explain, schema"},
  };
  for (const auto& [arguments, message] : cases) {
    const auto parsed = parse(arguments);
    ASSERT_FALSE(parsed.ok()) << message;
    EXPECT_THAT(parsed.error().message(), HasSubstr(message));
  }
}

TEST(CommandLine, HelpNeedsNothingElse) {
  for (const CommandInfo& info : commands()) {
    const auto parsed = parse({info.name.data(), "--help"});
    ASSERT_TRUE(parsed.ok()) << info.name;
    EXPECT_TRUE(parsed.value().help);
    EXPECT_EQ(parsed.value().command, info.command);
    EXPECT_THAT(help_text(info.command), HasSubstr("For example:\n  "));
  }
  EXPECT_TRUE(parse({"--help"}).value().help);
  EXPECT_TRUE(parse({"--version"}).value().version);
}

TEST(Docs, EveryCommandAndFlagStandsInTheDocs) {
  const std::string page = base::read_file(TRUCELINE_SOURCE_DIR "/docs/cli.md").value();
  for (const CommandInfo& info : commands()) EXPECT_THAT(page, HasSubstr("truceline " + std::string(info.name)));
  for (const Flag& flag : flags()) EXPECT_THAT(page, HasSubstr("`" + std::string(flag.name)));
}

TEST(IsoDate, OnlyDaysOfTheCalendar) {
  for (const char* good : {"2016-12-09", "2016-02-29", "0001-01-01"}) EXPECT_TRUE(base::is_iso_date(good)) << good;
  for (const char* bad : {"", "2016-12", "2016-2-9", "2015-02-29", "2016-13-01", "2016-00-10", "2016/12/09", "20161209",
                          "2016-12-0x", "2016-12-09 "})
    EXPECT_FALSE(base::is_iso_date(bad)) << bad;
}

}  // namespace
}  // namespace truceline::cli
