#include "truceline/lexicon/gazetteer.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "truceline/lexicon/fold.h"
#include "truceline/lexicon/table.h"

namespace truceline::lexicon {

namespace {

// gazetteer.tsv: key, name, country, admin1, lat, lon, geonames, feature, population
constexpr std::ptrdiff_t kCells = 9;
constexpr std::size_t kSmall = std::size_t{1} << 16, kStep = kSmall;  // bytes; see load_gazetteer

std::string_view key_of(std::string_view line) { return line.substr(0, line.find('\t')); }

/// True where `key` is `start` or goes on after it with a space.
bool goes_on(std::string_view key, std::string_view start) {
  return key.starts_with(start) && (key.size() == start.size() || key[start.size()] == ' ');
}

bool read_number(std::string_view cell, double& out) {
  const std::string text(cell);
  char* end = nullptr;
  out = std::strtod(text.c_str(), &end);
  return !text.empty() && *end == '\0';
}

std::int64_t read_count(std::string_view cell) {
  std::int64_t out = 0;
  std::from_chars(cell.data(), cell.data() + cell.size(), out);
  return out;
}

GazetteerPlace read_place(std::string_view line) {
  std::string_view cells[kCells];
  for (std::size_t i = 0; i < std::size(cells) && !line.empty(); ++i) {
    const auto tab = line.find('\t');
    cells[i] = line.substr(0, tab);
    line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
  }
  GazetteerPlace place;
  place.name = cells[1];
  place.country = cells[2];
  place.admin1 = cells[3];
  place.located = read_number(cells[4], place.lat) && read_number(cells[5], place.lon);
  place.geonames = read_count(cells[6]);
  place.feature = cells[7];
  place.population = read_count(cells[8]);
  place.source = "gazetteer.tsv";
  return place;
}

/// What is wrong with a line behind one of key `last`; empty where nothing is.
std::string fault(std::string_view line, std::string_view last) {
  if (std::count(line.begin(), line.end(), '\t') != kCells - 1) return "needs 9 cells";
  return key_of(line) < last ? "is out of order" : "";
}

std::string_view line_of(std::string_view text, std::size_t at) { return text.substr(at, text.find('\n', at) - at); }

/// Where the line after the one that holds byte `at` begins.
std::size_t next_line(std::string_view text, std::size_t at) { return text.find('\n', at) + 1; }

std::size_t after_comment(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && text[at] == '#') at = std::min(text.find('\n', at), text.size() - 1) + 1;
  return at;
}

}  // namespace

Gazetteer::Gazetteer(base::MappedFile table, std::vector<Named> extra)
    : table_(std::move(table)), extra_(std::move(extra)) {
  sorted_ = table_.bytes().substr(after_comment(table_.bytes()));
  std::stable_sort(extra_.begin(), extra_.end(), [](const Named& a, const Named& b) { return a.key < b.key; });
}

std::string_view Gazetteer::line_at(std::size_t at) const { return line_of(sorted_, at); }

std::size_t Gazetteer::lower_bound(std::string_view key) const {
  std::size_t low = 0, high = sorted_.size();  // both at the start of a line, or at the end
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t before = middle == 0 ? std::string::npos : sorted_.rfind('\n', middle - 1);
    const std::size_t start = before == std::string::npos ? 0 : std::max(low, before + 1);
    if (key_of(line_at(start)) < key)
      low = start + line_at(start).size() + 1;
    else
      high = start;
  }
  return low;
}

std::vector<GazetteerPlace> Gazetteer::find(std::string_view key) const {
  std::vector<GazetteerPlace> found;
  for (std::size_t at = lower_bound(key); at < sorted_.size() && key_of(line_at(at)) == key;
       at += line_at(at).size() + 1)
    found.push_back(read_place(line_at(at)));
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.population > b.population; });
  const auto first =
      std::lower_bound(extra_.begin(), extra_.end(), key, [](const Named& n, auto k) { return n.key < k; });
  std::vector<GazetteerPlace> out;
  for (auto it = first; it != extra_.end() && it->key == key; ++it) out.push_back(it->place);
  out.insert(out.end(), found.begin(), found.end());
  return out;
}

bool Gazetteer::continues(std::string_view key) const {
  const std::size_t at = lower_bound(key);
  if (at < sorted_.size() && goes_on(key_of(line_at(at)), key)) return true;
  const auto it = std::lower_bound(extra_.begin(), extra_.end(), key, [](const Named& n, auto k) { return n.key < k; });
  return it != extra_.end() && goes_on(it->key, key);
}

std::optional<base::Error> check_gazetteer(std::string_view text, const std::string& path, std::size_t step) {
  if (!text.ends_with('\n')) return base::Error{path, "has no end of line at its end", "import it again"};
  std::string_view last;
  for (std::size_t at = after_comment(text); at < text.size();
       at = next_line(text, std::min(at + step, text.size() - 1))) {
    const std::string_view line = line_of(text, at);
    if (const std::string problem = fault(line, last); !problem.empty()) {
      const auto number = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
      return base::Error{path + ":" + std::to_string(number), problem, "run tools/import_geonames"};
    }
    last = key_of(line);
  }
  return std::nullopt;
}

base::Result<Gazetteer> load_gazetteer(const std::string& knowledge_dir) {
  const std::string path = knowledge_dir + "/places/gazetteer.tsv";
  auto large = base::map_file(path);
  if (!large) return large.error();
  const std::string_view bytes = large.value().bytes();
  if (auto error = check_gazetteer(bytes, path, bytes.size() < kSmall ? 0 : kStep)) return *error;

  auto table = load_table(knowledge_dir + "/places/extra.tsv");
  if (!table) return table.error();
  std::vector<Gazetteer::Named> extra;
  for (const Row& row : table.value().rows) {  // name, aliases, country, admin1, lat, lon, feature, population
    GazetteerPlace place;
    place.name = row.cell(0);
    place.country = row.cell(2);
    place.admin1 = row.cell(3);
    place.feature = row.cell(6);
    place.population = read_count(row.cell(7));
    place.source = "extra.tsv:" + std::to_string(row.line);
    place.located = !row.cell(4).empty();
    if (place.located && (!read_number(row.cell(4), place.lat) || !read_number(row.cell(5), place.lon)))
      return table.value().error(row, "has no latitude and longitude in its cells 5 and 6",
                                 "give degrees, as 36.2 37.16");
    if (place.located && (place.lat < -90 || place.lat > 90 || place.lon < -180 || place.lon > 180))
      return table.value().error(row, "lies off the globe", "latitude first, then longitude");
    if (place.feature.empty() || (!place.country.empty() && place.country.size() != 2))
      return table.value().error(row, "needs a feature code and a country of two letters", "");
    extra.push_back({fold(place.name), place});
    for (const std::string& alias : split(row.cell(1), '|')) extra.push_back({fold(alias), place});
  }
  return Gazetteer(std::move(large).value(), std::move(extra));
}

}  // namespace truceline::lexicon
