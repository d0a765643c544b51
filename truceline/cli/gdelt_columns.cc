#include <algorithm>
#include <array>
#include <cstdint>

#include "truceline/base/iso_date.h"
#include "truceline/cli/event_columns.h"

namespace truceline::cli {

namespace {

using record::Actor;

constexpr auto kNothing = [](const EventRow&) { return std::string(); };

/// A number for the row that is the same each time: GDELT's ids are integers. FNV-1a of the row's own id, 53 bits, so
/// that it is exact in every reader's floating point too.
std::string global_id(const EventRow& row) {
  std::uint64_t hash = 14695981039346656037ull;
  for (const char c : row_id(row)) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  return std::to_string(hash >> 11);
}

/// Year and the part of it that has gone: "2016.9342".
std::string fraction_date(const EventRow& row) {
  const auto day = base::parse_iso_date(event_day(row));
  if (!day) return "";
  const auto start = std::chrono::sys_days(day->year() / std::chrono::January / 1);
  const auto gone = (std::chrono::sys_days(*day) - start).count();
  const std::string part = std::to_string(gone * 10000 / 365 + 10000).substr(1);
  return event_day(row).substr(0, 4) + "." + part;
}

std::string code(const Actor* actor) { return actor ? actor->codes.cameo : ""; }
std::string name(const Actor* actor) {
  std::string text = actor ? actor->name : "";
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}
bool is_above_states(std::string_view country) {
  return country == "IGO" || country == "NGO" || country == "IMG" || country == "MNC";
}
std::string country(const Actor* actor) {
  const std::string found = actor ? actor_code(*actor).country : "";
  return is_above_states(found) ? "" : found;
}
/// The body, of organisations above states: "UNO" of IGOUNO.
std::string group(const Actor* actor) {
  if (!actor || !is_above_states(actor_code(*actor).country)) return "";
  const auto roles = actor_code(*actor).roles;
  return roles.empty() ? "" : roles[0];
}
std::string type(const Actor* actor, std::size_t which) {
  if (!actor) return "";
  ActorCode parts = actor_code(*actor);
  if (is_above_states(parts.country)) {
    if (!parts.roles.empty()) parts.roles.erase(parts.roles.begin());
    parts.roles.insert(parts.roles.begin(), parts.country);
  }
  return which < parts.roles.size() ? parts.roles[which] : "";
}

/// 1 for a country, 4 for a town abroad, 5 for a province: GDELT's kinds of place (2 and 3, inside the United States).
std::string place_type(const EventRow& row) {
  const record::Place* place = event_place(row);
  if (!place) return "0";
  const bool american = place->country == "US";
  if (place->feature.starts_with("PCL")) return "1";
  if (place->feature.starts_with("ADM")) return american ? "2" : "5";
  return american ? "3" : "4";
}
std::string full_name(const EventRow& row) {
  const record::Place* place = event_place(row);
  if (!place) return "";
  std::vector<std::string> parts = {place->name};
  if (!place->admin1.empty() && place->admin1 != place->name) parts.push_back(place->admin1);
  if (place_country(row) != place->name) parts.push_back(place_country(row));
  return joined(parts, ", ");
}

constexpr std::array<EventColumn, 61> kGdelt = {{
    {"GlobalEventID", global_id},
    {"Day", [](const EventRow& r) { return compact(event_day(r)); }},
    {"MonthYear", [](const EventRow& r) { return compact(event_day(r)).substr(0, 6); }},
    {"Year", [](const EventRow& r) { return event_day(r).substr(0, 4); }},
    {"FractionDate", fraction_date},
    {"Actor1Code", [](const EventRow& r) { return code(r.source); }},
    {"Actor1Name", [](const EventRow& r) { return name(r.source); }},
    {"Actor1CountryCode", [](const EventRow& r) { return country(r.source); }},
    {"Actor1KnownGroupCode", [](const EventRow& r) { return group(r.source); }},
    {"Actor1EthnicCode", kNothing},
    {"Actor1Religion1Code", kNothing},
    {"Actor1Religion2Code", kNothing},
    {"Actor1Type1Code", [](const EventRow& r) { return type(r.source, 0); }},
    {"Actor1Type2Code", [](const EventRow& r) { return type(r.source, 1); }},
    {"Actor1Type3Code", [](const EventRow& r) { return type(r.source, 2); }},
    {"Actor2Code", [](const EventRow& r) { return code(r.target); }},
    {"Actor2Name", [](const EventRow& r) { return name(r.target); }},
    {"Actor2CountryCode", [](const EventRow& r) { return country(r.target); }},
    {"Actor2KnownGroupCode", [](const EventRow& r) { return group(r.target); }},
    {"Actor2EthnicCode", kNothing},
    {"Actor2Religion1Code", kNothing},
    {"Actor2Religion2Code", kNothing},
    {"Actor2Type1Code", [](const EventRow& r) { return type(r.target, 0); }},
    {"Actor2Type2Code", [](const EventRow& r) { return type(r.target, 1); }},
    {"Actor2Type3Code", [](const EventRow& r) { return type(r.target, 2); }},
    {"IsRootEvent",
     [](const EventRow& r) { return std::string(sentence_number(*r.story, *r.event) <= 3 ? "1" : "0"); }},
    {"EventCode", [](const EventRow& r) { return r.event->cameo; }},
    {"EventBaseCode", [](const EventRow& r) { return r.event->cameo.substr(0, 3); }},
    {"EventRootCode", [](const EventRow& r) { return r.event->cameo.substr(0, 2); }},
    {"QuadClass", quad},
    {"GoldsteinScale", [](const EventRow& r) { return number(r.event->goldstein); }},
    {"NumMentions", [](const EventRow& r) { return std::to_string(r.event->retold.size() + 1); }},
    {"NumSources", [](const EventRow&) { return std::string("1"); }},
    {"NumArticles", [](const EventRow&) { return std::string("1"); }},
    {"AvgTone", kNothing},
    {"Actor1Geo_Type", kNothing},
    {"Actor1Geo_Fullname", kNothing},
    {"Actor1Geo_CountryCode", kNothing},
    {"Actor1Geo_ADM1Code", kNothing},
    {"Actor1Geo_ADM2Code", kNothing},
    {"Actor1Geo_Lat", kNothing},
    {"Actor1Geo_Long", kNothing},
    {"Actor1Geo_FeatureID", kNothing},
    {"Actor2Geo_Type", kNothing},
    {"Actor2Geo_Fullname", kNothing},
    {"Actor2Geo_CountryCode", kNothing},
    {"Actor2Geo_ADM1Code", kNothing},
    {"Actor2Geo_ADM2Code", kNothing},
    {"Actor2Geo_Lat", kNothing},
    {"Actor2Geo_Long", kNothing},
    {"Actor2Geo_FeatureID", kNothing},
    {"ActionGeo_Type", place_type},
    {"ActionGeo_Fullname", full_name},
    {"ActionGeo_CountryCode", [](const EventRow& r) { return event_place(r) ? event_place(r)->country : ""; }},
    {"ActionGeo_ADM1Code", kNothing},
    {"ActionGeo_ADM2Code", kNothing},
    {"ActionGeo_Lat", latitude},
    {"ActionGeo_Long", longitude},
    {"ActionGeo_FeatureID",
     [](const EventRow& r) {
       return event_place(r) && event_place(r)->geonames ? std::to_string(*event_place(r)->geonames) : std::string();
     }},
    {"DATEADDED", [](const EventRow& r) { return compact(r.story->published.value); }},
    {"SOURCEURL", [](const EventRow& r) { return r.story->document.uri; }},
}};

}  // namespace

std::span<const EventColumn> gdelt_columns() { return kGdelt; }

}  // namespace truceline::cli
