#include "truceline/cli/event_tables.h"

#include <fmt/format.h>

#include <span>

#include "truceline/cli/event_columns.h"
#include "truceline/cli/event_rows.h"
#include "truceline/cli/plover_json.h"

namespace truceline::cli {

namespace {

std::span<const EventColumn> columns_of(Format format) {
  switch (format) {
    case Format::polecat:
      return polecat_columns();
    case Format::icews:
      return icews_columns();
    case Format::phoenix:
      return phoenix_columns();
    case Format::gdelt:
      return gdelt_columns();
    default:
      return {};
  }
}

/// Tabs and line ends would break the table.
std::string cell(std::string text) {
  for (char& c : text) c = c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
  return text;
}

/// POLECAT has all parties of an event in one row.
std::vector<EventRow> first_parts(std::vector<EventRow> rows) {
  std::erase_if(rows, [](const EventRow& row) { return row.part > 1; });
  return rows;
}

}  // namespace

bool is_event_table(Format format) { return format == Format::plover || !columns_of(format).empty(); }

std::string event_table_head(Format format) {
  if (format != Format::polecat && format != Format::icews) return "";
  std::string head;
  for (const EventColumn& column : columns_of(format)) head.append(head.empty() ? "" : "\t").append(column.name);
  return head + "\n";
}

std::string event_table(const record::Story& story, const Names& names, Format format) {
  if (format == Format::plover) return plover_json(story, names);
  auto rows = event_rows(story, names);
  if (format == Format::polecat) rows = first_parts(std::move(rows));
  std::string out;
  for (const EventRow& row : rows) {
    bool first = true;
    for (const EventColumn& column : columns_of(format)) {
      out.append(first ? "" : "\t").append(cell(column.value(row)));
      first = false;
    }
    out += '\n';
  }
  return out;
}

}  // namespace truceline::cli
