#include "truceline/lexicon/table.h"

#include <algorithm>
#include <utility>

#include "truceline/base/file.h"
#include "truceline/base/utf8.h"

namespace truceline::lexicon {

namespace {

std::string_view trim(std::string_view s) {
  const auto first = s.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return s.substr(first, s.find_last_not_of(" \t\r") - first + 1);
}

// Cuts `line` at its tabs and hands each cell on.
template <typename Take>
void cut(std::string_view line, Take take) {
  for (;;) {
    const auto tab = line.find('\t');
    take(trim(line.substr(0, tab)));
    if (tab == std::string_view::npos) return;
    line.remove_prefix(tab + 1);
  }
}

// More cells than `text` can have, so that rows may point at them while others come.
std::size_t most_cells(std::string_view text) {
  return 1 + static_cast<std::size_t>(
                 std::count_if(text.begin(), text.end(), [](char c) { return c == '\t' || c == '\n'; }));
}

}  // namespace

std::string_view Row::cell(std::size_t i) const { return i < cells.size() ? cells[i] : std::string_view(); }

base::Error Table::error(const Row& row, std::string problem, std::string advice) const {
  return {path + ":" + std::to_string(row.line), std::move(problem), std::move(advice)};
}

base::Result<Table> load_table(const std::string& path) {
  auto bytes = base::read_file(path);
  if (!bytes) return bytes.error();
  if (const auto bad = base::first_bad_utf8(bytes.value()); bad != std::string::npos)
    return base::Error{path + ":" + std::to_string(base::line_of(bytes.value(), bad)), "is not UTF-8 text", ""};
  Table table{path, {}, {}, std::make_unique<const std::string>(std::move(bytes).value()), {}};
  std::string_view rest = *table.text;
  table.cells.reserve(most_cells(rest));
  for (int line = 1; !rest.empty(); ++line) {
    const auto end = rest.find('\n');
    const std::string_view text = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (text.starts_with("#:")) {
      table.columns.clear();
      cut(text.substr(2), [&](std::string_view name) { table.columns.emplace_back(name); });
      continue;
    }
    if (trim(text).empty() || text.front() == '#') continue;
    const std::size_t first = table.cells.size();
    cut(text, [&](std::string_view cell) { table.cells.push_back(cell); });
    table.rows.push_back({{table.cells.data() + first, table.cells.size() - first}, line});
    if (!table.columns.empty() && table.rows.back().cells.size() > table.columns.size())
      return table.error(table.rows.back(),
                         "has " + std::to_string(table.rows.back().cells.size()) + " cells where the table has " +
                             std::to_string(table.columns.size()) + " columns",
                         "check the tabs");
  }
  return table;
}

std::vector<std::string> split(std::string_view cell, char separator) {
  std::vector<std::string> parts;
  while (!cell.empty()) {
    const auto at = cell.find(separator);
    if (const auto part = trim(cell.substr(0, at)); !part.empty()) parts.emplace_back(part);
    if (at == std::string_view::npos) break;
    cell.remove_prefix(at + 1);
  }
  return parts;
}

}  // namespace truceline::lexicon
