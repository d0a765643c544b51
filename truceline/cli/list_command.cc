#include "truceline/cli/list_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "truceline/cli/exit_code.h"
#include "truceline/cli/ledger_output.h"
#include "truceline/cli/output.h"
#include "truceline/cli/wording.h"
#include "truceline/run/ledger_json.h"
#include "truceline/store/schema.h"

namespace truceline::cli {

namespace {

constexpr int kRowsToRead = 50, kRowsToSave = 1'000'000;

/// The cells of one row as text, by the names of their columns.
class Row {
 public:
  Row(const store::Table& table, const std::vector<store::Cell>& cells) : table_(table), cells_(cells) {}

  std::string operator[](std::string_view column) const {
    const auto at = std::find(table_.columns.begin(), table_.columns.end(), column);
    if (at == table_.columns.end()) return "";
    const store::Cell& cell = cells_[static_cast<std::size_t>(at - table_.columns.begin())];
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&cell)) return fmt::format("{:g}", *number);
    const auto* text = std::get_if<std::string>(&cell);
    return text ? *text : "";
  }
  std::string where(const std::string& prefix = "") const {
    const std::string start = (*this)[prefix + "start"], end = (*this)[prefix + "end"];
    return place_of((*this)[prefix + "uri"], std::stoll(start.empty() ? "0" : start),
                    std::stoll(end.empty() ? "0" : end));
  }

 private:
  const store::Table& table_;
  const std::vector<store::Cell>& cells_;
};

std::string with_comma(const std::string& text) { return text.empty() ? "" : ", " + text; }
std::string in_brackets(const std::string& text) { return text.empty() ? "" : " [" + text + "]"; }

/// Quotation marks stand round what was quoted, and round nothing else.
void print_statement(const Row& row, Page& page) {
  const std::string kind = row["kind"];
  const bool quoted = kind == "direct";
  const std::string how = quoted ? "" : kind == "mixed" ? ", partly quoted" : ", paraphrased";
  page.paragraph({0, 4}, {{Tone::dim, date_words(row["said"]) + "  "},
                          {Tone::name, row["speaker"].empty() ? "(nobody named)" : row["speaker"]},
                          {Tone::dim, with_comma(row["role"])},
                          {Tone::plain, " " + cue_words(row["cue_class"]) + how + ": "},
                          {quoted ? Tone::quote : Tone::plain, quoted ? "“" + row["content"] + "”" : row["content"]},
                          {Tone::dim, "  " + row.where()}});
}

void print_event(const Row& row, Page& page) {
  std::string line = row["actor"].empty() ? "(no actor named)" : row["actor"];
  std::string fact = row["polarity"] == "negative"   ? "did not happen"
                     : row["modality"] == "asserted" ? ""
                                                     : row["modality"];
  page.paragraph({0, 4}, {{Tone::dim, date_words(row["from"].empty() ? row["published"] : row["from"]) + "  "},
                          {Tone::name, line},
                          {Tone::plain, " — " + row["type"] + (row["mode"].empty() ? "" : "/" + row["mode"])},
                          {Tone::name, row["recipient"].empty() ? "" : " — " + row["recipient"]},
                          {Tone::plain, with_comma(row["place"])},
                          {Tone::mark, in_brackets(fact)},
                          {Tone::quote, "  “" + row["quote"] + "”"},
                          {Tone::dim, "  CAMEO " + row["cameo"] + "  " + row.where()}});
}

void print_number(const Row& row, Page& page) {
  page.paragraph({0, 4}, {{Tone::dim, date_words(row["day"].empty() ? row["published"] : row["day"]) + "  "},
                          {Tone::strong, row["quote"]},
                          {Tone::plain, " — " + row["measure"] + with_comma(row["place"]) + ", says "},
                          {Tone::name, row["claimant"].starts_with("wire") ? "the report itself" : row["claimant"]},
                          {Tone::dim, "  " + row.where()}});
}

/// "12", "at least 12", "12 to 31": from the least to the most that somebody counts.
std::string range_of(const Row& row) {
  const std::string least = row["least"], most = row["most"];
  if (most.empty()) return "at least " + least;
  if (least.empty()) return "up to " + most;
  return least == most ? least : least + " to " + most;
}

void print_toll(const Row& row, Page& page) {
  const std::string reports = row["reports"] == "1" ? "" : " · " + row["reports"] + " reports";
  page.paragraph({0, 4}, {{Tone::dim, date_words(row["day"]) + "  "},
                          {Tone::plain, (row["place"].empty() ? "" : row["place"] + ", ") + row["measure"] + ": "},
                          {Tone::name, row["claimant"].starts_with("wire") ? "the report itself" : row["claimant"]},
                          {Tone::strong, "  " + range_of(row)},
                          {Tone::quote, "  “" + row["quote"] + "”"},
                          {Tone::dim, "  " + row.where() + reports}});
}

void print_contradiction(const Row& row, Page& page) {
  page.paragraph({0, 2}, {{Tone::strong, contradiction_words(row["kind"])},
                          {Tone::dim, fmt::format("  {} · {} sure", row["rule"], row["confidence"])}});
  for (const char* side : {"a_", "b_"}) {
    const std::string s = side;
    page.paragraph({2, 4}, {{Tone::dim, date_words(row[s + "published"]) + "  "},
                            {Tone::name, row[s + "holder"]},
                            {Tone::quote, (row[s + "holder"].empty() ? "“" : ": “") + row[s + "quote"] + "”"},
                            {Tone::dim, "  " + row.where(s)}});
  }
  page.paragraph({2, 2}, {{Tone::plain, row["explanation"]}});
  page.blank();
}

void print_story(const Row& row, Page& page) {
  const std::string relation = row["relation"].empty() ? "" : row["relation"] + " of s" + row["relation_to"];
  page.paragraph({0, 4}, {{Tone::dim, fmt::format("s{:<5} {}  ", row["id"], date_words(row["published"]))},
                          {Tone::strong, row["headline"]},
                          {Tone::plain, with_comma(row["agency"])},
                          {Tone::mark, in_brackets(relation)},
                          {Tone::dim, "  " + row["uri"]}});
}

void print_actor(const Row& row, Page& page) {
  page.paragraph({0, 4},
                 {{Tone::dim, fmt::format("a{:<5} ", row["id"])},
                  {Tone::name, row["name"]},
                  {Tone::plain, with_comma(row["role"]) + with_comma(row["country"]) + with_comma(row["cameo"])},
                  {Tone::dim, fmt::format("  in {} stories, {} statements", row["stories"], row["statements"])}});
}

void print_hit(const Row& row, Page& page) {
  page.paragraph({0, 4}, {{Tone::dim, fmt::format("s{:<5} {}  ", row["id"], date_words(row["published"]))},
                          {Tone::strong, row["headline"]},
                          {Tone::quote, "  " + row["snippet"]},
                          {Tone::dim, "  " + row["uri"]}});
}

void print_moment(const Row& row, Page& page) {
  const std::string denied = row["polarity"] == "negative" ? "not " : "";
  page.paragraph({0, 4}, {{Tone::dim, date_words(row["day"]) + "  "},
                          {Tone::name, row["holder"]},
                          {Tone::plain, ": " + denied + state_words(row["state"])},
                          {Tone::mark, in_brackets(row["modality"] == "asserted" ? "" : row["modality"])},
                          {Tone::quote, "  “" + row["quote"] + "”"},
                          {Tone::dim, "  " + row["truce_name"] + " · " + row.where()}});
}

/// One kind of list: how it is asked for, and how a row is printed.
struct List {
  Command command;
  const char* name;
  base::Result<store::Table> (*ask)(store::Database&, const store::ListFilter&);
  void (*print)(const Row&, Page&);
};

constexpr List kTolls = {Command::numbers, "numbers", store::list_tolls_by_day, print_toll};
constexpr List kLists[] = {
    {Command::statements, "statements", store::list_statements, print_statement},
    {Command::events, "events", store::list_events, print_event},
    {Command::numbers, "numbers", store::list_numbers, print_number},
    {Command::contradictions, "contradictions", store::list_contradictions, print_contradiction},
    {Command::stories, "stories", store::list_stories, print_story},
    {Command::actors, "actors", store::list_actors, print_actor},
    {Command::timeline, "timeline", store::list_timeline, print_moment},
    {Command::search, "stories", nullptr, print_hit},
};

store::ListFilter filter_of(const Options& options) {
  store::ListFilter filter;
  filter.who = options.who;
  filter.about = options.about;
  filter.place = options.place;
  filter.kind = options.kind;
  filter.since = options.since;
  filter.until = options.until;
  filter.min_confidence = options.min_confidence;
  filter.limit = options.limit > 0 ? options.limit : options.format == Format::brief ? kRowsToRead : kRowsToSave;
  return filter;
}

std::string as_text(const List& list, const store::Table& table, int limit, const PageOptions& how) {
  Page page(how);
  for (const auto& cells : table.rows) list.print(Row(table, cells), page);
  if (table.rows.empty()) page.paragraph({0, 0}, {{Tone::plain, "Nothing in the ledger fits."}});
  if (table.rows.size() == static_cast<std::size_t>(limit))
    page.paragraph({0, 0}, {{Tone::dim, fmt::format("The first {}: --limit shows more, --format csv all.", limit)}});
  return std::move(page).text();
}

std::string as_json(const List& list, const store::Table& table) {
  if (list.command == Command::contradictions) return run::contradictions_json(table);
  if (list.command == Command::stories) return run::stories_json(table);
  return run::table_json(list.name, table);
}

/// A search that is none is the caller's mistake, anything else the ledger's.
int not_listed(const base::Error& error) {
  if (!store::is_no_search(error)) return ledger_failed(error);
  complain(error);
  return kUsage;
}

}  // namespace

int list_command(const Options& options) {
  auto ledger = store::open_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  const store::ListFilter filter = filter_of(options);
  for (const List& each : kLists) {
    if (each.command != options.command) continue;
    const List& list = options.by_day ? kTolls : each;
    const auto table =
        list.ask ? list.ask(ledger.value(), filter) : store::search_stories(ledger.value(), options.files[1], filter);
    if (!table) return not_listed(table.error());
    if (options.format == Format::json) return print_data(as_json(list, table.value()) + "\n");
    if (options.format == Format::ndjson) return print_data(run::table_ndjson(table.value()));
    if (options.format == Format::csv) return print_data(run::table_csv(table.value()));
    return print_data(as_text(list, table.value(), filter.limit, page_options(options)));
  }
  return ledger_failed({"", "no such list", "see truceline --help"});
}

int story_command(const Options& options) {
  auto ledger = store::open_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  std::string story = options.files[1];
  if (story.size() > 1 && story[0] == 's' && story.find_first_not_of("0123456789", 1) == std::string::npos)
    story.erase(0, 1);
  const auto record = store::load_record(ledger.value(), story);
  if (!record) return ledger_failed(record.error());
  return print_data(record.value() + "\n");
}

}  // namespace truceline::cli
