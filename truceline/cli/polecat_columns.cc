#include <array>
#include <cctype>
#include <set>

#include "truceline/cli/event_columns.h"

namespace truceline::cli {

namespace {

using record::Actor;
using Ids = std::vector<record::ActorId>;

constexpr auto kNothing = [](const EventRow&) { return std::string(); };

/// `value` of each actor, separated by ";": the second one's is the second in each column.
template <typename Value>
std::string each(const EventRow& row, const Ids& ids, Value&& value) {
  std::string out;
  bool first = true;
  for (const record::ActorId id : ids) {
    if (!id.valid()) continue;
    out.append(first ? "" : ";").append(value(row.story->actors[id.index]));
    first = false;
  }
  return out;
}

std::string upper(std::string text) {
  for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return text;
}

std::string names(const EventRow& row, const Ids& ids) {
  return each(row, ids, [](const Actor& a) { return a.name; });
}
std::string countries(const EventRow& row, const Ids& ids) {
  return each(row, ids, [](const Actor& a) { return a.country; });
}
std::string cow_numbers(const EventRow& row, const Ids& ids) {
  return each(row, ids, [&](const Actor& a) {
    const auto it = row.names->cow.find(a.country);
    return it == row.names->cow.end() ? std::string() : it->second;
  });
}
std::string first_sectors(const EventRow& row, const Ids& ids) {
  return each(row, ids, [](const Actor& a) {
    const auto roles = actor_code(a).roles;
    return roles.empty() ? std::string() : roles[0];
  });
}
std::string all_sectors(const EventRow& row, const Ids& ids) {
  return each(row, ids, [](const Actor& a) { return joined(actor_code(a).roles, ","); });
}
std::string titles(const EventRow& row, const Ids& ids) {
  return each(row, ids, [](const Actor& a) { return a.role; });
}
std::string raw_names(const EventRow& row, const Ids& ids) {
  return each(row, ids, [&](const Actor& a) {
    if (a.mentions.empty()) return a.name;
    const text::Span span = a.mentions.front().span;
    return row.story->document.text.substr(span.begin, span.size());
  });
}
std::string wikidata(const EventRow& row, const Ids& ids) {
  return each(row, ids, [](const Actor& a) { return a.codes.wikidata; });
}

/// The story's actors of one kind, each once.
std::string story_actors(const EventRow& row, bool people) {
  std::set<std::string> seen;
  std::vector<std::string> list;
  for (const Actor& actor : row.story->actors) {
    const bool person = actor.kind == "person" || actor.kind == "office";
    const bool named = !actor.mentions.empty() && actor.mentions.front().kind != "nominal";
    if (person == people && named && seen.insert(actor.name).second) list.push_back(actor.name);
  }
  return joined(list, ";");
}

std::string story_places(const EventRow& row) {
  std::vector<std::string> list;
  for (const record::Place& place : row.story->places) list.push_back(place.name);
  return joined(list, ";");
}

std::string intensity(const EventRow& row) {
  const auto it = row.names->intensities.find(row.event->type);
  return it == row.names->intensities.end() ? "" : number(it->second);
}

/// "VERBAL COOPERATION".
std::string quad_name(const EventRow& row) { return upper(row.event->quad_class); }

constexpr std::array<EventColumn, 40> kPolecat = {{
    {"Event ID", row_id},
    {"Event Date", event_day},
    {"Event Type", [](const EventRow& r) { return r.event->type; }},
    {"Event Mode", [](const EventRow& r) { return r.event->mode; }},
    {"Intensity", intensity},
    {"Quad Code", quad_name},
    {"Contexts", [](const EventRow& r) { return joined(r.event->context, ";"); }},
    {"Actor Name", [](const EventRow& r) { return names(r, r.event->actor); }},
    {"Actor Country", [](const EventRow& r) { return countries(r, r.event->actor); }},
    {"Actor COW", [](const EventRow& r) { return cow_numbers(r, r.event->actor); }},
    {"Primary Actor Sector", [](const EventRow& r) { return first_sectors(r, r.event->actor); }},
    {"Actor Sectors", [](const EventRow& r) { return all_sectors(r, r.event->actor); }},
    {"Actor Title", [](const EventRow& r) { return titles(r, r.event->actor); }},
    {"Actor Name Raw", [](const EventRow& r) { return raw_names(r, r.event->actor); }},
    {"Wikipedia Actor ID", [](const EventRow& r) { return wikidata(r, r.event->actor); }},
    {"Recipient Name", [](const EventRow& r) { return names(r, r.event->recipient); }},
    {"Recipient Country", [](const EventRow& r) { return countries(r, r.event->recipient); }},
    {"Recipient COW", [](const EventRow& r) { return cow_numbers(r, r.event->recipient); }},
    {"Primary Recipient Sector", [](const EventRow& r) { return first_sectors(r, r.event->recipient); }},
    {"Recipient Sectors", [](const EventRow& r) { return all_sectors(r, r.event->recipient); }},
    {"Recipient Title", [](const EventRow& r) { return titles(r, r.event->recipient); }},
    {"Recipient Name Raw", [](const EventRow& r) { return raw_names(r, r.event->recipient); }},
    {"Wikipedia Recipient ID", [](const EventRow& r) { return wikidata(r, r.event->recipient); }},
    {"Placename", [](const EventRow& r) { return event_place(r) ? event_place(r)->name : ""; }},
    {"City", city},
    {"District", kNothing},
    {"Province", province},
    {"Country", place_country},
    {"Latitude", latitude},
    {"Longitude", longitude},
    {"GeoNames ID",
     [](const EventRow& r) {
       return event_place(r) && event_place(r)->geonames ? std::to_string(*event_place(r)->geonames) : std::string();
     }},
    {"Raw Placename",
     [](const EventRow& r) {
       const record::Place* place = event_place(r);
       if (!place || place->mentions.empty()) return std::string();
       const text::Span span = place->mentions.front().span;
       return r.story->document.text.substr(span.begin, span.size());
     }},
    {"Feature Type", [](const EventRow& r) { return event_place(r) ? event_place(r)->feature : ""; }},
    {"Source", publisher},
    {"Publication Date", [](const EventRow& r) { return r.story->published.value; }},
    {"Story People", [](const EventRow& r) { return story_actors(r, true); }},
    {"Story Organizations", [](const EventRow& r) { return story_actors(r, false); }},
    {"Story Locations", story_places},
    {"Language", [](const EventRow& r) { return r.story->document.language; }},
    {"Version", [](const EventRow&) { return std::string("truceline " TRUCELINE_VERSION); }},
}};

}  // namespace

std::span<const EventColumn> polecat_columns() { return kPolecat; }

}  // namespace truceline::cli
