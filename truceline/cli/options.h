#pragma once

#include <string>
#include <vector>

namespace truceline::cli {

enum class Command {
  none,
  read,
  explain,
  schema,
  eval,
  add,
  stories,
  story,
  truces,
  contradictions,
  statements,
  events,
  incidents,
  numbers,
  actors,
  search,
  timeline,
  check,
  merge,
  unmerge,
  diff,
  save,
  serve,
  places
};
enum class Format { brief, json, ndjson, html, conllu, plover, polecat, icews, phoenix, gdelt, markdown, csv };
enum class Color { automatic, always, never };

/// What the command line asks for. cli/flags.cc says which flag sets what.
struct Options {
  Command command = Command::none;
  bool help = false;
  bool version = false;
  Format format = Format::brief;
  std::string published;  // ISO date; empty where not given
  std::string home;       // where the outlet is at home, in words; empty where not given
  std::string outlet;     // its name; empty for what the dateline says
  std::string conllu;     // path of someone else's analysis; empty for our own
  std::string data;       // folder with knowledge/ and models/; empty to look for it
  std::string places;     // the user's own compiled places; empty for none
  std::string output;     // places compile: the file to write
  Color color = Color::automatic;
  int width = 0;                   // columns; 0 to ask the terminal
  bool times = true;               // explain: print how long each stage took
  std::vector<std::string> show;   // explain: the layers to print; empty for all
  double confidence = 0;           // least confidence of the events that are printed
  std::string patterns;            // a PETRARCH verb dictionary to read events with as well; empty for none
  std::vector<std::string> files;  // for the ledger's commands the ledger comes first

  std::vector<std::string> actors;  // own tables of actors, besides those of the user's folder
  std::string on;                   // actors show: ISO date; empty for now

  // What is asked of a ledger; empty and 0 mean any.
  std::string why;        // merge: the reason
  bool proposed = false;  // merge: list what may be one
  bool refuse = false;    // merge: keep the two apart
  std::string metadata;   // add: a table of paths and dates
  int jobs = 0;           // add: reading threads; 0 for one a core
  std::string place, party, who, about, kind;
  std::string as_of, known_on, since, until, embargo;  // ISO dates
  double min_confidence = 0;
  int limit = 0;        // rows; 0 for the command's own
  int origins = 0;      // incidents: told by at least so many independent stories
  bool by_day = false;  // numbers: one row a day, place and claimant

  // serve
  std::string address = "127.0.0.1";
  int port = 8080;                 // 0 for any that is free
  std::vector<std::string> hosts;  // names that the room is called by, besides the loopback's
  bool read_only = false;
};

}  // namespace truceline::cli
