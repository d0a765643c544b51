#include "truceline/cli/plover_json.h"

#include <algorithm>
#include <array>

#include "truceline/cli/event_columns.h"
#include "truceline/cli/event_rows.h"
#include "truceline/record/json_writer.h"

namespace truceline::cli {

namespace {

using record::JsonWriter;

void put(JsonWriter& json, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  json.key(key);
  json.string(value);
}

void put(JsonWriter& json, std::string_view key, const std::vector<std::string>& list) {
  json.key(key);
  json.begin_array();
  for (const std::string& item : list) json.string(item);
  json.end_array();
}

void put_entities(JsonWriter& json, std::string_view key, const record::Story& story,
                  const std::vector<record::ActorId>& ids) {
  json.key(key);
  json.begin_array();
  for (const record::ActorId id : ids) {
    if (!id.valid()) continue;
    const record::Actor& actor = story.actors[id.index];
    const ActorCode code = actor_code(actor);
    json.begin_object();
    put(json, "code", code.country);
    put(json, "sector", joined(code.roles, "").substr(0, 6));
    if (!actor.mentions.empty()) {
      const text::Span span = actor.mentions.front().span;
      put(json, "entity_text", story.document.text.substr(span.begin, span.size()));
    }
    put(json, "identifier_id", actor.codes.wikidata);
    put(json, "identifier_text", actor.name);
    put(json, "office", actor.role);
    json.end_object();
  }
  json.end_array();
}

std::vector<std::string> contexts(const record::Event& event) {
  std::vector<std::string> list = event.context;
  if (event.historical) list.push_back("historical");
  if (event.modality == "future") list.push_back("future");
  if (event.modality != "asserted" && event.modality != "future") list.push_back("hypothetical");
  if (event.polarity == "negative") list.push_back("negation");
  return list;
}

void put_place(JsonWriter& json, const EventRow& row) {
  const record::Place* place = event_place(row);
  if (!place) return;
  json.key("event_loc");
  json.begin_object();
  put(json, "name", place->name);
  put(json, "admin1_name", place->admin1);
  put(json, "country_code2", place->country);
  put(json, "feature_code", place->feature);
  if (place->geonames) put(json, "geonameid", std::to_string(*place->geonames));
  if (place->lat && place->lon) {
    json.key("lat");
    json.number(*place->lat);
    json.key("lon");
    json.number(*place->lon);
  }
  json.end_object();
}

/// The lowest number that the story gives for `measure` of this event; nothing where it gives none.
void put_size(JsonWriter& json, std::string_view key, const record::Story& story, std::size_t event,
              std::string_view measure) {
  for (const record::Quantity& quantity : story.quantities) {
    if (!quantity.event.valid() || quantity.event.index != event || quantity.measure != measure) continue;
    const auto value = quantity.value ? quantity.value : quantity.min;
    if (!value) continue;
    json.key(key);
    json.number(*value);
    return;
  }
}

/// PLOVER's numbers for its quad categories.
std::string quad_number(const record::Event& event) {
  static constexpr std::array<std::string_view, 4> kQuads = {"verbal cooperation", "material cooperation",
                                                             "verbal conflict", "material conflict"};
  const auto it = std::find(kQuads.begin(), kQuads.end(), event.quad_class);
  return it == kQuads.end() ? "" : std::to_string(it - kQuads.begin() + 1);
}

void put_citation(JsonWriter& json, const record::Story& story) {
  json.key("cite_info");
  json.begin_object();
  put(json, "citation", story.id);
  put(json, "url", story.document.uri);
  const text::Span title = story.document.furniture.headline;
  put(json, "title", story.document.text.substr(title.begin, title.size()));
  put(json, "language", story.document.language);
  put(json, "publication", story.document.furniture.agency);
  put(json, "coder", "truceline " TRUCELINE_VERSION);
  json.end_object();
}

}  // namespace

std::string plover_json(const record::Story& story, const Names& names) {
  std::string out;
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const record::Event& event = story.events[i];
    const EventRow row{&story, &names, &event, i + 1, 1, nullptr, nullptr};
    JsonWriter json;
    json.begin_object();
    put(json, "id", row_id(row));
    put(json, "date", event_day(row));
    if (event.time.to.size() == 10 && event.time.to != event.time.from) put(json, "enddate", event.time.to);
    put_entities(json, "actor", story, event.actor);
    put_entities(json, "recipient", story, event.recipient);
    put(json, "event", std::vector<std::string>{event.type});
    put(json, "mode", event.mode.empty() ? std::vector<std::string>{} : std::vector<std::string>{event.mode});
    put(json, "context", contexts(event));
    put(json, "quad_code", quad_number(event));
    const auto scale = names.intensities.find(event.type);
    if (scale != names.intensities.end()) json.key("event_scale"), json.number(scale->second);
    put(json, "event_text", std::vector<std::string>{evidence(row)});
    put_place(json, row);
    json.key("size");
    json.begin_object();
    put_size(json, "dead", story, i, "killed");
    put_size(json, "injured", story, i, "wounded");
    put_size(json, "arrested", story, i, "detained");
    json.end_object();
    json.key("text_info");
    json.begin_object();
    json.key("sequence");
    json.integer(static_cast<std::int64_t>(sentence_number(story, event)));
    json.end_object();
    put_citation(json, story);
    json.end_object();
    out += std::move(json).text() + "\n";
  }
  return out;
}

}  // namespace truceline::cli
