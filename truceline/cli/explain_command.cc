#include "truceline/cli/explain_command.h"

#include <fmt/format.h>

#include "truceline/cli/dump.h"
#include "truceline/cli/exit_code.h"
#include "truceline/cli/output.h"
#include "truceline/cli/reading.h"

namespace truceline::cli {

namespace {

/// "language  12.345 ms", a stage a line, in the order of the pipeline.
std::string stage_times(const run::Trace& trace) {
  std::string out = "--- time\n";
  double sum = 0;
  for (const run::StageTime& stage : trace.stages) {
    out += fmt::format("{:<18} {:9.3f} ms\n", stage.stage, stage.milliseconds);
    sum += stage.milliseconds;
  }
  return out + fmt::format("{:<18} {:9.3f} ms\n", "together", sum);
}

}  // namespace

int explain_command(const Options& options) {
  const auto lexicon = load_data(options);
  if (!lexicon) {
    complain(lexicon.error());
    return kDataFailed;
  }
  const auto reading = read_one(options.files.front(), options, lexicon.value());
  if (!reading) {
    complain(reading.error());
    return kInputFailed;
  }
  std::string out = dump(reading.value().story, reading.value().trace.analysis, options.show);
  if (options.times) out += stage_times(reading.value().trace);
  const auto written = write_output(out);
  if (written) return kOk;
  complain(written.error());
  return kOutputFailed;
}

}  // namespace truceline::cli
