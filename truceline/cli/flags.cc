#include "truceline/cli/flags.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "truceline/cli/dump.h"
#include "truceline/cli/iso_date.h"

namespace truceline::cli {

namespace {

constexpr std::array kCommands = {
    CommandInfo{Command::read, "read", "FILE...",
                "Reads a news story and prints what it says: who said what, what happened, what stands with the truce.",
                "truceline read story.txt  # a brief for a person\n"
                "truceline read --published 2016-12-09 story.txt  # so that \"on Friday\" is a date\n"
                "truceline read --format json story.txt  # the story record (docs/record.md)\n"
                "truceline read --format html story.txt > story.html  # the story with its evidence marked\n"
                "cat story.txt | truceline read -  # from standard input"},
    CommandInfo{Command::explain, "explain", "FILE",
                "Prints every layer of a story, stage by stage, with the rule behind each item.",
                "truceline explain story.txt  # everything, and how long each stage took\n"
                "truceline explain --show statements,truces story.txt  # two layers only\n"
                "truceline explain --no-times story.txt  # the same bytes each time"},
    CommandInfo{Command::schema, "schema", "", "Prints the JSON Schema of the story record.",
                "truceline schema > record.schema.json\n"
                "truceline schema --format markdown  # the same as tables to read"},
    CommandInfo{Command::eval, "eval", "conllu GOLD",
                "Measures our own analysis of words and sentences against a gold treebank.",
                "truceline eval conllu en_ewt-ud-test.conllu"},
};

using NamedFormat = std::pair<std::string_view, Format>;

bool set_format_from(std::span<const NamedFormat> formats, Options& options, const std::string& value) {
  for (const auto& [name, format] : formats) {
    if (name != value) continue;
    options.format = format;
    return true;
  }
  return false;
}

std::string set_read_format(Options& options, const std::string& value) {
  constexpr std::array<NamedFormat, 5> kFormats = {{{"brief", Format::brief},
                                                    {"json", Format::json},
                                                    {"ndjson", Format::ndjson},
                                                    {"html", Format::html},
                                                    {"conllu", Format::conllu}}};
  return set_format_from(kFormats, options, value) ? "" : "is not a format (give brief, json, ndjson, html or conllu)";
}

std::string set_schema_format(Options& options, const std::string& value) {
  constexpr std::array<NamedFormat, 2> kFormats = {{{"json", Format::json}, {"markdown", Format::markdown}}};
  return set_format_from(kFormats, options, value) ? "" : "is not a format (give json or markdown)";
}

std::string set_published(Options& options, const std::string& value) {
  if (!is_iso_date(value)) return "is not a date (give year, month and day, as in 2016-12-09)";
  options.published = value;
  return "";
}

std::string set_color(Options& options, const std::string& value) {
  if (value == "auto")
    options.color = Color::automatic;
  else if (value == "always")
    options.color = Color::always;
  else if (value == "never")
    options.color = Color::never;
  else
    return "is not a choice of colours (give auto, always or never)";
  return "";
}

std::string set_width(Options& options, const std::string& value) {
  int width = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), width);
  if (error != std::errc() || end != value.data() + value.size() || width < 20 || width > 1000)
    return "is not a width (give a number of columns from 20 to 1000)";
  options.width = width;
  return "";
}

std::string set_show(Options& options, const std::string& value) {
  const auto known = dump_layers();
  std::size_t begin = 0;
  while (begin <= value.size()) {
    const std::size_t end = std::min(value.find(',', begin), value.size());
    const std::string layer = value.substr(begin, end - begin);
    if (std::find(known.begin(), known.end(), layer) == known.end()) {
      std::string names;
      for (const std::string_view name : known) names.append(names.empty() ? "" : ", ").append(name);
      return "names a layer that there is not (give some of " + names + ", separated by commas)";
    }
    options.show.push_back(layer);
    begin = end + 1;
  }
  return "";
}

constexpr std::array kFlags = {
    Flag{"--format", "FORMAT", "read", "How to print it: brief (default), json, ndjson, html or conllu.",
         set_read_format},
    Flag{"--format", "FORMAT", "schema", "How to print it: json (default), or markdown to read.", set_schema_format},
    Flag{"--published", "DATE", "read explain",
         "The story's publication date, as in 2016-12-09: what \"on Friday\" is counted from.", set_published},
    Flag{"--conllu", "FILE", "read explain",
         "Take words, sentences and syntax from this CoNLL-U file (Stanza, UDPipe, spaCy) in place of our own.",
         [](Options& options, const std::string& value) {
           options.conllu = value;
           return std::string();
         }},
    Flag{"--data", "DIR", "read explain eval",
         "Folder with knowledge/ and models/. Otherwise TRUCELINE_DATA, then the one that came with the program.",
         [](Options& options, const std::string& value) {
           options.data = value;
           return std::string();
         }},
    Flag{"--color", "WHEN", "read",
         "Colours in the brief: auto (default: on a terminal where NO_COLOR is not set), always or never.", set_color},
    Flag{"--width", "N", "read", "Columns of the brief. Otherwise the terminal's width, or 80.", set_width},
    Flag{"--show", "LAYERS", "explain", "Print these layers only, separated by commas: statements,events,truces.",
         set_show},
    Flag{"--no-times", "", "explain", "Leave out how long each stage took, so that the output is the same each time.",
         [](Options& options, const std::string&) {
           options.times = false;
           return std::string();
         }},
};

}  // namespace

bool Flag::is_for(std::string_view command) const {
  return (" " + std::string(commands) + " ").find(" " + std::string(command) + " ") != std::string::npos;
}

std::span<const CommandInfo> commands() { return kCommands; }
std::span<const Flag> flags() { return kFlags; }

}  // namespace truceline::cli
