#include "truceline/lexicon/place_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <map>
#include <optional>

#include "truceline/base/file.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

constexpr std::uint64_t kLargest = std::uint64_t{4} << 30;  // allCountries.txt has 1.7 GB

using Cells = std::vector<std::string>;

struct Line {
  std::string_view text;
  int number = 0;  // of its first line
};

base::Error bad(const std::string& path, int line, std::string problem, std::string advice) {
  return {path + ":" + std::to_string(line), std::move(problem), std::move(advice)};
}

bool read_degrees(const std::string& cell, double limit, double& out) {
  char* end = nullptr;
  out = std::strtod(cell.c_str(), &end);
  return !cell.empty() && *end == '\0' && out >= -limit && out <= limit;
}

bool read_count(const std::string& cell, std::int64_t& out) {
  if (cell.empty()) return true;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), out);
  return error == std::errc() && end == cell.data() + cell.size() && out >= 0;
}

/// The cells of a line between commas; a cell in quotation marks may hold commas, and "" for a mark.
/// Nothing where a quotation is not closed on its line.
std::optional<Cells> cut_commas(std::string_view line) {
  Cells cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"') {
      cells.back() += line[++i];
    } else if (c == '"' && (quoted || cells.back().empty())) {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  if (quoted) return std::nullopt;
  return cells;
}

Cells cut_tabs(std::string_view line) {
  Cells cells;
  for (;;) {
    const auto tab = line.find('\t');
    cells.emplace_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

constexpr std::array<std::string_view, 9> kColumns = {"name", "aliases",  "country", "admin1",    "lat",
                                                      "lon",  "geonames", "feature", "population"};
enum Column { name, aliases, country, admin1, lat, lon, geonames, feature, population };
using Order = std::array<int, kColumns.size()>;  // column -> cell, -1 where the table has none

base::Result<Order> order_of(const Cells& heading, const std::string& path, int line) {
  Order order;
  order.fill(-1);
  for (std::size_t i = 0; i < heading.size(); ++i) {
    const auto it = std::find(kColumns.begin(), kColumns.end(), heading[i]);
    if (it == kColumns.end())
      return bad(path, line, "has the unknown column '" + heading[i] + "'",
                 "name the columns in the first line: name, lat, lon, and of aliases, country, admin1, geonames, "
                 "feature, population those you have");
    order[static_cast<std::size_t>(it - kColumns.begin())] = static_cast<int>(i);
  }
  for (const Column needed : {name, lat, lon})
    if (order[needed] < 0)
      return bad(path, line, "has no column '" + std::string(kColumns[needed]) + "'", "name it in the first line");
  return order;
}

base::Result<PlaceEntry> read_row(const Cells& cells, const Order& order, const std::string& path, int line) {
  const auto cell = [&](Column c) {
    const int at = order[c];
    return at < 0 || static_cast<std::size_t>(at) >= cells.size() ? std::string() : cells[static_cast<std::size_t>(at)];
  };
  PlaceEntry entry;
  GazetteerPlace& place = entry.place;
  place.name = cell(name);
  place.country = cell(country);
  place.admin1 = cell(admin1);
  place.feature = cell(feature).empty() && order[feature] < 0 ? "PPL" : cell(feature);
  place.source = path.substr(path.find_last_of('/') + 1) + ":" + std::to_string(line);
  if (place.name.empty()) return bad(path, line, "has no name", "give one in the column 'name'");
  place.located = !cell(lat).empty() || !cell(lon).empty();
  if (place.located && (!read_degrees(cell(lat), 90, place.lat) || !read_degrees(cell(lon), 180, place.lon)))
    return bad(path, line, "has no latitude and longitude on the globe", "give degrees, as 36.2 and 37.16");
  if (!place.country.empty() && place.country.size() != 2)
    return bad(path, line, "has the country '" + place.country + "'", "give its two letters (ISO 3166-1), or nothing");
  if (place.feature.empty()) return bad(path, line, "has no feature code", "give GeoNames' code, as PPL or RGN");
  if (!read_count(cell(geonames), place.geonames) || !read_count(cell(population), place.population))
    return bad(path, line, "has a GeoNames id or population that is no number", "give digits only, or nothing");
  entry.aliases = split(cell(aliases), '|');
  return entry;
}

// --- GeoNames' own dump ---

constexpr std::size_t kDumpCells = 19;
enum DumpCell { id, label, plain, others, latitude, longitude, kind, code, nation, division = 10, people = 14 };

/// What a story may name: not every school and hotel of the dump.
bool is_wanted(const std::string& kind, const std::string& code) {
  if (kind == "P") return code != "PPLH" && code != "PPLQ" && code != "PPLW";
  if (kind == "A") return code.starts_with("PCL") || code == "ADM1" || code == "ADM2";
  return kind == "H" || (kind == "L" && (code == "RGN" || code == "RGNH" || code == "CONT")) ||
         (kind == "T" && (code == "ISL" || code == "ISLS" || code == "PEN" || code == "MTS"));
}

base::Result<PlaceEntry> read_dumped(const Cells& cells, const std::string& path, int line) {
  constexpr Order kOrder = {label, -1, nation, division, latitude, longitude, id, code, people};
  auto entry = read_row(cells, kOrder, path, line);
  if (!entry) return entry;
  entry.value().aliases = split(cells[others], ',');
  entry.value().aliases.push_back(cells[plain]);
  return entry;
}

/// Divisions come as codes ("05"): they get the names that the dump's own entries of feature ADM1 give them.
void name_divisions(std::vector<PlaceEntry>& entries) {
  std::map<std::string, std::string> names;
  for (const PlaceEntry& e : entries)
    if (e.place.feature == "ADM1") names[e.place.country + "." + e.place.admin1] = e.place.name;
  for (PlaceEntry& e : entries) {
    const auto it = names.find(e.place.country + "." + e.place.admin1);
    e.place.admin1 = it == names.end() ? "" : it->second;
  }
}

/// Gives every line that is neither empty nor a comment; "#: " opens a heading and stays.
template <typename Take>
std::optional<base::Error> each_line(std::string_view rest, Take take) {
  for (int number = 1; !rest.empty(); ++number) {
    const auto end = rest.find('\n');
    std::string_view text = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (text.ends_with('\r')) text.remove_suffix(1);
    if (text.empty() || (text.front() == '#' && !text.starts_with("#: "))) continue;
    if (auto error = take(Line{text, number})) return error;
  }
  return std::nullopt;
}

}  // namespace

base::Result<std::vector<PlaceEntry>> read_place_table(const std::string& path) {
  const auto bytes = base::read_file(path, kLargest);
  if (!bytes) return bytes.error();
  std::string_view text = bytes.value();
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const bool commas = path.ends_with(".csv");
  std::vector<PlaceEntry> entries;
  std::optional<Order> order;
  bool dump = false;
  const auto take = [&](Line line) -> std::optional<base::Error> {
    const bool heading = line.text.starts_with("#: ");
    const auto cells = commas ? cut_commas(line.text) : cut_tabs(line.text.substr(heading ? 3 : 0));
    if (!cells) return bad(path, line.number, "has a quotation mark that is not closed", "double it, or close it");
    if (!order && !dump) {
      dump = !commas && cells->size() == kDumpCells;
      if (!dump) {
        auto named = order_of(*cells, path, line.number);
        if (!named) return named.error();
        order = named.value();
        return std::nullopt;
      }
    }
    if (dump ? cells->size() != kDumpCells : cells->size() > kColumns.size())
      return bad(path, line.number, "has " + std::to_string(cells->size()) + " cells", "check its separators");
    if (dump && !is_wanted((*cells)[kind], (*cells)[code])) return std::nullopt;
    auto entry = dump ? read_dumped(*cells, path, line.number) : read_row(*cells, *order, path, line.number);
    if (!entry) return entry.error();
    entries.push_back(std::move(entry).value());
    return std::nullopt;
  };
  if (auto error = each_line(text, take)) return *error;
  if (entries.empty()) return base::Error{path, "has no places", "give a table with a heading, or a dump of GeoNames"};
  if (dump) name_divisions(entries);
  return entries;
}

}  // namespace truceline::lexicon
