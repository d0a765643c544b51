#include "truceline/cli/diff_command.h"

#include "truceline/cli/exit_code.h"
#include "truceline/cli/ledger_output.h"
#include "truceline/cli/output.h"
#include "truceline/cli/reading.h"
#include "truceline/reason/story_diff.h"
#include "truceline/run/ledger_json.h"
#include "truceline/text/code_points.h"

namespace truceline::cli {

namespace {

using store::Cell;

/// One row a change, with the words of both versions and where they stand, in code points.
store::Table as_table(const record::Story& older, const record::Story& newer) {
  store::Table table;
  table.columns = {"part", "kind", "who", "what", "old", "old_start", "old_end", "new", "new_start", "new_end"};
  const text::CodePoints old_points(older.document.text), new_points(newer.document.text);
  const auto put = [](std::vector<Cell>& row, const std::string& text, const text::CodePoints& points,
                      text::Span span) {
    if (span.empty()) return (void)row.insert(row.end(), 3, Cell());
    row.emplace_back(std::string(text::slice(text, span)));
    row.emplace_back(static_cast<std::int64_t>(points.at_byte(span.begin)));
    row.emplace_back(static_cast<std::int64_t>(points.at_byte(span.end)));
  };
  const auto word = [](const std::string& text) { return text.empty() ? Cell() : Cell(text); };
  for (const reason::Change& c : reason::story_diff(older, newer)) {
    std::vector<Cell> row = {word(c.part), word(c.kind), word(c.who), word(c.what)};
    put(row, older.document.text, old_points, c.old_span);
    put(row, newer.document.text, new_points, c.new_span);
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string text_of(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text ? *text : "";
}

std::string as_text(const store::Table& table, const PageOptions& how) {
  Page page(how);
  if (table.rows.empty()) page.paragraph({0, 0}, {{Tone::plain, "Nothing that either version claims has changed."}});
  for (const auto& row : table.rows) {
    const std::string who = text_of(row[2]), what = text_of(row[3]), old = text_of(row[4]), now = text_of(row[7]);
    page.paragraph({0, 4}, {{Tone::strong, text_of(row[1])},
                            {Tone::plain, " " + text_of(row[0]) + (what.empty() ? "" : " (" + what + ")")},
                            {Tone::name, who.empty() ? "" : ", " + who},
                            {Tone::plain, ": "},
                            {Tone::quote, old.empty() ? "" : "“" + old + "”"},
                            {Tone::plain, !old.empty() && !now.empty() ? " → " : ""},
                            {Tone::quote, now.empty() ? "" : "“" + now + "”"}});
  }
  return std::move(page).text();
}

}  // namespace

int diff_command(const Options& options) {
  const auto lexicon = load_data(options);
  if (!lexicon) {
    complain(lexicon.error());
    return kDataFailed;
  }
  std::vector<record::Story> stories;
  for (const std::string& path : options.files) {
    auto reading = read_one(path, options, lexicon.value());
    if (!reading) {
      complain(reading.error());
      return kInputFailed;
    }
    stories.push_back(std::move(reading).value().story);
  }
  const store::Table table = as_table(stories[0], stories[1]);
  if (options.format == Format::json) return print_data(run::table_json("changes", table) + "\n");
  if (options.format == Format::ndjson) return print_data(run::table_ndjson(table));
  if (options.format == Format::csv) return print_data(run::table_csv(table));
  return print_data(as_text(table, page_options(options)));
}

}  // namespace truceline::cli
