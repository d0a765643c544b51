#include "truceline/cli/merge_command.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "truceline/cli/data_dir.h"
#include "truceline/cli/exit_code.h"
#include "truceline/cli/ledger_output.h"
#include "truceline/cli/output.h"
#include "truceline/run/ledger_json.h"
#include "truceline/run/merge_proposals.h"
#include "truceline/store/merges.h"
#include "truceline/store/schema.h"

namespace truceline::cli {

namespace {

/// 12 of "a12" where `letter` is 'a'.
std::optional<std::int64_t> number_of(std::string_view word, char letter) {
  std::int64_t number = 0;
  if (word.size() < 2 || word.front() != letter) return std::nullopt;
  const auto [end, error] = std::from_chars(word.data() + 1, word.data() + word.size(), number);
  return error == std::errc() && end == word.data() + word.size() ? std::optional(number) : std::nullopt;
}

/// "m3 a12 Adam Tirab is taken for a7 Hill Front: his spokesman"
std::string as_text(const store::Table& table, const PageOptions& how) {
  Page page(how);
  if (table.rows.empty()) page.paragraph({0, 0}, {{Tone::plain, "Nothing has been merged."}});
  for (const auto& cells : table.rows) {
    const auto text = [&](std::size_t column) {
      const auto* words = std::get_if<std::string>(&cells[column]);
      return words ? *words : std::string();
    };
    const auto number = [&](std::size_t column) { return std::get<std::int64_t>(cells[column]); };
    const char letter = text(1).front();
    const std::string undone = text(8).empty() ? "" : ", undone " + text(8).substr(0, 10);
    page.paragraph({0, 4}, {{Tone::strong, fmt::format("m{}  ", number(0))},
                            {Tone::name, fmt::format("{}{} {}", letter, number(2), text(3))},
                            {Tone::plain, " is taken for "},
                            {Tone::name, fmt::format("{}{} {}", letter, number(4), text(5))},
                            {Tone::plain, text(6).empty() ? "" : ": " + text(6)},
                            {Tone::dim, "  " + text(7).substr(0, 10) + undone}});
  }
  return std::move(page).text();
}

/// "a12 Idris (3 stories) may be a7 Salma Idris (40 stories): the end of the name"
std::string proposals_as_text(const store::Table& table, const std::string& ledger, const PageOptions& how) {
  Page page(how);
  if (table.rows.empty()) page.paragraph({0, 0}, {{Tone::plain, "Nothing that may be one is kept apart."}});
  const auto text = [](const store::Cell& cell) { return std::get<std::string>(cell); };
  const auto number = [](const store::Cell& cell) { return std::get<std::int64_t>(cell); };
  const auto stories = [&](const store::Cell& cell) {
    return fmt::format(" ({} {})", number(cell), number(cell) == 1 ? "story" : "stories");
  };
  for (const auto& cells : table.rows) {
    const char letter = text(cells[0]).front();
    page.paragraph({0, 4}, {{Tone::strong, fmt::format("{0}{1} {0}{2}  ", letter, number(cells[1]), number(cells[4]))},
                            {Tone::name, text(cells[2])},
                            {Tone::dim, stories(cells[3])},
                            {Tone::plain, " may be "},
                            {Tone::name, text(cells[5])},
                            {Tone::dim, stories(cells[6])},
                            {Tone::plain, ": " + text(cells[7])}});
  }
  if (!table.rows.empty())
    page.paragraph({0, 0}, {{Tone::dim, "To take the first for the second: truceline merge " + ledger +
                                            " and the two numbers; --refuse if they are two."}});
  return std::move(page).text();
}

base::Result<store::Table> proposals(store::Database& ledger, const store::ListFilter& filter, const Options& options) {
  const auto folder = find_data_dir(options.data);
  if (!folder) return folder.error();
  const auto words = lexicon::load_incident_words(folder.value() + "/knowledge");
  return words ? run::merge_proposals(ledger, filter, words.value()) : base::Result<store::Table>(words.error());
}

int print_list(const Options& options) {
  constexpr int kRowsToRead = 50, kRowsToSave = 1'000'000;
  auto ledger = store::open_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  store::ListFilter filter;
  filter.who = options.who;
  filter.kind = options.kind;
  filter.limit = options.limit > 0 ? options.limit : options.format == Format::brief ? kRowsToRead : kRowsToSave;
  const auto table =
      options.proposed ? proposals(ledger.value(), filter, options) : store::list_merges(ledger.value(), filter);
  if (!table) return ledger_failed(table.error());
  if (options.format == Format::json)
    return print_data(run::table_json(options.proposed ? "proposals" : "merges", table.value()) + "\n");
  if (options.format == Format::ndjson) return print_data(run::table_ndjson(table.value()));
  if (options.format == Format::csv) return print_data(run::table_csv(table.value()));
  const PageOptions how = page_options(options);
  return print_data(options.proposed ? proposals_as_text(table.value(), options.files.front(), how)
                                     : as_text(table.value(), how));
}

int refuse(store::Database& ledger, store::Merged kind, std::int64_t one, std::int64_t other, const Options& options) {
  if (const auto failed = store::refuse_merge(ledger, kind, one, other, options.why)) return ledger_failed(*failed);
  return print_data(options.files[1] + " and " + options.files[2] + " are two\n");
}

}  // namespace

int merge_command(const Options& options) {
  if (options.files.size() == 1) return print_list(options);
  const std::string &from = options.files[1], &into = options.files[2];
  const char letter = from.empty() ? ' ' : from.front();
  const auto row = number_of(from, letter), other = number_of(into, letter);
  const auto kind = store::merged_by(letter);
  if (!kind || !row || !other) {
    complain({from + " " + into, "are not two actors, truces, places or incidents",
              "give numbers as the lists show them, as a12 a7"});
    return kUsage;
  }
  auto ledger = store::change_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  if (options.refuse) return refuse(ledger.value(), *kind, *row, *other, options);
  const auto merged = store::merge(ledger.value(), *kind, *row, *other, options.why);
  if (!merged) return ledger_failed(merged.error());
  return print_data(fmt::format("m{}: {} is taken for {}\n", merged.value(), from, into));
}

int unmerge_command(const Options& options) {
  const auto merge = number_of(options.files[1], 'm');
  if (!merge) {
    complain({options.files[1], "is not a merge", "give its number as `truceline merge LEDGER` shows it, as m3"});
    return kUsage;
  }
  auto ledger = store::change_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  if (const auto failed = store::undo_merge(ledger.value(), *merge)) return ledger_failed(*failed);
  return print_data(options.files[1] + " is undone\n");
}

}  // namespace truceline::cli
