#pragma once

namespace truceline::cli {

/// The program. Data goes to stdout, talk to stderr; the exit codes stand in cli/exit_code.h.
int run_program(int argc, char** argv);

}  // namespace truceline::cli
