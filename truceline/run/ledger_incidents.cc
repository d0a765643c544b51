#include "truceline/run/ledger_incidents.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "truceline/run/ledger_json.h"

namespace truceline::run {

namespace {

using store::Cell;
using store::IncidentClaim;
using store::IncidentTold;
using store::IncidentToll;

void add_unless_there(std::vector<std::string>& list, const std::string& word) {
  if (std::find(list.begin(), list.end(), word) == list.end()) list.push_back(word);
}

double figure_of(const IncidentToll& toll) { return toll.value.value_or(toll.min.value_or(toll.max.value_or(0))); }

bool is_name(const std::string& words) {
  return std::any_of(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::vector<std::string> parts_of(const std::string& names) {
  std::vector<std::string> out;
  for (std::size_t begin = 0; begin < names.size();) {
    const std::size_t end = std::min(names.find("; ", begin), names.size());
    out.push_back(names.substr(begin, end - begin));
    begin = end + 2;
  }
  return out;
}

/// Those it is laid to, without "civilians" and "67 children", whom another telling has as its victims.
std::string blamed(const std::string& doers, const std::set<std::string>& hit) {
  std::string out;
  for (const std::string& name : parts_of(doers)) {
    const bool victims = name.front() >= '0' && name.front() <= '9';
    if (!victims && (is_name(name) || !hit.contains(name))) out += (out.empty() ? "" : "; ") + name;
  }
  return out;
}

Blame& blame_of(std::vector<Blame>& blames, const std::string& doers) {
  const auto at = std::find_if(blames.begin(), blames.end(), [&](const Blame& b) { return b.doers == doers; });
  if (at != blames.end()) return *at;
  blames.push_back({doers, {}, {}});
  return blames.back();
}

/// Of each story, claimant and measure the highest figure, in the order of the tellings.
std::vector<const IncidentToll*> highest(const std::vector<IncidentToll>& tolls) {
  std::vector<const IncidentToll*> out;
  std::map<std::tuple<std::int64_t, std::string, std::string>, std::size_t> at;
  for (const IncidentToll& toll : tolls) {
    if (figure_of(toll) <= 0) continue;
    const auto [found, fresh] = at.try_emplace({toll.story, toll.claimant, toll.measure}, out.size());
    if (fresh)
      out.push_back(&toll);
    else if (figure_of(toll) > figure_of(*out[found->second]))
      out[found->second] = &toll;
  }
  return out;
}

int rank_of(const std::string& measure) { return measure == "killed" ? 0 : measure == "wounded" ? 1 : 2; }

std::vector<Count> counts_of(const IncidentTold& told) {
  std::vector<Count> counts;
  for (const IncidentToll* toll : highest(told.tolls)) {
    const double figure = figure_of(*toll);
    const auto at = std::find_if(counts.begin(), counts.end(), [&](const Count& c) {
      return c.measure == toll->measure && c.claimant == toll->claimant;
    });
    if (at == counts.end()) {
      counts.push_back({toll->measure, toll->claimant, figure, figure, 1, toll});
      continue;
    }
    at->least = std::min(at->least, figure);
    at->most = std::max(at->most, figure);
    ++at->reports;
    at->latest = toll;
  }
  std::stable_sort(counts.begin(), counts.end(),
                   [](const Count& a, const Count& b) { return rank_of(a.measure) < rank_of(b.measure); });
  return counts;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : ", ") + word;
  return out;
}

/// "Syria and Russia" for "Syria; Russia": what is laid to several at once.
std::string together(const std::string& doers) {
  std::string out;
  for (const std::string& name : parts_of(doers)) out += (out.empty() ? "" : " and ") + name;
  return out;
}

/// "Syria and Russia (Observatory, wire:REU); rebels (army)".
std::string who_says(const std::vector<Blame>& blames, std::vector<std::string> Blame::* whom) {
  std::string out;
  for (const Blame& blame : blames) {
    const std::string names = joined(blame.*whom);
    if (names.empty() || (blame.doers.empty() && whom == &Blame::says)) continue;
    out += (out.empty() ? "" : "; ") + (blame.doers.empty() ? names : together(blame.doers) + " (" + names + ")");
  }
  return out;
}

Cell extreme(const std::vector<Count>& counts, const char* measure, bool most) {
  Cell out;
  for (const Count& count : counts) {
    if (count.measure != measure) continue;
    const double figure = most ? count.most : count.least;
    const auto* known = std::get_if<double>(&out);
    if (!known || (most ? figure > *known : figure < *known)) out = figure;
  }
  return out;
}

constexpr const char* kColumns[] = {
    "incident", "from",      "to",           "kind",        "place",         "country",      "things",  "spots",
    "who",      "denied",    "killed_least", "killed_most", "wounded_least", "wounded_most", "reports", "origins",
    "story",    "published", "uri",          "id",          "start",         "end",          "quote"};

/// "e3", as the record of its story names it.
std::string item_id(char kind, std::int64_t number) { return fmt::format("{}{}", kind, number); }

Cell text_or_none(const std::string& text) { return text.empty() ? Cell() : Cell(text); }

std::vector<Cell> row_of(const IncidentTold& told) {
  const IncidentSides sides = sides_of(told);
  const IncidentClaim& first = told.claims.front();
  return {told.incident,
          told.from,
          told.to,
          told.kind,
          told.place,
          text_or_none(told.country),
          text_or_none(told.things),
          text_or_none(told.spots),
          text_or_none(who_says(sides.blames, &Blame::says)),
          text_or_none(who_says(sides.blames, &Blame::denies)),
          extreme(sides.counts, "killed", false),
          extreme(sides.counts, "killed", true),
          extreme(sides.counts, "wounded", false),
          extreme(sides.counts, "wounded", true),
          static_cast<std::int64_t>(sides.reports),
          static_cast<std::int64_t>(sides.origins),
          first.story,
          text_or_none(first.published),
          first.uri,
          item_id('e', first.event),
          first.start,
          first.end,
          first.quote};
}

}  // namespace

std::string IncidentSides::range(const std::string& measure) const {
  const Cell least = extreme(counts, measure.c_str(), false), most = extreme(counts, measure.c_str(), true);
  if (!std::holds_alternative<double>(least)) return "";
  const double low = std::get<double>(least), high = std::get<double>(most);
  return low == high ? fmt::format("{:.0f}", low) : fmt::format("{:.0f} to {:.0f}", low, high);
}

IncidentSides sides_of(const IncidentTold& told) {
  IncidentSides sides;
  std::set<std::int64_t> stories, groups;
  std::set<std::string> hit;
  for (const IncidentClaim& claim : told.claims)
    for (std::string& name : parts_of(claim.hit)) hit.insert(std::move(name));
  for (const IncidentClaim& claim : told.claims) {
    stories.insert(claim.story);
    groups.insert(claim.group);
    Blame& blame = blame_of(sides.blames, blamed(claim.doers, hit));
    add_unless_there(claim.denied ? blame.denies : blame.says, claim.claimant);
  }
  sides.reports = static_cast<int>(stories.size());
  sides.origins = static_cast<int>(groups.size());
  sides.counts = counts_of(told);
  return sides;
}

base::Result<store::Table> list_incidents(store::Database& db, const store::IncidentFilter& filter) {
  const auto told = store::told_incidents(db, filter);
  if (!told) return told.error();
  store::Table table;
  table.columns.assign(std::begin(kColumns), std::end(kColumns));
  for (const IncidentTold& incident : told.value())
    if (!incident.claims.empty()) table.rows.push_back(row_of(incident));
  return table;
}

store::Table claims_table(const IncidentTold& told) {
  store::Table table;
  table.columns = {"claimant", "denied", "actor", "recipient", "published", "story",
                   "uri",      "id",     "start", "end",       "quote",     "why"};
  for (const IncidentClaim& c : told.claims)
    table.rows.push_back({c.claimant, static_cast<std::int64_t>(c.denied), text_or_none(c.doers), text_or_none(c.hit),
                          text_or_none(c.published), c.story, c.uri, item_id('e', c.event), c.start, c.end, c.quote,
                          c.why});
  return table;
}

store::Table counts_table(const IncidentTold& told) {
  store::Table table;
  table.columns = {"measure", "claimant", "least", "most",  "reports", "published",
                   "story",   "uri",      "id",    "start", "end",     "quote"};
  for (const Count& c : counts_of(told))
    table.rows.push_back({c.measure, c.claimant, c.least, c.most, static_cast<std::int64_t>(c.reports),
                          text_or_none(c.latest->published), c.latest->story, c.latest->uri,
                          item_id('n', c.latest->quantity), c.latest->start, c.latest->end, c.latest->quote});
  return table;
}

std::string incident_json(const IncidentTold& told) {
  store::Table one;
  one.columns.assign(std::begin(kColumns), std::end(kColumns));
  one.rows.push_back(row_of(told));
  const auto inside = [](std::string json) { return json.substr(1, json.size() - 2); };  // without its braces
  return "{" + inside(table_json("incidents", one)) + "," + inside(table_json("claims", claims_table(told))) + "," +
         inside(table_json("tolls", counts_table(told))) + "}";
}

}  // namespace truceline::run
