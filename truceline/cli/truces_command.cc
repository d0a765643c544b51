#include "truceline/cli/truces_command.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "truceline/cli/exit_code.h"
#include "truceline/cli/ledger_output.h"
#include "truceline/cli/output.h"
#include "truceline/cli/wording.h"
#include "truceline/run/ledger_json.h"
#include "truceline/store/schema.h"

namespace truceline::cli {

namespace {

constexpr int kTrucesToRead = 10;
// A truce that is told of for a year has dozens; `timeline` and the other formats give all.
constexpr std::size_t kStatesBefore = 6;

std::string party_name(const store::ActorRow& party) {
  if (party.name.starts_with("wire:")) return party.name.substr(5) + " (the report itself)";
  return party.name.starts_with("wire") ? "the report itself" : party.name;
}

/// " · 3 reports, 1 origin", where more than one story says so.
std::string reports(const run::TruceAnswer& answer, const reason::PartySpan& span) {
  const run::Support support = run::support_of(answer, span);
  if (support.reports < 2) return "";
  return fmt::format(" · {} reports, {} origin{}", support.reports, support.origins, support.origins == 1 ? "" : "s");
}

void print_line(const run::TruceAnswer& answer, std::size_t index, Page& page) {
  const reason::PartyTimeline& line = answer.timeline.parties[index];
  const reason::PartySpan& now = line.spans.back();
  const store::ClaimRecord& claim = answer.claims[now.claims.back()];
  const std::string since = date_words(now.since);
  page.paragraph({4, 6}, {{Tone::name, party_name(answer.parties[index])},
                          {Tone::plain, ": "},
                          {Tone::strong, state_words(now.state)},
                          {Tone::plain, since.empty() ? "" : ", since " + since},
                          {Tone::quote, "  “" + claim.quote + "”"},
                          {Tone::dim, "  " + place_of(claim.uri, claim.start, claim.end) + reports(answer, now)}});
  std::string before;
  const std::size_t earlier = line.spans.size() - 1, left_out = earlier > kStatesBefore ? earlier - kStatesBefore : 0;
  for (std::size_t i = earlier; i-- > left_out;)
    before += (before.empty() ? "before that: " : "; ") + state_words(line.spans[i].state) +
              (line.spans[i].since.empty() ? "" : " from " + date_words(line.spans[i].since));
  if (left_out > 0) before += fmt::format("; and {} earlier", left_out);
  if (!before.empty()) page.paragraph({6, 8}, {{Tone::dim, before}});
}

std::string as_text(const run::TruceQuestion& question, const std::vector<run::TruceAnswer>& answers,
                    const PageOptions& how) {
  Page page(how);
  if (answers.empty()) page.paragraph({0, 0}, {{Tone::plain, "No truce that the ledger knows of."}});
  for (const run::TruceAnswer& answer : answers) {
    page.paragraph({0, 2},
                   {{Tone::strong, answer.truce.name},
                    {Tone::plain, " — "},
                    {Tone::mark, answer.timeline.overall == "unknown" ? "state unknown" : answer.timeline.overall},
                    {Tone::dim, fmt::format("  t{} · told of {}", answer.truce.truce,
                                            range_words(answer.truce.first, answer.truce.last))}});
    for (std::size_t i = 0; i < answer.parties.size(); ++i) print_line(answer, i, page);
    page.blank();
  }
  if (!question.as_of.empty() || !question.known_on.empty())
    page.paragraph(
        {0, 0}, {{Tone::dim, "As of " + (question.as_of.empty() ? "the last day known" : date_words(question.as_of)) +
                                 ", as known " +
                                 (question.known_on.empty() ? "to the end" : "on " + date_words(question.known_on))}});
  return std::move(page).text();
}

/// A row a party and state.
store::Table as_table(const run::TruceAnswer* answer) {
  store::Table table;
  table.columns = {"truce", "name",    "overall", "party", "country", "cameo", "state",
                   "since", "reports", "origins", "uri",   "start",   "end",   "quote"};
  if (!answer) return table;
  for (std::size_t i = 0; i < answer->parties.size(); ++i) {
    for (const reason::PartySpan& span : answer->timeline.parties[i].spans) {
      const store::ClaimRecord& claim = answer->claims[span.claims.back()];
      const store::ActorRow& party = answer->parties[i];
      const run::Support support = run::support_of(*answer, span);
      table.rows.push_back({answer->truce.truce, answer->truce.name, answer->timeline.overall, party.name,
                            party.country, party.cameo, span.state, span.since,
                            static_cast<std::int64_t>(support.reports), static_cast<std::int64_t>(support.origins),
                            claim.uri, claim.start, claim.end, claim.quote});
    }
  }
  return table;
}

std::string piece(const run::TruceAnswer& answer, Format format, bool first) {
  if (format == Format::json) return (first ? "" : ",") + run::truce_json(answer, false);
  return format == Format::ndjson ? run::table_ndjson(as_table(&answer)) : run::csv_rows(as_table(&answer));
}

/// Each truce as soon as it is known: a program that reads the first has not to wait for all.
int print_pieces(store::Database& ledger, const run::TruceQuestion& question, Format format) {
  bool first = true, open = true;
  std::optional<base::Error> failed;
  const auto print = [&](std::string_view data) {
    const auto written = write_output(data);
    if (!written) failed = written.error();
    open = written && written.value() == Written::all;
  };
  if (format == Format::json) print(run::truces_json_head(question));
  if (format == Format::csv) print(run::csv_head(as_table(nullptr)));
  if (open)
    run::each_truce(ledger, question, [&](const run::TruceAnswer& answer) {
      print(piece(answer, format, first));
      first = false;
      return open;
    });
  if (const auto broken = ledger.failure()) return ledger_failed(*broken);
  if (open && format == Format::json) print(std::string(run::kTrucesJsonEnd) + "\n");
  if (failed) complain(*failed);
  return failed ? kOutputFailed : kOk;
}

}  // namespace

int truces_command(const Options& options) {
  auto ledger = store::open_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  run::TruceQuestion question;
  question.place = options.place;
  question.party = options.party;
  question.as_of = options.as_of;
  question.known_on = options.known_on;
  question.limit = options.limit;
  if (options.format != Format::brief) return print_pieces(ledger.value(), question, options.format);
  if (question.limit == 0) question.limit = kTrucesToRead;
  std::vector<run::TruceAnswer> answers;
  run::each_truce(ledger.value(), question, [&](run::TruceAnswer answer) {
    answers.push_back(std::move(answer));
    return true;
  });
  if (const auto failed = ledger.value().failure()) return ledger_failed(*failed);
  return print_data(as_text(question, answers, page_options(options)));
}

}  // namespace truceline::cli
