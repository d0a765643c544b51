#include "truceline/cli/event_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace truceline::cli {

namespace {

using record::Actor;

constexpr auto kNothing = [](const EventRow&) { return std::string(); };

std::string country_of(const EventRow& row, const Actor* actor) {
  if (!actor) return "";
  const auto it = row.names->countries.find(actor->country);
  return it == row.names->countries.end() ? actor->country : it->second;
}

/// "Military,Government": the words of the roles.
std::string sectors_of(const EventRow& row, const Actor* actor) {
  std::string out;
  if (!actor) return out;
  for (const std::string& role : actor_code(*actor).roles) {
    const auto it = row.names->sectors.find(role);
    out.append(out.empty() ? "" : ",").append(it == row.names->sectors.end() ? role : it->second);
  }
  return out;
}

/// One part of an actor's code, as Phoenix splits it: country, first role, the rest.
std::string code_part(const Actor* actor, int part) {
  if (!actor) return "";
  ActorCode code = actor_code(*actor);
  if (part == 0) return code.country;
  if (part == 1) return code.roles.empty() ? "" : code.roles[0];
  if (!code.roles.empty()) code.roles.erase(code.roles.begin());
  return joined(code.roles, ";");
}

std::string code_of(const Actor* actor) { return actor ? actor->codes.cameo : ""; }

/// Phoenix has no class for statements and appeals, and files what reduces relations under words.
std::string phoenix_quad(const EventRow& row) {
  const std::string root = row.event->cameo.substr(0, 2);
  if (root == "01" || root == "02") return "0";
  return root == "16" ? "3" : quad(row);
}

constexpr std::array<EventColumn, 20> kIcews = {{
    {"Event ID", row_id},
    {"Event Date", event_day},
    {"Source Name", [](const EventRow& r) { return r.source ? r.source->name : ""; }},
    {"Source Sectors", [](const EventRow& r) { return sectors_of(r, r.source); }},
    {"Source Country", [](const EventRow& r) { return country_of(r, r.source); }},
    {"Event Text",
     [](const EventRow& r) {
       const auto it = r.names->actions.find(r.event->cameo);
       return it == r.names->actions.end() ? r.event->type : it->second;
     }},
    {"CAMEO Code", [](const EventRow& r) { return r.event->cameo; }},
    {"Intensity", [](const EventRow& r) { return number(r.event->goldstein); }},
    {"Target Name", [](const EventRow& r) { return r.target ? r.target->name : ""; }},
    {"Target Sectors", [](const EventRow& r) { return sectors_of(r, r.target); }},
    {"Target Country", [](const EventRow& r) { return country_of(r, r.target); }},
    {"Story ID", [](const EventRow& r) { return r.story->id; }},
    {"Sentence Number", [](const EventRow& r) { return std::to_string(sentence_number(*r.story, *r.event)); }},
    {"Publisher", publisher},
    {"City", city},
    {"District", kNothing},
    {"Province", province},
    {"Country", place_country},
    {"Latitude", latitude},
    {"Longitude", longitude},
}};

constexpr std::array<EventColumn, 26> kPhoenix = {{
    {"EventID", row_id},
    {"Date", [](const EventRow& r) { return compact(event_day(r)); }},
    {"Year", [](const EventRow& r) { return event_day(r).substr(0, 4); }},
    {"Month", [](const EventRow& r) { return event_day(r).size() == 10 ? event_day(r).substr(5, 2) : ""; }},
    {"Day", [](const EventRow& r) { return event_day(r).size() == 10 ? event_day(r).substr(8, 2) : ""; }},
    {"SourceActorFull", [](const EventRow& r) { return code_of(r.source); }},
    {"SourceActorEntity", [](const EventRow& r) { return code_part(r.source, 0); }},
    {"SourceActorRole", [](const EventRow& r) { return code_part(r.source, 1); }},
    {"SourceActorAttribute", [](const EventRow& r) { return code_part(r.source, 2); }},
    {"TargetActorFull", [](const EventRow& r) { return code_of(r.target); }},
    {"TargetActorEntity", [](const EventRow& r) { return code_part(r.target, 0); }},
    {"TargetActorRole", [](const EventRow& r) { return code_part(r.target, 1); }},
    {"TargetActorAttribute", [](const EventRow& r) { return code_part(r.target, 2); }},
    {"EventCode", [](const EventRow& r) { return r.event->cameo; }},
    {"EventRootCode", [](const EventRow& r) { return r.event->cameo.substr(0, 2); }},
    {"QuadClass", phoenix_quad},
    {"GoldsteinScore", [](const EventRow& r) { return number(r.event->goldstein); }},
    {"Issues", kNothing},
    {"Lat", latitude},
    {"Lon", longitude},
    {"LocationName", [](const EventRow& r) { return event_place(r) ? event_place(r)->name : ""; }},
    {"StateName", province},
    {"CountryName", place_country},
    {"SentenceID",
     [](const EventRow& r) { return r.story->id + "_" + std::to_string(sentence_number(*r.story, *r.event)); }},
    {"URL", [](const EventRow& r) { return r.story->document.uri; }},
    {"NewsSource", publisher},
}};

}  // namespace

std::span<const EventColumn> icews_columns() { return kIcews; }
std::span<const EventColumn> phoenix_columns() { return kPhoenix; }

std::string row_id(const EventRow& row) {
  const std::string id = row.story->id + "-e" + std::to_string(row.number);
  return row.part > 1 ? id + "-" + std::to_string(row.part) : id;
}

std::string compact(std::string_view day) {
  std::string out(day);
  std::erase(out, '-');
  return out;
}

std::string number(double value) { return fmt::format("{}", value); }

std::string quad(const EventRow& row) {
  const std::string root = row.event->cameo.substr(0, 2);
  if (root.empty()) return "";
  if (root <= "05") return "1";
  if (root <= "08") return "2";
  return root <= "13" ? "3" : "4";
}

std::string latitude(const EventRow& row) {
  const record::Place* place = event_place(row);
  return place && place->lat ? number(*place->lat) : "";
}

std::string longitude(const EventRow& row) {
  const record::Place* place = event_place(row);
  return place && place->lon ? number(*place->lon) : "";
}

std::string city(const EventRow& row) {
  const record::Place* place = event_place(row);
  return place && place->feature.starts_with("PPL") ? place->name : "";
}

std::string province(const EventRow& row) { return event_place(row) ? event_place(row)->admin1 : ""; }

std::string place_country(const EventRow& row) {
  const record::Place* place = event_place(row);
  if (!place) return "";
  const auto it = row.names->nations.find(place->country);
  return it == row.names->nations.end() ? place->country : it->second;
}

std::string evidence(const EventRow& row) {
  return row.story->document.text.substr(row.event->span.begin, row.event->span.size());
}

std::string publisher(const EventRow& row) { return row.story->document.furniture.agency; }

}  // namespace truceline::cli
