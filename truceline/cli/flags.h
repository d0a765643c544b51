#pragma once

#include <span>
#include <string>
#include <string_view>

#include "truceline/cli/options.h"

namespace truceline::cli {

/// One command as its user sees it.
struct CommandInfo {
  Command command;
  std::string_view name;       // "read"
  std::string_view arguments;  // "FILE..."
  std::string_view summary;
  std::string_view examples;  // one a line: the command, two spaces, "# " and what it does
};

/// One flag: what it is called, which commands take it, and what it does to the options.
struct Flag {
  std::string_view name;      // "--format"
  std::string_view value;     // "FORMAT"; empty for a switch
  std::string_view commands;  // names of the commands that take it
  std::string_view summary;
  /// Puts `value` into the options. Returns what is wrong with it, or nothing.
  std::string (*set)(Options& options, const std::string& value);

  bool is_for(std::string_view command) const;
};

/// The one table of commands and the one table of flags; parsing, help and the check of docs/cli.md all read them.
std::span<const CommandInfo> commands();
std::span<const Flag> flags();

}  // namespace truceline::cli
