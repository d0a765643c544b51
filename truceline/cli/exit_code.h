#pragma once

namespace truceline::cli {

/// What the program's exit status says; docs/cli.md and --help list the same.
enum ExitCode : int {
  kOk = 0,            // done; also where the reader of a pipe closed it early
  kInputFailed = 1,   // a story or analysis could not be read, or is not one
  kUsage = 2,         // unknown command or flag, a value that a flag does not take, or words that are no search
  kOutputFailed = 3,  // standard output could not be written
  kDataFailed = 4,    // knowledge or model is missing or damaged
  kLedgerFailed = 5,  // the ledger could not be opened, read or written
  kServeFailed = 6,   // the reading room could not listen on its address
};

}  // namespace truceline::cli
