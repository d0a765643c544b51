#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"

namespace truceline::lexicon {

/// One line of a knowledge table, cut at its tabs. Lives as long as its table.
struct Row {
  std::span<const std::string_view> cells;
  int line = 0;  // from 1, for messages

  /// Cell `i` without white space around it; empty where the row is shorter.
  std::string_view cell(std::size_t i) const;
};

/// A table of knowledge: UTF-8 text, one entry a line, cells between tabs, `#` opens a comment line, empty lines are
/// skipped. A comment line that begins with `#:` names the columns: "#: name<TAB>kind<TAB>codes".
/// Rows point into `text` and `cells`: a string for each cell would take as long as all else that loading does.
struct Table {
  std::string path;
  std::vector<std::string> columns;
  std::vector<Row> rows;
  std::unique_ptr<const std::string> text;
  std::vector<std::string_view> cells;  // of all rows, one after the other

  /// "knowledge/cues.tsv:12: unknown class 'sya'", for a loader that finds a bad entry.
  base::Error error(const Row& row, std::string problem, std::string advice = "") const;
};

/// Fails on a missing file, invalid UTF-8, and a row with more cells than there are columns.
base::Result<Table> load_table(const std::string& path);

/// The parts of `cell` between `separator`s, without white space around them; empty parts are left out.
/// split("a | b|", '|') is {"a", "b"}.
std::vector<std::string> split(std::string_view cell, char separator);

}  // namespace truceline::lexicon
