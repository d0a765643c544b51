#include "truceline/lexicon/actors.h"

#include <algorithm>
#include <optional>

namespace truceline::lexicon {

namespace {

std::optional<record::Date> bound(const record::Date& date, std::string_view pad) {
  if (date.empty()) return std::nullopt;
  return date + std::string(pad.substr(date.size() < 10 ? date.size() : 10));
}

/// True where `date` lies in the span, an Office or a BodySpan, each as coarse as given.
bool covers(const auto& span, const record::Date& date) {
  const auto day = bound(date, "0000-06-15");
  const auto from = bound(span.from, "0000-01-01");
  const auto to = bound(span.to, "0000-12-31");
  return (!from || *from <= *day) && (!to || *day <= *to);
}

bool ended_before(const Office& office, const record::Date& date) {
  const auto to = bound(office.to, "0000-12-31");
  return to && *to < *bound(date, "0000-06-15");
}

Identity former(const Office& office) {
  return {"former " + (office.role.empty() ? "official" : office.role), office.country,
          office.country.empty() ? office.cameo : office.country + "ELI", "", true};
}

Identity body_at(const KnownActor& actor, const record::Date& date) {
  for (const BodySpan& span : actor.spans)
    if (date.empty() ? span.to.empty() : covers(span, date))
      return {"", span.country, span.cameo, "", false, span.kind};
  return {"", actor.country, actor.cameo, "", false, actor.kind};
}

}  // namespace

Identity identity_at(const KnownActor& actor, const record::Date& date) {
  if (actor.offices.empty()) return body_at(actor, date);
  const Office* latest = nullptr;
  for (const Office& office : actor.offices) {
    if (date.empty() || covers(office, date)) {
      if (!latest || office.from >= latest->from) latest = &office;
    }
  }
  if (latest) return {latest->role, latest->country, latest->cameo, latest->body, false};
  const Office* last = nullptr;
  for (const Office& office : actor.offices)
    if (ended_before(office, date) && (!last || office.to > last->to)) last = &office;
  if (last) return former(*last);
  return {"", actor.offices.front().country, actor.offices.front().country, "", false};
}

const std::vector<NameMatch>& ActorBase::named(std::string_view key) const {
  static const std::vector<NameMatch> none;
  const auto it = names_.find(key);
  return it == names_.end() ? none : it->second;
}

const std::vector<std::uint32_t>& ActorBase::surnamed(std::string_view key) const {
  static const std::vector<std::uint32_t> none;
  const auto it = surnames_.find(key);
  return it == surnames_.end() ? none : it->second;
}

const Agent* ActorBase::agent(std::string_view key) const {
  const auto it = agents_.find(key);
  return it == agents_.end() ? nullptr : &it->second;
}

const Modifier* ActorBase::modifier(std::string_view key) const {
  const auto it = modifiers_.find(key);
  return it == modifiers_.end() ? nullptr : &it->second;
}

const State* ActorBase::state(std::string_view iso3) const {
  const auto it = by_iso3_.find(iso3);
  return it == by_iso3_.end() ? nullptr : &states_[it->second];
}

const State* ActorBase::state_by_iso2(std::string_view iso2) const {
  const auto it = by_iso2_.find(iso2);
  return it == by_iso2_.end() ? nullptr : &states_[it->second];
}

char ActorBase::given_name_sex(std::string_view key) const {
  const auto it = given_names_.find(key);
  return it == given_names_.end() ? ' ' : it->second;
}

bool ActorBase::is_cue(std::string_view list, std::string_view word) const {
  const auto it = cues_.find(list);
  return it != cues_.end() && it->second.contains(word);
}

std::vector<std::uint32_t> ActorBase::holders(std::string_view role, std::string_view country,
                                              const record::Date& date) const {
  std::vector<std::uint32_t> found;
  const auto at = holders_.find(std::string(role) + "/" + std::string(country));
  if (at == holders_.end() || date.empty()) return found;
  for (const std::uint32_t i : at->second) {
    const bool held = std::any_of(actors_[i].offices.begin(), actors_[i].offices.end(), [&](const Office& office) {
      return office.role == role && office.country == country && covers(office, date);
    });
    if (held && (found.empty() || found.back() != i)) found.push_back(i);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace truceline::lexicon
