#include "truceline/cli/check_command.h"

#include "truceline/cli/exit_code.h"
#include "truceline/cli/ledger_output.h"
#include "truceline/store/check.h"
#include "truceline/store/schema.h"

namespace truceline::cli {

int check_command(const Options& options) {
  auto ledger = store::open_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  const auto findings = store::check_ledger(ledger.value());
  if (!findings) return ledger_failed(findings.error());
  if (findings.value().empty()) return print_data(options.files.front() + ": all is well\n");
  std::string out;
  for (const std::string& finding : findings.value()) out += finding + "\n";
  if (const int printed = print_data(out); printed != kOk) return printed;
  return ledger_failed({options.files.front(), "is damaged", "restore a copy, or make it again with truceline add"});
}

}  // namespace truceline::cli
