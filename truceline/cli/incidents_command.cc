#include "truceline/cli/incidents_command.h"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "truceline/cli/exit_code.h"
#include "truceline/cli/ledger_output.h"
#include "truceline/cli/output.h"
#include "truceline/cli/wording.h"
#include "truceline/run/ledger_incidents.h"
#include "truceline/run/ledger_json.h"
#include "truceline/store/schema.h"

namespace truceline::cli {

namespace {

using store::IncidentTold;

constexpr int kRowsToRead = 30, kRowsToSave = 1'000'000;

store::IncidentFilter filter_of(const Options& options) {
  store::IncidentFilter filter;
  filter.list.who = options.who;
  filter.list.about = options.about;
  filter.list.place = options.place;
  filter.list.kind = options.kind;
  filter.list.since = options.since;
  filter.list.until = options.until;
  filter.list.limit = options.limit > 0 ? options.limit : options.format == Format::brief ? kRowsToRead : kRowsToSave;
  filter.known_on = options.known_on;
  filter.origins = options.origins;
  return filter;
}

std::string name_of(const std::string& claimant) {
  if (!claimant.starts_with("wire")) return claimant;
  return claimant.size() > 5 ? claimant.substr(5) + " itself" : "the report itself";
}

/// "Observatory, the report itself and 3 more".
std::string names_of(const std::vector<std::string>& claimants) {
  constexpr std::size_t kMost = 3;
  std::string out;
  for (std::size_t i = 0; i < std::min(kMost, claimants.size()); ++i) out += (i ? ", " : "") + name_of(claimants[i]);
  return claimants.size() > kMost ? out + fmt::format(" and {} more", claimants.size() - kMost) : out;
}

std::string counted(int number, const char* one) { return fmt::format("{} {}{}", number, one, number == 1 ? "" : "s"); }

std::string with_bars(std::string words) {
  for (std::size_t at = words.find('|'); at != std::string::npos; at = words.find('|', at)) words.replace(at, 1, ", ");
  return words;
}

void print_head(const IncidentTold& told, const run::IncidentSides& sides, Page& page) {
  const std::string things = told.things.empty() ? "" : " (" + with_bars(told.things) + ")";
  const std::string days = told.from == told.to ? date_words(told.from) : range_words(told.from, told.to);
  page.paragraph({0, 4}, {{Tone::dim, days + "  "},
                          {Tone::strong, told.kind + things},
                          {Tone::plain, ", " + told.place + (told.spots.empty() ? "" : ": " + with_bars(told.spots))},
                          {Tone::dim, fmt::format("  i{} · {}, {}", told.incident, counted(sides.reports, "report"),
                                                  counted(sides.origins, "origin"))}});
}

void print_blame(const run::Blame& blame, Page& page) {
  if (blame.doers.empty() && blame.denies.empty()) return;
  const std::string says = names_of(blame.says), denies = names_of(blame.denies);
  page.paragraph({4, 6}, {{Tone::plain, "by "},
                          {Tone::name, blame.doers.empty() ? "nobody named" : blame.doers},
                          {Tone::plain, says.empty() ? "" : ", says " + says},
                          {Tone::mark, denies.empty() ? "" : "; denied by " + denies}});
}

void print_tolls(const run::IncidentSides& sides, Page& page) {
  std::string line;
  for (const char* measure : {"killed", "wounded", "missing", "detained", "displaced"})
    if (const std::string range = sides.range(measure); !range.empty())
      line += (line.empty() ? "" : " · ") + std::string(measure) + " " + range;
  if (!line.empty()) page.paragraph({4, 6}, {{Tone::strong, line}});
}

void print_incident(const IncidentTold& told, Page& page) {
  constexpr std::size_t kMostBlames = 4;
  const run::IncidentSides sides = run::sides_of(told);
  print_head(told, sides, page);
  for (std::size_t i = 0; i < std::min(kMostBlames, sides.blames.size()); ++i) print_blame(sides.blames[i], page);
  print_tolls(sides, page);
  const store::IncidentClaim& first = told.claims.front();
  page.paragraph({4, 6}, {{Tone::quote, "“" + first.quote + "”"},
                          {Tone::dim, "  " + place_of(first.uri, first.start, first.end)}});
}

void print_detail(const IncidentTold& told, Page& page) {
  const run::IncidentSides sides = run::sides_of(told);
  print_head(told, sides, page);
  page.heading("Who did it");
  for (const run::Blame& blame : sides.blames) print_blame(blame, page);
  page.heading("How many");
  for (const run::Count& count : sides.counts)
    page.paragraph({2, 6},
                   {{Tone::strong, count.least == count.most
                                       ? fmt::format("{:.0f} {}", count.most, count.measure)
                                       : fmt::format("{:.0f} to {:.0f} {}", count.least, count.most, count.measure)},
                    {Tone::name, "  " + name_of(count.claimant)},
                    {Tone::quote, "  “" + count.latest->quote + "”"},
                    {Tone::dim, "  " + date_words(count.latest->published) + "  " +
                                    place_of(count.latest->uri, count.latest->start, count.latest->end)}});
  page.heading("As told");
  for (const store::IncidentClaim& claim : told.claims)
    page.paragraph({2, 6}, {{Tone::dim, date_words(claim.published) + "  "},
                            {Tone::name, name_of(claim.claimant)},
                            {Tone::mark, claim.denied ? " denies" : ""},
                            {Tone::quote, ": “" + claim.quote + "”"},
                            {Tone::dim, "  " + place_of(claim.uri, claim.start, claim.end) + " · " + claim.why}});
}

int print_list(store::Database& ledger, const store::IncidentFilter& filter, const Options& options) {
  if (options.format != Format::brief) {
    const auto table = run::list_incidents(ledger, filter);
    if (!table) return ledger_failed(table.error());
    if (options.format == Format::json) return print_data(run::table_json("incidents", table.value()) + "\n");
    return print_data(options.format == Format::csv ? run::table_csv(table.value()) : run::table_ndjson(table.value()));
  }
  const auto told = store::told_incidents(ledger, filter);
  if (!told) return ledger_failed(told.error());
  Page page(page_options(options));
  for (const IncidentTold& incident : told.value())
    if (!incident.claims.empty()) print_incident(incident, page);
  if (told.value().empty()) page.paragraph({0, 0}, {{Tone::plain, "Nothing in the ledger fits."}});
  if (told.value().size() == static_cast<std::size_t>(filter.list.limit))
    page.paragraph(
        {0, 0}, {{Tone::dim, fmt::format("The first {}: --limit shows more, --format csv all.", filter.list.limit)}});
  return print_data(std::move(page).text());
}

int print_one(store::Database& ledger, store::IncidentFilter filter, const std::string& id, const Options& options) {
  filter.incident = id.starts_with('i') ? std::atoll(id.c_str() + 1) : 0;
  const auto told = filter.incident > 0 ? store::told_incidents(ledger, filter)
                                        : base::Result<std::vector<IncidentTold>>(std::vector<IncidentTold>{});
  if (!told) return ledger_failed(told.error());
  if (told.value().empty() || told.value().front().claims.empty())
    return ledger_failed({id, "no such incident in the ledger", "see `truceline incidents LEDGER`"});
  const IncidentTold& one = told.value().front();
  if (options.format == Format::json) return print_data(run::incident_json(one) + "\n");
  if (options.format == Format::ndjson) return print_data(run::table_ndjson(run::claims_table(one)));
  if (options.format == Format::csv) return print_data(run::table_csv(run::claims_table(one)));
  Page page(page_options(options));
  print_detail(one, page);
  return print_data(std::move(page).text());
}

}  // namespace

int incidents_command(const Options& options) {
  auto ledger = store::open_ledger(options.files.front());
  if (!ledger) return ledger_failed(ledger.error());
  const store::IncidentFilter filter = filter_of(options);
  return options.files.size() > 1 ? print_one(ledger.value(), filter, options.files[1], options)
                                  : print_list(ledger.value(), filter, options);
}

}  // namespace truceline::cli
