#include "truceline/cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace truceline::cli {

namespace {

constexpr int kDefaultWidth = 80;
constexpr int kWidestText = 110;  // longer lines are hard to read, whatever the terminal is

bool set_in_environment(const char* name) {
  const char* value = std::getenv(name);
  return value && *value;
}

bool wants_color(Color color) {
  if (color != Color::automatic) return color == Color::always;
  const char* terminal = std::getenv("TERM");
  return isatty(STDOUT_FILENO) && !set_in_environment("NO_COLOR") &&
         !(terminal && std::string_view(terminal) == "dumb");
}

int terminal_width() {
  winsize size{};
  if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 20) return kDefaultWidth;
  return std::min<int>(size.ws_col, kWidestText);
}

}  // namespace

base::Result<Written> write_output(std::string_view data) {
  // SIGPIPE is ignored (cli/main.cc), so that a closed pipe shows here as EPIPE.
  errno = 0;
  if (std::fwrite(data.data(), 1, data.size(), stdout) == data.size() && std::fflush(stdout) == 0) return Written::all;
  if (errno == EPIPE) return Written::pipe_closed;
  return base::Error{"standard output", std::strerror(errno), "check the disk or pipe that it goes to"};
}

void complain(const base::Error& error) { std::fprintf(stderr, "truceline: %s\n", error.message().c_str()); }

PageOptions page_options(const Options& options) {
  return {.width = options.width > 0 ? options.width : terminal_width(), .color = wants_color(options.color)};
}

}  // namespace truceline::cli
