#include "truceline/cli/ledger_output.h"

#include <fmt/format.h>

#include "truceline/cli/exit_code.h"
#include "truceline/cli/output.h"

namespace truceline::cli {

int print_data(std::string_view data) {
  const auto written = write_output(data);
  if (written) return kOk;
  complain(written.error());
  return kOutputFailed;
}

int ledger_failed(const base::Error& error) {
  complain(error);
  return kLedgerFailed;
}

std::string place_of(const std::string& uri, std::int64_t start, std::int64_t end) {
  const std::size_t slash = uri.rfind('/');
  const std::string name = slash == std::string::npos ? uri : uri.substr(slash + 1);
  return fmt::format("{}:{}-{}", name.empty() ? "standard input" : name, start, end);
}

}  // namespace truceline::cli
