#include "truceline/run/merge_proposals.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "truceline/base/ascii.h"
#include "truceline/reason/incident_match.h"
#include "truceline/reason/pairs.h"
#include "truceline/reason/place_match.h"
#include "truceline/reason/same_name.h"
#include "truceline/reason/truce_match.h"
#include "truceline/run/keep_incidents.h"
#include "truceline/run/keep_truces.h"
#include "truceline/store/merges.h"
#include "truceline/store/truces.h"

namespace truceline::run {

namespace {

struct Proposal {
  std::string kind, from_name, into_name, why;
  std::int64_t from = 0, into = 0, from_stories = 0, into_stories = 0;
};

/// A name that more actors share a key with than this tells nobody apart: "Al-".
constexpr std::size_t kMostOfOneKey = 200;

bool has_capital(const std::string& name) {
  return std::any_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; });
}

/// "the same name; one of SYR, the other of no country"; empty where country or kind tells the two apart.
std::string ground(const store::NamedActor& a, const store::NamedActor& b) {
  const bool people = a.kind == "person" && b.kind == "person";
  std::string why = reason::same_name(a.name, b.name, people);
  if (why.empty()) return "";
  const bool exact = why == "the same name";
  const bool countries = a.country == b.country || a.country.empty() || b.country.empty();
  const bool kinds = a.kind == b.kind || a.kind == "other" || b.kind == "other";
  if (exact ? !(countries || kinds) : !(countries && kinds)) return "";
  if (!countries) return why + "; of " + a.country + " and of " + b.country;
  if (a.country != b.country) why += "; one of " + a.country + b.country + ", the other of no country";
  if (a.kind != b.kind) why += "; " + a.kind + " and " + b.kind;
  return why;
}

/// The pairs of actors that share a key, each once, the lower place in the list first.
std::set<std::pair<std::size_t, std::size_t>> candidates(const std::vector<store::NamedActor>& actors) {
  std::map<std::string, std::vector<std::size_t>> by_key;
  for (std::size_t i = 0; i < actors.size(); ++i)
    for (const std::string& key : reason::name_keys(actors[i].name)) by_key[key].push_back(i);
  std::set<std::pair<std::size_t, std::size_t>> pairs;
  for (const auto& [key, of_key] : by_key) {
    if (of_key.size() > kMostOfOneKey) continue;
    for (std::size_t i = 0; i < of_key.size(); ++i)
      for (std::size_t j = i + 1; j < of_key.size(); ++j) pairs.emplace(of_key[i], of_key[j]);
  }
  return pairs;
}

/// A part of a name is proposed where one longer name in the ledger ends so: of two Idrises neither.
void propose_actors(const std::vector<store::NamedActor>& actors, std::vector<Proposal>& out) {
  std::vector<Proposal> parts;
  std::map<std::int64_t, int> longer;
  for (const auto& [i, j] : candidates(actors)) {
    const store::NamedActor &into = actors[i], &from = actors[j];  // in the order of their stories
    std::string why = ground(from, into);
    if (why.empty()) continue;
    Proposal proposal{"actor", from.name, into.name, why, from.actor, into.actor, from.stories, into.stories};
    if (!why.starts_with("the end of")) {
      out.push_back(std::move(proposal));
      continue;
    }
    if (from.name.size() > into.name.size()) {  // the whole name is what it is called by
      std::swap(proposal.from, proposal.into);
      std::swap(proposal.from_name, proposal.into_name);
      std::swap(proposal.from_stories, proposal.into_stories);
    }
    ++longer[proposal.from];
    parts.push_back(std::move(proposal));
  }
  for (Proposal& part : parts)
    if (longer[part.from] == 1) out.push_back(std::move(part));
}

/// Truces that are alike, but not enough to be taken for one, or that a story told apart.
void propose_truces(const std::vector<store::TruceRow>& truces, std::vector<Proposal>& out) {
  constexpr double kLikely = 0.4;
  std::vector<reason::TruceIdentity> identities;
  std::map<std::string, std::vector<std::size_t>> by_country;
  for (std::size_t i = 0; i < truces.size(); ++i) {
    identities.push_back(known_identity(truces[i]));
    by_country[truces[i].country].push_back(i);
  }
  for (const auto& [country, of_country] : by_country) {
    if (country.empty() || of_country.size() > kMostOfOneKey) continue;
    for (std::size_t i = 0; i < of_country.size(); ++i)
      for (std::size_t j = i + 1; j < of_country.size(); ++j) {
        const store::TruceRow &into = truces[of_country[i]], &from = truces[of_country[j]];
        const reason::TruceMatch match = reason::match_truces(identities[of_country[j]], identities[of_country[i]]);
        if (match.score < kLikely) continue;
        out.push_back({"truce", from.name, into.name, match.why, from.truce, into.truce, from.stories, into.stories});
      }
  }
}

reason::IncidentPlace known_place(const store::NamedPlace& row) {
  return {row.place, row.name, row.country, row.admin1, row.feature, row.lat, row.lon};
}

/// Towns that two entries name: "Khan Sheikhoun" and "Khān Shaykhūn".
void propose_places(const std::vector<store::NamedPlace>& places, std::vector<Proposal>& out) {
  std::map<std::string, std::vector<std::size_t>> by_key;
  for (std::size_t i = 0; i < places.size(); ++i)
    for (const std::string& key : reason::place_keys(known_place(places[i]))) by_key[key].push_back(i);
  for (const auto& [key, of_key] : by_key) {
    if (of_key.size() > kMostOfOneKey) continue;
    for (std::size_t i = 0; i < of_key.size(); ++i)
      for (std::size_t j = i + 1; j < of_key.size(); ++j) {
        const store::NamedPlace &into = places[of_key[i]], &from = places[of_key[j]];
        const std::string why = reason::same_place(known_place(from), known_place(into));
        // What has a point is what the other is taken for.
        const bool turned = !into.lat && from.lat;
        const store::NamedPlace &a = turned ? into : from, &b = turned ? from : into;
        if (!why.empty()) out.push_back({"place", a.name, b.name, why, a.place, b.place, a.stories, b.stories});
      }
  }
}

std::string name_of(const store::NamedIncident& incident) {
  return incident.row.kind + ", " + incident.row.place_name + ", " + incident.row.from;
}

/// Incidents that are alike, but not enough to be taken for one, or that a story told apart.
void propose_incidents(const std::vector<store::NamedIncident>& incidents, const lexicon::IncidentWords& words,
                       std::vector<Proposal>& out) {
  constexpr int kLikely = 45;
  constexpr double kFar = 90;         // kilometres
  constexpr std::size_t kReach = 40;  // incidents of the days before
  std::vector<reason::IncidentTraits> traits;
  for (const store::NamedIncident& incident : incidents) traits.push_back(known_traits(incident.row));
  for (std::size_t i = 0; i < incidents.size(); ++i)
    for (std::size_t j = i + 1; j < std::min(incidents.size(), i + kReach); ++j) {
      if (reason::days_between(traits[j].to, traits[i].from) > 2) break;  // the latest first
      if (reason::kilometres(traits[i].place, traits[j].place).value_or(0) > kFar) continue;
      const reason::IncidentMatch match = reason::match_incidents(traits[i], traits[j], words);
      if (match.score < kLikely) continue;
      const store::NamedIncident &a = incidents[i], &b = incidents[j];
      const bool turned = a.stories > b.stories;
      const store::NamedIncident &from = turned ? b : a, &into = turned ? a : b;
      out.push_back({"incident", name_of(from), name_of(into), match.why, from.row.incident, into.row.incident,
                     from.stories, into.stories});
    }
}

bool has(const std::string& name, const std::string& part) {
  return base::ascii_lower(name).find(base::ascii_lower(part)) != std::string::npos;
}

store::Table table_of(const std::vector<Proposal>& proposals, const store::ListFilter& filter) {
  store::Table table;
  table.columns = {"kind", "from", "from_name", "from_stories", "into", "into_name", "into_stories", "why"};
  int skip = filter.offset;
  for (const Proposal& p : proposals) {
    if (!filter.who.empty() && !has(p.from_name, filter.who) && !has(p.into_name, filter.who)) continue;
    if (skip-- > 0) continue;
    if (table.rows.size() >= static_cast<std::size_t>(filter.limit)) break;
    table.rows.push_back({p.kind, p.from, p.from_name, p.from_stories, p.into, p.into_name, p.into_stories, p.why});
  }
  return table;
}

}  // namespace

base::Result<store::Table> merge_proposals(store::Database& db, const store::ListFilter& filter,
                                           const lexicon::IncidentWords& words) {
  const store::Snapshot snapshot(db);
  std::vector<Proposal> proposals;
  const auto asked = [&](const char* kind) { return filter.kind.empty() || filter.kind == kind; };
  if (asked("actor")) {
    std::vector<store::NamedActor> actors = store::named_actors(db);
    std::erase_if(actors, [](const store::NamedActor& actor) { return !has_capital(actor.name); });
    propose_actors(actors, proposals);
  }
  if (asked("truce")) propose_truces(store::told_truces(db), proposals);
  if (asked("place")) propose_places(store::named_places(db), proposals);
  if (asked("incident")) propose_incidents(store::named_incidents(db), words, proposals);
  const auto refused = store::refused_merges(db);
  std::erase_if(proposals, [&](const Proposal& p) { return refused.contains({p.kind, std::minmax(p.from, p.into)}); });
  std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal& a, const Proposal& b) {
    return std::min(a.from_stories, a.into_stories) > std::min(b.from_stories, b.into_stories);
  });
  if (const auto failed = db.failure()) return *failed;
  return table_of(proposals, filter);
}

}  // namespace truceline::run
