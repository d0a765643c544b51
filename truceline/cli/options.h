#pragma once

#include <string>
#include <vector>

namespace truceline::cli {

enum class Command { none, read, explain, schema, eval };
enum class Format { brief, json, ndjson, html, conllu, markdown };
enum class Color { automatic, always, never };

/// What the command line asks for. cli/flags.cc says which flag sets what.
struct Options {
  Command command = Command::none;
  bool help = false;
  bool version = false;
  Format format = Format::brief;
  std::string published;  // ISO date; empty where not given
  std::string conllu;     // path of someone else's analysis; empty for our own
  std::string data;       // folder with knowledge/ and models/; empty to look for it
  Color color = Color::automatic;
  int width = 0;                  // columns; 0 to ask the terminal
  bool times = true;              // explain: print how long each stage took
  std::vector<std::string> show;  // explain: the layers to print; empty for all
  std::vector<std::string> files;
};

}  // namespace truceline::cli
