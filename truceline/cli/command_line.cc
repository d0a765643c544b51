#include "truceline/cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>

#include "truceline/cli/actors_command.h"
#include "truceline/cli/event_tables.h"
#include "truceline/cli/flags.h"

namespace truceline::cli {

namespace {

/// CLI11 splits the arguments; what they mean stands in cli/flags.cc.
void add_flag(CLI::App& command, const Flag& flag, Options& options) {
  const std::string name(flag.name);
  if (flag.value.empty()) {
    command.add_flag_callback(name, [&options, &flag] { flag.set(options, ""); });
    return;
  }
  command.add_option_function<std::string>(name, [&options, &flag, name](const std::string& value) {
    const std::string problem = flag.set(options, value);
    if (!problem.empty()) throw CLI::ValidationError(name, "'" + value + "' " + problem);
  });
}

void add_command(CLI::App& app, const CommandInfo& info, Options& options) {
  CLI::App* command = app.add_subcommand(std::string(info.name));
  command->set_help_flag("");
  command->add_flag("-h,--help", options.help);
  command->preparse_callback([&options, &info](std::size_t) { options.command = info.command; });
  if (!info.arguments.empty()) command->add_option("FILE", options.files);
  for (const Flag& flag : flags()) {
    if (flag.is_for(info.name)) add_flag(*command, flag, options);
  }
}

base::Error usage_error(const Options& options, const std::string& problem) {
  std::string see = "truceline";
  for (const CommandInfo& info : commands()) {
    if (info.command == options.command) see += " " + std::string(info.name);
  }
  return {"", problem, "see " + see + " --help"};
}

/// True for a command, and for a flag, which is told apart later.
bool known_command(std::string_view word) {
  const auto all = commands();
  return word.starts_with('-') ||
         std::any_of(all.begin(), all.end(), [&](const auto& info) { return info.name == word; });
}

/// What the flags alone cannot tell: whether there are as many files as the command takes.
base::Result<Options> checked(Options options) {
  if (options.help || options.version) return options;
  const std::size_t files = options.files.size();
  switch (options.command) {
    case Command::none:
      return usage_error(options, "no command given");
    case Command::read:
    case Command::explain:
      if (files == 0) return base::Error{"", "no story given", "give a text file, or - for standard input"};
      break;
    case Command::eval:
      if (files != 2 || options.files[0] != "conllu") return usage_error(options, "eval takes: conllu GOLD");
      break;
    case Command::places:
      if (files < 2 || options.files[0] != "compile" || options.output.empty())
        return usage_error(options, "places takes: compile FILE... --output FILE");
      break;
    case Command::add:
      if (files < 2) return usage_error(options, "add takes a ledger and at least one file or folder");
      break;
    case Command::story:
    case Command::search:
      if (files != 2)
        return usage_error(options, options.command == Command::story
                                        ? "story takes a ledger and a story"
                                        : "search takes a ledger and words, in quotation marks");
      break;
    case Command::stories:
    case Command::truces:
    case Command::contradictions:
    case Command::statements:
    case Command::events:
    case Command::numbers:
    case Command::timeline:
    case Command::check:
      if (files != 1) return usage_error(options, "give one ledger");
      break;
    case Command::incidents:
      if (files != 1 && files != 2) return usage_error(options, "incidents takes a ledger, and one incident at most");
      break;
    case Command::merge:
      if (files != 1 && files != 3)
        return usage_error(
            options,
            "merge takes a ledger, and two actors, truces, places or incidents, the one and what it is taken for");
      if (options.proposed && files != 1) return usage_error(options, "--proposed lists, and takes a ledger alone");
      if (options.refuse && files != 3) return usage_error(options, "--refuse takes a ledger and two of one kind");
      break;
    case Command::unmerge:
      if (files != 2) return usage_error(options, "unmerge takes a ledger and the number of a merge");
      break;
    case Command::diff:
      if (files != 2) return usage_error(options, "diff takes two stories, the older one first");
      break;
    case Command::save:
      if (files < 2 || files > 3) return usage_error(options, "export takes a ledger, what to write, and where to");
      break;
    case Command::actors:
      if (files == 0 || (files > 1 && !asks_of_known_actors(options)))
        return usage_error(options, "give one ledger; or check, show or add, and what to");
      if (files == 1 && asks_of_known_actors(options))
        return usage_error(options, "actors " + options.files.front() + " takes a " +
                                        (options.files.front() == "show" ? "name" : "file"));
      break;
    case Command::serve:
      if (files > 1) return usage_error(options, "give one ledger, or none to paste stories");
      break;
    case Command::schema:
      break;
  }
  const bool lines = options.format == Format::ndjson || is_event_table(options.format);
  const bool many = options.command == Command::read && (options.format == Format::brief || lines);
  const bool one_story = options.command == Command::read || options.command == Command::explain;
  if (one_story && files > 1 && !many)
    return usage_error(
        options, "more than one story given; only read with --format brief, ndjson or a table of events takes several");
  if (!options.since.empty() && !options.until.empty() && options.since > options.until)
    return usage_error(options, "--since lies after --until, so that nothing can fit");
  const bool narrowed = !options.who.empty() || !options.about.empty();
  if (options.command == Command::read && narrowed && options.format != Format::brief)
    return usage_error(options, "--who and --about narrow the brief; the other formats give the whole record");
  if (files > 1 && !options.conllu.empty() && options.command == Command::read)
    return usage_error(options, "--conllu is the analysis of one story, but several are given");
  return options;
}

}  // namespace

base::Result<Options> parse_command_line(int argc, const char* const* argv) {
  if (argc > 1 && !known_command(argv[1])) {
    std::string names;
    for (const CommandInfo& info : commands()) names.append(names.empty() ? "" : ", ").append(info.name);
    return base::Error{"", "'" + std::string(argv[1]) + "' is not a command", "give one of " + names};
  }
  Options options;
  CLI::App app;
  app.set_help_flag("");
  app.add_flag("-h,--help", options.help);
  app.add_flag("--version", options.version);
  app.require_subcommand(0, 1);
  for (const CommandInfo& info : commands()) add_command(app, info, options);
  try {
    app.parse(argc, argv);
  } catch (const CLI::Error& error) {
    if (options.help) return options;
    return usage_error(options, error.what());
  }
  return checked(std::move(options));
}

}  // namespace truceline::cli
