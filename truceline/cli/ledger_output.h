#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "truceline/base/result.h"

/// What the commands on a ledger share.
namespace truceline::cli {

/// Prints `data`; returns the ExitCode.
int print_data(std::string_view data);

/// Says what is the matter with the ledger; returns kLedgerFailed.
int ledger_failed(const base::Error& error);

/// "army-ends.txt:54-120": where in which story, in code points.
std::string place_of(const std::string& uri, std::int64_t start, std::int64_t end);

}  // namespace truceline::cli
