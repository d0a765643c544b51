#include "truceline/cli/help.h"

#include <string_view>

#include "truceline/cli/flags.h"
#include "truceline/cli/page.h"

namespace truceline::cli {

namespace {

constexpr int kWidth = 80;

constexpr std::string_view kExitCodes =
    "  0  done (also where the reader of a pipe closed it early)\n"
    "  1  a story or analysis could not be read, or is not one\n"
    "  2  unknown command or flag, a value that a flag does not take, or words that are no search\n"
    "  3  standard output could not be written\n"
    "  4  knowledge or model is missing or damaged\n"
    "  5  the ledger could not be opened, read or written\n"
    "  6  the reading room could not listen on its address\n";

/// "  --format FORMAT\n      How to print it. ...\n"
std::string flag_help(const Flag& flag) {
  Page page({.width = kWidth});
  page.paragraph({2, 2},
                 {{Tone::plain, std::string(flag.name) + (flag.value.empty() ? "" : " ") + std::string(flag.value)}});
  page.paragraph({6, 6}, {{Tone::plain, std::string(flag.summary)}});
  return std::move(page).text();
}

std::string indented(std::string_view lines) {
  std::string out = "  ";
  for (const char c : lines) {
    out += c;
    if (c == '\n') out += "  ";
  }
  return out + "\n";
}

std::string general_help() {
  std::string out =
      "Truceline reads a news story and says who promised what and whether the truce holds, each item with the words\n"
      "that say so. It works offline, on this machine alone.\n\nUsage: truceline COMMAND [FLAGS] FILE\n\nCommands:\n";
  for (const CommandInfo& info : commands()) {
    Page page({.width = kWidth});
    std::string name(info.name);
    while (display_width(name) < 16) name += "\u00A0";
    page.paragraph({2, 18}, {{Tone::plain, name + std::string(info.summary)}});
    out += std::move(page).text();
  }
  out += "\n`truceline COMMAND --help` lists the flags of a command. `truceline --version` prints the version.\n\n";
  out += "For example:\n  truceline read --published 2016-12-09 story.txt\n\nExit codes:\n" + std::string(kExitCodes);
  return out;
}

std::string command_help(const CommandInfo& info) {
  Page page({.width = kWidth});
  page.paragraph({0, 0}, {{Tone::plain, std::string(info.summary)}});
  std::string out = std::move(page).text() + "\nUsage: truceline " + std::string(info.name) + " [FLAGS] " +
                    std::string(info.arguments) + "\n";
  if (info.arguments.find("FILE") != std::string_view::npos) out += "FILE is a text file, or - for standard input.\n";
  out += "\nFlags:\n";
  for (const Flag& flag : flags()) {
    if (flag.is_for(info.name)) out += flag_help(flag);
  }
  out += "\nFor example:\n" + indented(info.examples) + "\nExit codes:\n" + std::string(kExitCodes);
  return out;
}

}  // namespace

std::string help_text(Command command) {
  for (const CommandInfo& info : commands()) {
    if (info.command == command) return command_help(info);
  }
  return general_help();
}

std::string version_text() { return "truceline " TRUCELINE_VERSION "\n"; }

}  // namespace truceline::cli
