#include "truceline/cli/flags.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "truceline/base/iso_date.h"
#include "truceline/cli/dump.h"

namespace truceline::cli {

namespace {

constexpr std::array kCommands = {
    CommandInfo{Command::read, "read", "FILE...",
                "Reads a news story and prints what it says: who said what, what happened, what stands with the truce.",
                "truceline read story.txt  # a brief for a person\n"
                "truceline read --published 2016-12-09 story.txt  # so that \"on Friday\" is a date\n"
                "truceline read --who Lindqvist --about truce story.txt  # what one person says of it\n"
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
    CommandInfo{
        Command::add, "add", "LEDGER FILE...",
        "Reads stories into a ledger: one file that keeps every claim, and sets it beside what other stories say.",
        "truceline add sudan.ledger stories/  # a folder; run again to take up what is missing\n"
        "truceline add sudan.ledger --published 2026-03-14 story.txt  # one story with its date\n"
        "find . -name '*.txt' | truceline add sudan.ledger -  # paths from standard input"},
    CommandInfo{
        Command::truces, "truces", "LEDGER",
        "What stands with each truce according to each party: on a day, as known on a day.",
        "truceline truces sudan.ledger --place Kadugli  # who holds what today\n"
        "truceline truces sudan.ledger --as-of 2026-03-12 --known-on 2026-03-14  # of Thursday, as known on Saturday\n"
        "truceline truces sudan.ledger --format json  # with every claim and where it stands"},
    CommandInfo{Command::contradictions, "contradictions", "LEDGER",
                "Claims that cannot both hold, inside one story and between stories, with both quotations.",
                "truceline contradictions sudan.ledger --min-confidence 0.7  # the surer ones\n"
                "truceline contradictions sudan.ledger --kind state_clash --format csv  # for a spreadsheet"},
    CommandInfo{Command::statements, "statements", "LEDGER", "Who said what, over all stories.",
                "truceline statements sudan.ledger --who \"Salma Idris\" --about truce --since 2026-03-01  # one "
                "person's words"},
    CommandInfo{Command::events, "events", "LEDGER", "What happened, was planned or denied, over all stories.",
                "truceline events sudan.ledger --kind ASSAULT --place Kadugli --format csv  # for a spreadsheet"},
    CommandInfo{
        Command::incidents, "incidents", "LEDGER [INCIDENT]",
        "What happened, over all stories: a row a happening, who did it according to whom, and how many died.",
        "truceline incidents sudan.ledger --place Kadugli --origins 2  # what more than one source tells of\n"
        "truceline incidents sudan.ledger i12  # one of them, its claims side by side\n"
        "truceline incidents sudan.ledger --since 2026-03-01 --known-on 2026-03-05 --format csv  # as known then"},
    CommandInfo{Command::numbers, "numbers", "LEDGER", "Tolls and other counts by claimant, over all stories.",
                "truceline numbers sudan.ledger --kind killed --place Kadugli  # who counts how many dead\n"
                "truceline numbers sudan.ledger --by-day --kind killed --since 2026-03-01  # day by day, by claimant"},
    CommandInfo{Command::stories, "stories", "LEDGER",
                "The stories of a ledger, and which are copies or updates of which.",
                "truceline stories sudan.ledger --since 2026-03-01  # the latest first"},
    CommandInfo{Command::story, "story", "LEDGER STORY", "The record of one story of a ledger, as JSON.",
                "truceline story sudan.ledger s12  # by its number, its id or its path"},
    CommandInfo{Command::actors, "actors", "LEDGER | check FILE... | show NAME | add FILE...",
                "The people, forces and bodies of a ledger; or of those that Truceline knows: check a table, show who "
                "somebody is, add a table of your own.",
                "truceline actors sudan.ledger --who army  # those of a ledger whose name has the word\n"
                "truceline actors check mine.tsv  # file and line of each fault, of a table or a PETRARCH dictionary\n"
                "truceline actors show \"Sergei Lavrov\" --on 2003-05-01  # who that is, and the code at a date\n"
                "truceline actors add mine.tsv  # from now on every command knows them"},
    CommandInfo{Command::search, "search", "LEDGER WORDS", "Stories with these words, the best first.",
                "truceline search sudan.ledger 'corridor AND \"full halt\"'  # both, the second as a phrase"},
    CommandInfo{Command::timeline, "timeline", "LEDGER", "What is said of truces, day by day, the earliest first.",
                "truceline timeline sudan.ledger --place Kadugli --since 2026-03-01  # one truce's story\n"
                "truceline timeline sudan.ledger --who army --format csv  # one side's"},
    CommandInfo{Command::diff, "diff", "OLD NEW", "What changed between two versions of a story, claim by claim.",
                "truceline diff story.txt update.txt --published 2026-03-14  # tolls, quotations, states"},
    CommandInfo{Command::merge, "merge", "LEDGER [FROM INTO]",
                "Takes one actor, truce, place or incident for another, proposes what may be one, or lists what has "
                "been merged.",
                "truceline merge sudan.ledger --proposed  # what may be one, and why\n"
                "truceline merge sudan.ledger a12 a7 --why 'his spokesman'  # by the numbers that actors shows\n"
                "truceline merge sudan.ledger a12 a9 --refuse --why 'his brother'  # propose it no more\n"
                "truceline merge sudan.ledger t4 t9  # two truces that are one; places are p3, incidents i12\n"
                "truceline merge sudan.ledger  # all merges, with who, why and when"},
    CommandInfo{Command::unmerge, "unmerge", "LEDGER MERGE", "Undoes a merge: nothing of either side was lost.",
                "truceline unmerge sudan.ledger m3"},
    CommandInfo{Command::save, "export", "LEDGER WHAT [TO]",
                "Writes a ledger out: tables, ceasefires, geojson, gold sheets or a snapshot.",
                "truceline export sudan.ledger tables out/  # every view as CSV\n"
                "truceline export sudan.ledger ceasefires > ceasefires.csv  # a row a truce and declaring actor\n"
                "truceline export sudan.ledger geojson > events.geojson  # events with places, for a map\n"
                "truceline export sudan.ledger sheets gold/  # what you accepted in the reading room, for ./dev score\n"
                "truceline export sudan.ledger snapshot copy.ledger  # the whole file, consistent and compact"},
    CommandInfo{Command::check, "check", "LEDGER", "Checks a ledger: the file, its spans, its ids and its records.",
                "truceline check sudan.ledger  # says nothing more than that all is well"},
    CommandInfo{Command::serve, "serve", "[LEDGER]",
                "Opens the reading room, a page in your browser: paste a story, or look into a ledger.",
                "truceline serve  # paste or drop a story\n"
                "truceline serve sudan.ledger  # truces, contradictions, who said what\n"
                "truceline serve --read-only --host room.example.org sudan.ledger  # behind a proxy, for others"},
    CommandInfo{Command::places, "places", "compile FILE...",
                "Compiles your own places, a table or a dump of GeoNames, for the flag --places.",
                "truceline places compile villages.csv --output villages.tlg  # name,lat,lon,... in its first line\n"
                "truceline places compile UA.txt --output ukraine.tlg  # GeoNames' dump of a country\n"
                "truceline read --places villages.tlg story.txt  # knows them before all others"},
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
  constexpr std::array<NamedFormat, 10> kFormats = {{{"brief", Format::brief},
                                                     {"json", Format::json},
                                                     {"ndjson", Format::ndjson},
                                                     {"html", Format::html},
                                                     {"conllu", Format::conllu},
                                                     {"plover", Format::plover},
                                                     {"polecat", Format::polecat},
                                                     {"icews", Format::icews},
                                                     {"phoenix", Format::phoenix},
                                                     {"gdelt", Format::gdelt}}};
  return set_format_from(kFormats, options, value)
             ? ""
             : "is not a format (give brief, json, ndjson, html, conllu, plover, polecat, icews, phoenix or gdelt)";
}

std::string set_schema_format(Options& options, const std::string& value) {
  constexpr std::array<NamedFormat, 2> kFormats = {{{"json", Format::json}, {"markdown", Format::markdown}}};
  return set_format_from(kFormats, options, value) ? "" : "is not a format (give json or markdown)";
}

std::string set_list_format(Options& options, const std::string& value) {
  constexpr std::array<NamedFormat, 4> kFormats = {
      {{"brief", Format::brief}, {"json", Format::json}, {"ndjson", Format::ndjson}, {"csv", Format::csv}}};
  return set_format_from(kFormats, options, value) ? "" : "is not a format (give brief, json, ndjson or csv)";
}

template <std::string Options::* field>
std::string set_text(Options& options, const std::string& value) {
  options.*field = value;
  return "";
}

template <std::string Options::* field>
std::string set_day(Options& options, const std::string& value) {
  if (!base::is_iso_date(value)) return "is not a date (give year, month and day, as in 2016-12-09)";
  options.*field = value;
  return "";
}

template <int Options::* field>
std::string set_count(Options& options, const std::string& value) {
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.*field);
  if (error != std::errc() || end != value.data() + value.size() || options.*field < 1)
    return "is not a number (give 1 or more)";
  return "";
}

std::string set_port(Options& options, const std::string& value) {
  int port = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), port);
  if (error != std::errc() || end != value.data() + value.size() || port < 0 || port > 65535)
    return "is not a port (give a number from 0 to 65535)";
  options.port = port;
  return "";
}

template <double Options::* kField>
std::string set_share(Options& options, const std::string& value) {
  double& share = options.*kField;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), share);
  const bool read = error == std::errc() && end == value.data() + value.size();
  return read && share >= 0 && share <= 1 ? "" : "is not a confidence (give a number from 0 to 1)";
}

std::string set_actors(Options& options, const std::string& value) {
  for (std::size_t begin = 0; begin <= value.size();) {
    const std::size_t end = std::min(value.find(',', begin), value.size());
    if (end == begin) return "is not a list of files (give one, or several with commas between them)";
    options.actors.push_back(value.substr(begin, end - begin));
    begin = end + 1;
  }
  return "";
}

std::string set_published(Options& options, const std::string& value) {
  if (!base::is_iso_date(value)) return "is not a date (give year, month and day, as in 2016-12-09)";
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
    Flag{"--format", "FORMAT", "read",
         "How to print it: brief (default), json, ndjson, html or conllu; or its events as plover, polecat, icews, "
         "phoenix or gdelt have them.",
         set_read_format},
    Flag{"--format", "FORMAT", "schema", "How to print it: json (default), or markdown to read.", set_schema_format},
    Flag{"--format", "FORMAT",
         "truces contradictions statements events incidents numbers stories actors search timeline diff export merge",
         "How to print it: brief (default), json, ndjson or csv.", set_list_format},
    Flag{"--jobs", "N", "add", "Stories that are read at the same time. Otherwise one a core.",
         set_count<&Options::jobs>},
    Flag{"--place", "PLACE", "truces timeline statements events incidents numbers stories",
         "Only of this place: a part of its name, or a country's two letters.", set_text<&Options::place>},
    Flag{"--party", "PARTY", "truces", "Only truces with this party: a part of its name, or a code.",
         set_text<&Options::party>},
    Flag{"--who", "NAME", "read timeline contradictions statements events incidents numbers actors merge",
         "Only of this speaker, actor or claimant: a part of the name, or a code.", set_text<&Options::who>},
    Flag{"--about", "TEXT", "read timeline contradictions statements events incidents numbers stories",
         "Only where these words stand.", set_text<&Options::about>},
    Flag{"--kind", "KIND", "timeline contradictions statements events incidents numbers stories actors merge",
         "Only of this kind: state_clash, deny, ASSAULT, air strike, killed, update, person; of merges actor, truce, "
         "place or incident.",
         set_text<&Options::kind>},
    Flag{"--why", "TEXT", "merge", "The reason, kept with the merge.", set_text<&Options::why>},
    Flag{"--proposed", "", "merge", "List what may be one and the same, and why; nothing is merged.",
         [](Options& options, const std::string&) {
           options.proposed = true;
           return std::string();
         }},
    Flag{"--refuse", "", "merge", "The two are not one: they are proposed no more.",
         [](Options& options, const std::string&) {
           options.refuse = true;
           return std::string();
         }},
    Flag{"--as-of", "DATE", "truces", "What was so on that day.", set_day<&Options::as_of>},
    Flag{"--known-on", "DATE", "truces incidents", "Out of what was published until that day.",
         set_day<&Options::known_on>},
    Flag{"--since", "DATE", "timeline contradictions statements events incidents numbers stories search",
         "Not before that day.", set_day<&Options::since>},
    Flag{"--until", "DATE", "timeline contradictions statements events incidents numbers stories search",
         "Not after that day.", set_day<&Options::until>},
    Flag{"--min-confidence", "X", "contradictions events", "Only what is at least so sure, from 0 to 1.",
         set_share<&Options::min_confidence>},
    Flag{"--limit", "N",
         "truces timeline contradictions statements events incidents numbers stories actors search merge",
         "At most so many rows.", set_count<&Options::limit>},
    Flag{"--origins", "N", "incidents", "Only what at least so many stories tell of that are no copies of one another.",
         set_count<&Options::origins>},
    Flag{"--by-day", "", "numbers", "A toll over time: what each claimant counts of one thing in one place on one day.",
         [](Options& options, const std::string&) {
           options.by_day = true;
           return std::string();
         }},
    Flag{"--metadata", "FILE", "add",
         "Facts of single files: lines of path, publication date and, where there are any, day of embargo, outlet and "
         "the outlet's home, with tabs between them.",
         set_text<&Options::metadata>},
    Flag{"--embargo", "DATE", "add", "Not to be shown before that day.", set_day<&Options::embargo>},
    Flag{"--published", "DATE", "read explain add diff",
         "The story's publication date, as in 2016-12-09: what \"on Friday\" is counted from.", set_published},
    Flag{"--home", "PLACE", "read explain add",
         "Where the story's outlet is at home, as in 'Paris, Texas': which of many places of one name it means.",
         set_text<&Options::home>},
    Flag{"--outlet", "NAME", "read explain add",
         "Who published the story, as in 'The Paris News': its home is looked up. Otherwise the agency in its head.",
         set_text<&Options::outlet>},
    Flag{"--conllu", "FILE", "read explain",
         "Take words, sentences and syntax from this CoNLL-U file (Stanza, UDPipe, spaCy) in place of our own.",
         [](Options& options, const std::string& value) {
           options.conllu = value;
           return std::string();
         }},
    Flag{"--confidence", "MIN", "read explain",
         "Leave out events whose confidence is less than this, from 0 (default: all) to 1.",
         set_share<&Options::confidence>},
    Flag{"--patterns", "FILE", "read explain", "Read events with the verb dictionary of PETRARCH in this file as well.",
         [](Options& options, const std::string& value) {
           options.patterns = value;
           return std::string();
         }},
    Flag{"--actors", "FILES", "read explain add diff actors serve",
         "Own tables of actors or PETRARCH dictionaries, separated by commas, besides those that were added.",
         set_actors},
    Flag{"--on", "DATE", "actors", "show: who that was on this day. Otherwise the latest that is known.",
         set_day<&Options::on>},
    Flag{"--data", "DIR", "read explain eval add diff actors merge serve",
         "Folder with knowledge/ and models/. Otherwise TRUCELINE_DATA, then the one that came with the program.",
         [](Options& options, const std::string& value) {
           options.data = value;
           return std::string();
         }},
    Flag{"--port", "N", "serve", "The port; 0 for any that is free. Otherwise 8080.", set_port},
    Flag{"--address", "ADDRESS", "serve", "The address to listen on. Otherwise 127.0.0.1: nobody else can reach it.",
         set_text<&Options::address>},
    Flag{"--host", "NAME", "serve", "A name that the room is called by, besides localhost; may be given again.",
         [](Options& options, const std::string& value) {
           options.hosts.push_back(value);
           return std::string();
         }},
    Flag{"--read-only", "", "serve", "Keep no verdicts: for a room that others look into.",
         [](Options& options, const std::string&) {
           options.read_only = true;
           return std::string();
         }},
    Flag{"--places", "FILE", "read explain add",
         "Places of your own, compiled by `truceline places compile`; they go before all others of their names.",
         set_text<&Options::places>},
    Flag{"--output", "FILE", "places", "The compiled file to write.", set_text<&Options::output>},
    Flag{"--color", "WHEN",
         "read diff timeline truces contradictions statements events incidents numbers stories actors search merge",
         "Colours in the brief: auto (default: on a terminal where NO_COLOR is not set), always or never.", set_color},
    Flag{"--width", "N",
         "read diff timeline truces contradictions statements events incidents numbers stories actors search merge",
         "Columns of the brief. Otherwise the terminal's width, or 80.", set_width},
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
