#include "truceline/cli/add_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <map>
#include <sstream>
#include <thread>

#include "truceline/base/file.h"
#include "truceline/base/iso_date.h"
#include "truceline/cli/exit_code.h"
#include "truceline/cli/output.h"
#include "truceline/cli/reading.h"
#include "truceline/run/ingest.h"
#include "truceline/store/schema.h"

namespace truceline::cli {

namespace {

namespace fs = std::filesystem;

void add_folder(const fs::path& folder, std::vector<std::string>& files) {
  std::vector<std::string> found;
  std::error_code failed;
  for (fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied, failed), end;
       !failed && at != end; at.increment(failed)) {
    std::error_code ignored;
    if (at->is_regular_file(ignored) && at->path().extension() == ".txt") found.push_back(at->path().string());
  }
  if (failed) complain({folder.string(), failed.message(), "check that the folder may be read"});
  std::sort(found.begin(), found.end());
  files.insert(files.end(), found.begin(), found.end());
}

std::vector<std::string> files_of(const Options& options) {
  std::vector<std::string> files;
  for (auto at = options.files.begin() + 1; at != options.files.end(); ++at) {
    std::error_code ignored;
    if (*at == "-") {
      for (std::string line; std::getline(std::cin, line);)
        if (!line.empty()) files.push_back(line);
    } else if (fs::is_directory(*at, ignored)) {
      add_folder(*at, files);
    } else {
      files.push_back(*at);
    }
  }
  return files;
}

/// "news/a.txt<TAB>2026-03-14[<TAB>2026-03-16[<TAB>The Paris News[<TAB>Paris, Texas]]]" a line; an empty field is not
/// known, and "#" begins a remark.
base::Result<std::map<std::string, run::FileFacts>> read_metadata(const std::string& path,
                                                                  const lexicon::Gazetteer& gazetteer) {
  const auto bytes = base::read_file(path);
  if (!bytes) return bytes.error();
  std::map<std::string, run::FileFacts> facts;
  std::istringstream lines(bytes.value());
  int number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    std::istringstream fields(line);
    std::string file;
    run::FileFacts& known = (std::getline(fields, file, '\t'), facts[file]);
    std::getline(fields, known.published, '\t');
    std::getline(fields, known.embargo, '\t');
    std::getline(fields, known.outlet, '\t');
    if (std::string home; std::getline(fields, home, '\t') && !home.empty()) {
      auto place = lexicon::place_in_words(gazetteer, home);
      if (!place)
        return base::Error{path + ":" + std::to_string(number), place.error().thing + " is no place that is known",
                           place.error().advice};
      known.home = std::move(place).value();
    }
    for (const record::Date& date : {known.published, known.embargo})
      if (!date.empty() && !base::is_iso_date(date))
        return base::Error{path + ":" + std::to_string(number), "'" + date + "' is not a date",
                           "give path, publication date, day of embargo, outlet and home, with tabs between them"};
  }
  return facts;
}

/// "  1,200 of 4,000 · 31 a second · 1 min left", over itself on a terminal, and nothing elsewhere.
class Progress {
 public:
  void show(const run::IngestCount& count) {
    if (!terminal_) return;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    const double rate = static_cast<double>(count.done) / std::max(seconds, 1e-3);
    const double left = static_cast<double>(count.files - count.done) / std::max(rate, 1e-3);
    const std::string line =
        fmt::format("{} of {} · {:.0f} a second · {}", count.done, count.files, rate,
                    left < 90 ? fmt::format("{:.0f} s left", left) : fmt::format("{:.0f} min left", left / 60));
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
  }
  void clear() {
    if (terminal_) std::fprintf(stderr, "\r\033[K");
  }

 private:
  bool terminal_ = isatty(STDERR_FILENO) != 0;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

std::string summary(const run::IngestCount& count) {
  std::string line = fmt::format("{} {} added", count.added, count.added == 1 ? "story" : "stories");
  if (count.copies) line += fmt::format(", {} of them copies", count.copies);
  if (count.updates) line += fmt::format(", {} updates or corrections", count.updates);
  if (count.known) line += fmt::format("; {} there already", count.known);
  if (count.failed) line += fmt::format("; {} could not be read", count.failed);
  if (count.contradictions) line += fmt::format("; {} contradictions with other stories", count.contradictions);
  return line + "\n";
}

}  // namespace

int add_command(const Options& options) {
  const auto lexicon = load_data(options);
  if (!lexicon) {
    complain(lexicon.error());
    return kDataFailed;
  }
  auto ledger = store::create_ledger(options.files.front());
  if (!ledger) {
    complain(ledger.error());
    return kLedgerFailed;
  }
  run::IngestOptions how;
  if (!options.published.empty()) how.published = {options.published, "given"};
  how.embargo = options.embargo;
  how.outlet = options.outlet;
  auto home = given_home(options, lexicon.value());
  if (!home) {
    complain(home.error());
    return kUsage;
  }
  how.home = std::move(home).value();
  if (!options.metadata.empty()) {
    auto facts = read_metadata(options.metadata, lexicon.value().gazetteer);
    if (!facts) {
      complain(facts.error());
      return kInputFailed;
    }
    how.of_file = std::move(facts).value();
  }
  how.jobs = options.jobs > 0 ? options.jobs : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  Progress progress;
  const run::IngestTalk talk{[&](const base::Error& error) {
                               progress.clear();
                               complain(error);
                             },
                             [&](const run::IngestCount& count) { progress.show(count); }};
  const auto count =
      run::ingest(ledger.value(), files_of(options), lexicon.value(), full_version(lexicon.value()), how, talk);
  progress.clear();
  if (!count) {
    complain(count.error());
    return kLedgerFailed;
  }
  const auto written = write_output(summary(count.value()));
  if (!written) {
    complain(written.error());
    return kOutputFailed;
  }
  return count.value().failed ? kInputFailed : kOk;
}

}  // namespace truceline::cli
