// Stories per second on one core, end to end: bytes in, JSON out, with what each stage took.
//
//   throughput SECONDS FILE...
//
// Loads the lexicon once, as a long-running program would, and reads all files again and again until SECONDS are over,
// at least once each. Prints one JSON object; tools/bench makes a table of it.

#include <fmt/format.h>
#include <time.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bench/peak_memory.h"
#include "truceline/base/file.h"
#include "truceline/lexicon/lexicon.h"
#include "truceline/read/story.h"
#include "truceline/record/json.h"
#include "truceline/run/analyze.h"

namespace truceline {
namespace {

/// Seconds of this process on a core so far. What is measured is one thread that waits for nothing, and other programs
/// on the machine are not to count.
double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

struct Totals {
  std::uint64_t stories = 0, bytes = 0, words = 0, output_bytes = 0;
  double seconds = 0;
  std::map<std::string, double> stage_ms;
};

[[noreturn]] void stop(const std::string& message) {
  std::fputs(("throughput: " + message + "\n").c_str(), stderr);
  std::exit(1);
}

void read_once(const std::string& bytes, const lexicon::Lexicon& lexicon, Totals& totals) {
  const double start = cpu_seconds();
  auto document = read::read_story(bytes, "", lexicon.styles);
  if (!document) stop(document.error().message());
  totals.stage_ms["read"] += 1000 * (cpu_seconds() - start);
  run::Trace trace;
  run::Options options;
  options.published = {"2026-03-14", "given"};
  const record::Story story = run::analyze(std::move(document).value(), lexicon, options, &trace);
  const double write_start = cpu_seconds();
  totals.output_bytes += record::to_json(story, "bench").size();
  totals.stage_ms["json"] += 1000 * (cpu_seconds() - write_start);
  for (const run::StageTime& stage : trace.stages) totals.stage_ms[stage.stage] += stage.milliseconds;
  totals.words += trace.analysis.tokens.size();
  totals.bytes += bytes.size();
  ++totals.stories;
}

Totals measure(const std::vector<std::string>& stories, const lexicon::Lexicon& lexicon, double seconds) {
  Totals totals;
  const double start = cpu_seconds();
  do {
    for (const std::string& bytes : stories) read_once(bytes, lexicon, totals);
    totals.seconds = cpu_seconds() - start;
  } while (totals.seconds < seconds);
  return totals;
}

void print(const Totals& totals, double load_seconds) {
  fmt::print(
      R"({{"stories": {}, "bytes": {}, "words": {}, "output_bytes": {}, "seconds": {:.4f}, "load_seconds": {:.4f}, )"
      R"("peak_kb": {}, "stage_ms": {{)",
      totals.stories, totals.bytes, totals.words, totals.output_bytes, totals.seconds, load_seconds, bench::peak_kb());
  const char* separator = "";
  for (const auto& [stage, milliseconds] : totals.stage_ms) {
    fmt::print("{}\"{}\": {:.3f}", separator, stage, milliseconds / static_cast<double>(totals.stories));
    separator = ", ";
  }
  fmt::print("}}}}\n");
}

void run_bench(int argc, char** argv) {
  if (argc < 3) stop("usage: throughput SECONDS FILE...");
  const double start = cpu_seconds();
  const auto lexicon = lexicon::load_lexicon(TRUCELINE_SOURCE_DIR);
  if (!lexicon) stop(lexicon.error().message());
  const double load_seconds = cpu_seconds() - start;
  std::vector<std::string> stories;
  for (int i = 2; i < argc; ++i) {
    auto bytes = base::read_file(argv[i]);
    if (!bytes) stop(bytes.error().message());
    stories.push_back(std::move(bytes).value());
  }
  print(measure(stories, lexicon.value(), std::atof(argv[1])), load_seconds);
}

}  // namespace
}  // namespace truceline

int main(int argc, char** argv) { truceline::run_bench(argc, argv); }
