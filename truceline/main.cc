#include "truceline/cli/main.h"

int main(int argc, char** argv) { return truceline::cli::run_program(argc, argv); }
