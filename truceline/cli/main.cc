#include "truceline/cli/main.h"

#include <csignal>

#include "truceline/cli/actors_command.h"
#include "truceline/cli/add_command.h"
#include "truceline/cli/check_command.h"
#include "truceline/cli/command_line.h"
#include "truceline/cli/diff_command.h"
#include "truceline/cli/eval_command.h"
#include "truceline/cli/exit_code.h"
#include "truceline/cli/explain_command.h"
#include "truceline/cli/export_command.h"
#include "truceline/cli/help.h"
#include "truceline/cli/incidents_command.h"
#include "truceline/cli/list_command.h"
#include "truceline/cli/merge_command.h"
#include "truceline/cli/output.h"
#include "truceline/cli/places_command.h"
#include "truceline/cli/read_command.h"
#include "truceline/cli/schema_command.h"
#include "truceline/cli/serve_command.h"
#include "truceline/cli/truces_command.h"

namespace truceline::cli {

namespace {

int print(std::string_view text) {
  const auto written = write_output(text);
  if (written) return kOk;
  complain(written.error());
  return kOutputFailed;
}

int run_command(const Options& options) {
  switch (options.command) {
    case Command::none:
      break;
    case Command::read:
      return read_command(options);
    case Command::explain:
      return explain_command(options);
    case Command::schema:
      return print(schema_text(options));
    case Command::eval:
      return eval_command(options);
    case Command::places:
      return places_command(options);
    case Command::add:
      return add_command(options);
    case Command::check:
      return check_command(options);
    case Command::merge:
      return merge_command(options);
    case Command::unmerge:
      return unmerge_command(options);
    case Command::diff:
      return diff_command(options);
    case Command::save:
      return export_command(options);
    case Command::actors:
      return asks_of_known_actors(options) ? actors_command(options) : list_command(options);
    case Command::truces:
      return truces_command(options);
    case Command::incidents:
      return incidents_command(options);
    case Command::serve:
      return serve_command(options);
    case Command::story:
      return story_command(options);
    case Command::stories:
    case Command::contradictions:
    case Command::statements:
    case Command::events:
    case Command::numbers:
    case Command::search:
    case Command::timeline:
      return list_command(options);
  }
  return kUsage;
}

}  // namespace

int run_program(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);
  const auto options = parse_command_line(argc, argv);
  if (!options) {
    complain(options.error());
    return kUsage;
  }
  if (options.value().version) return print(version_text());
  if (options.value().help) return print(help_text(options.value().command));
  return run_command(options.value());
}

}  // namespace truceline::cli
