#include "truceline/cli/export_command.h"

#include <cstdio>
#include <filesystem>

#include "truceline/cli/exit_code.h"
#include "truceline/cli/ledger_output.h"
#include "truceline/cli/output.h"
#include "truceline/run/ledger_json.h"
#include "truceline/store/export.h"
#include "truceline/store/gold_sheets.h"
#include "truceline/store/schema.h"

namespace truceline::cli {

namespace {

namespace fs = std::filesystem;

int usage(const std::string& problem) {
  complain({"", problem, "see truceline export --help"});
  return kUsage;
}

bool write_file(const fs::path& path, const std::string& data) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (!file) return false;
  const bool whole = std::fwrite(data.data(), 1, data.size(), file) == data.size();
  return (std::fclose(file) == 0) && whole;
}

int save_tables(store::Database& ledger, const fs::path& folder, Format format) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  for (const std::string& name : store::export_tables()) {
    const auto table = store::export_table(ledger, name);
    if (!table) return ledger_failed(table.error());
    const bool lines = format == Format::ndjson;
    const fs::path path = folder / (name + (lines ? ".ndjson" : ".csv"));
    if (!write_file(path, lines ? run::table_ndjson(table.value()) : run::table_csv(table.value()))) {
      complain({path.string(), "could not be written", "check the folder and the disk"});
      return kOutputFailed;
    }
  }
  return kOk;
}

/// One file a story, as `./dev score` reads them.
int save_sheets(store::Database& ledger, const fs::path& folder) {
  const auto sheets = store::load_gold_sheets(ledger, "");
  if (!sheets) return ledger_failed(sheets.error());
  std::error_code failed;
  fs::create_directories(folder, failed);
  for (const store::GoldSheet& sheet : sheets.value()) {
    const fs::path path = folder / (sheet.story + ".json");
    if (write_file(path, sheet.json + "\n")) continue;
    complain({path.string(), "could not be written", "check the folder and the disk"});
    return kOutputFailed;
  }
  return kOk;
}

int print_ceasefires(store::Database& ledger, Format format) {
  const auto table = store::export_ceasefires(ledger);
  if (!table) return ledger_failed(table.error());
  return print_data(format == Format::ndjson ? run::table_ndjson(table.value()) : run::table_csv(table.value()));
}

}  // namespace

int export_command(const Options& options) {
  const std::string& what = options.files[1];
  const bool to_file = what == "tables" || what == "sheets" || what == "snapshot";
  if (!to_file && what != "ceasefires" && what != "geojson")
    return usage("'" + what +
                 "' is nothing that can be exported (give tables, ceasefires, geojson, sheets or snapshot)");
  if (to_file != (options.files.size() == 3))
    return usage(to_file ? what + " needs a place to be written to" : what + " goes to standard output");
  auto ledger = store::open_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  if (what == "tables") return save_tables(ledger.value(), options.files[2], options.format);
  if (what == "sheets") return save_sheets(ledger.value(), options.files[2]);
  if (what == "ceasefires") return print_ceasefires(ledger.value(), options.format);
  const auto done = what == "geojson" ? store::export_geojson(ledger.value())
                                      : store::export_snapshot(ledger.value(), options.files[2]);
  if (!done) return ledger_failed(done.error());
  return what == "geojson" ? print_data(done.value() + "\n") : kOk;
}

}  // namespace truceline::cli
