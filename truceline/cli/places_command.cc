#include "truceline/cli/places_command.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iterator>
#include <optional>

#include "truceline/cli/exit_code.h"
#include "truceline/cli/output.h"
#include "truceline/lexicon/compile_gazetteer.h"
#include "truceline/lexicon/place_table.h"

namespace truceline::cli {

namespace {

int failed(const base::Error& error, int code) {
  complain(error);
  return code;
}

/// Writes beside `path` and moves it there when it is whole: a program that has the old file mapped keeps it.
std::optional<base::Error> write_whole(const std::string& path, const std::string& bytes) {
  const std::string beside = path + ".part";
  std::FILE* file = std::fopen(beside.c_str(), "wb");
  if (!file) return base::Error{path, std::strerror(errno), "check the path"};
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  const bool closed = std::fclose(file) == 0;
  if (written && closed && std::rename(beside.c_str(), path.c_str()) == 0) return std::nullopt;
  const base::Error error{path, std::strerror(errno), "check the disk"};
  std::remove(beside.c_str());
  return error;
}

}  // namespace

int places_command(const Options& options) {
  std::vector<lexicon::PlaceEntry> all;
  for (auto file = options.files.begin() + 1; file != options.files.end(); ++file) {
    auto entries = lexicon::read_place_table(*file);
    if (!entries) return failed(entries.error(), kInputFailed);
    std::move(entries.value().begin(), entries.value().end(), std::back_inserter(all));
  }
  const std::string bytes = lexicon::compile_gazetteer(all, "");
  if (const auto error = write_whole(options.output, bytes)) return failed(*error, kOutputFailed);
  const auto written = write_output(options.output + ": " + std::to_string(all.size()) + " places, " +
                                    std::to_string(bytes.size() >> 10) + " KB\n");
  return written ? kOk : failed(written.error(), kOutputFailed);
}

}  // namespace truceline::cli
