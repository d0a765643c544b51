#include "truceline/cli/read_command.h"

#include "truceline/annotate/conllu.h"
#include "truceline/cli/brief.h"
#include "truceline/cli/event_tables.h"
#include "truceline/cli/exit_code.h"
#include "truceline/cli/html.h"
#include "truceline/cli/output.h"
#include "truceline/cli/reading.h"
#include "truceline/record/json.h"

namespace truceline::cli {

namespace {

std::string rendered(const Reading& reading, const Names& names, const std::string& version, const Options& options) {
  const record::Story& story = reading.story;
  switch (options.format) {
    case Format::json:
      return record::to_json(story, version, record::Layout::indented) + "\n";
    case Format::ndjson:
      return record::to_json(story, version) + "\n";
    case Format::html:
      return html(story, names);
    case Format::conllu:
      return annotate::write_conllu(story.document, reading.trace.analysis);
    case Format::plover:
    case Format::polecat:
    case Format::icews:
    case Format::phoenix:
    case Format::gdelt:
      return event_table(story, names, options.format);
    case Format::brief:
    case Format::markdown:
    case Format::csv:
      break;
  }
  return brief(story, names, page_options(options), {options.who, options.about});
}

// Loaded once a process and kept until it ends, which takes its memory back at once: to take the knowledge apart entry
// by entry would cost a short story 8 ms more.
const base::Result<lexicon::Lexicon>& kept_data(const Options& options) {
  static const auto* const kept = new base::Result<lexicon::Lexicon>(load_data(options));
  return *kept;
}

}  // namespace

int read_command(const Options& options) {
  const auto& lexicon = kept_data(options);
  if (!lexicon) {
    complain(lexicon.error());
    return kDataFailed;
  }
  if (const auto home = given_home(options, lexicon.value()); !home) {
    complain(home.error());
    return kUsage;
  }
  const Names names = names_of(lexicon.value());
  const std::string version = full_version(lexicon.value());
  int worst = kOk;
  bool first = true;
  const std::string head = event_table_head(options.format);
  for (const std::string& path : options.files) {
    const auto reading = read_one(path, options, lexicon.value());
    if (!reading) {
      complain(reading.error());
      worst = kInputFailed;
      continue;
    }
    const bool apart = !first && options.format == Format::brief;
    const std::string before = apart ? "\n\n" : first ? head : "";
    const auto written = write_output(before + rendered(reading.value(), names, version, options));
    first = false;
    if (!written) {
      complain(written.error());
      return kOutputFailed;
    }
    if (written.value() == Written::pipe_closed) break;
  }
  return worst;
}

}  // namespace truceline::cli
