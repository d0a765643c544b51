#include <algorithm>
#include <cmath>
#include <set>

#include "truceline/base/ascii.h"
#include "truceline/record/sides.h"
#include "truceline/store/row_values.h"
#include "truceline/store/write.h"

namespace truceline::store {

namespace {

using record::Story;
using text::CodePoints;

std::int64_t start_of(const CodePoints& points, text::Span span) { return points.at_byte(span.begin); }
std::int64_t end_of(const CodePoints& points, text::Span span) { return points.at_byte(span.end); }

/// What makes two stories' actors one. A person, a group or an office with a name is the same everywhere; "residents"
/// and "a senior official" are people of one story only: they have no key.
std::string identity(const Story& story, std::size_t index) {
  const record::Actor& actor = story.actors[index];
  if (!actor.codes.wikidata.empty()) return actor.codes.wikidata;
  const bool named = std::any_of(actor.mentions.begin(), actor.mentions.end(), [](const record::ActorMention& m) {
    return m.kind == "name" || m.kind == "demonym" || m.kind == "metonym";
  });
  const bool known = !actor.codes.cameo.empty() && actor.kind != "people" && actor.kind != "person";
  if (named || known) return base::ascii_lower(actor.name) + "|" + actor.country + "|" + actor.kind;
  return "";
}

/// SYRREB -> SYR REB, as PLOVER writes most codes of CAMEO.
std::string with_space(const std::string& cameo) {
  return cameo.size() > 3 ? cameo.substr(0, 3) + " " + cameo.substr(3) : cameo;
}

/// The statement whose words a span stands in: the innermost, which is the shortest.
const record::Statement* statement_over(const Story& story, text::Span span) {
  const record::Statement* best = nullptr;
  for (const record::Statement& statement : story.statements)
    if (statement.content_hull().contains(span) &&
        (!best || statement.content_hull().size() < best->content_hull().size()))
      best = &statement;
  return best;
}

}  // namespace

std::int64_t Writer::new_actor(const Story& story, std::size_t index, const std::string& key) {
  const record::Actor& actor = story.actors[index];
  const record::Codes& codes = actor.codes;
  const std::string side = record::side_key(story.actors, record::ActorId{index});
  insert_actor_.bind(key);
  insert_actor_.put_text(2, actor.name);
  insert_actor_.put(3, actor.kind);
  insert_actor_.put(4, actor.role);
  insert_actor_.put(5, actor.country);
  insert_actor_.put(6, codes.cameo);
  if (codes.plover != with_space(codes.cameo)) insert_actor_.put_text(7, codes.plover);
  insert_actor_.put(8, codes.wikidata);
  if (side != base::ascii_lower(actor.name) + "@" + actor.country) insert_actor_.put_text(9, side);
  while (insert_actor_.next()) {
  }
  return db_.last_id();
}

std::int64_t Writer::actor_id(const Story& story, std::size_t index, std::int64_t reading) {
  const record::Actor& actor = story.actors[index];
  const std::string key = identity(story, index);
  std::int64_t row = 0;
  bool other_name = false, other_role = false;  // than in the row
  if (!key.empty()) find_actor_.bind(key);
  if (!key.empty() && find_actor_.next()) {
    row = find_actor_.integer(0);
    other_name = find_actor_.text(1) != actor.name;
    other_role = find_actor_.text(2) != actor.role;
  } else {
    row = new_actor(story, index, key);
  }
  insert_story_actor_.run(row, reading, index + 1, other_name ? actor.name : "", other_role ? actor.role : "",
                          number_of(actor.acts_for));
  return row;
}

void Writer::add_actors(const Story& story, Kept& kept, bool fresh) {
  for (std::size_t i = 0; i < story.actors.size(); ++i) kept.actors.push_back(actor_id(story, i, kept.reading));
  if (!fresh) return;  // a later reading of a story counts nobody twice
  const std::set<std::int64_t> each(kept.actors.begin(), kept.actors.end());
  for (const std::int64_t actor : each) count_actor_.run(actor);
}

std::int64_t Writer::place_id(const record::Place& place) {
  const std::string key = place.geonames ? std::to_string(*place.geonames)
                                         : base::ascii_lower(place.name) + "|" + place.country + "|" + place.admin1;
  find_place_.bind(key);
  if (find_place_.next()) return find_place_.integer(0);
  insert_place_.bind(key, "", place.country, place.admin1, place.lat, place.lon, place.geonames, place.feature);
  insert_place_.put_text(2, place.name);
  while (insert_place_.next()) {
  }
  const std::int64_t row = db_.last_id();
  if (place.lat && place.lon) insert_area_.run(row, *place.lat, *place.lon);
  return row;
}

void Writer::add_places(const Story& story, Kept& kept) {
  for (std::size_t i = 0; i < story.places.size(); ++i) {
    kept.places.push_back(place_id(story.places[i]));
    insert_story_place_.run(kept.reading, i + 1, kept.places.back(), story.places[i].part);
  }
}

void Writer::add_statements(const Story& story, const Kept& kept, const CodePoints& points) {
  const std::string& text = story.document.text;
  for (std::size_t i = 0; i < story.statements.size(); ++i) {
    const record::Statement& s = story.statements[i];
    const text::Span hull = s.content_hull();
    insert_statement_.run(
        kept.reading, i + 1, cues_.row(s.kind, s.cue.cue_class, s.rule), row_of(s.speaker.actor, kept.actors),
        s.speaker.actor.valid() && s.with.empty() ? std::string_view()  // joint: all in their words
                                                  : text::slice(text, s.speaker.span),
        row_of(s.acting_for, kept.actors), text::slice(text, s.addressee.span), s.channel, row_of(s.place, kept.places),
        s.time, start_of(points, hull), end_of(points, hull), number_of(s.within));
  }
}

void Writer::add_events(const Story& story, const Kept& kept, const CodePoints& points) {
  for (std::size_t i = 0; i < story.events.size(); ++i) {
    const record::Event& e = story.events[i];
    const std::int64_t coding = codings_.row(e.type, e.mode, joined(e.context), e.cameo, e.quad_class, e.goldstein,
                                             e.polarity, e.modality, e.historical, e.rule);
    insert_event_.run(kept.reading, i + 1, coding, row_of(e.place, kept.places), e.time.from, e.time.to,
                      e.time.precision, number_of(e.attributed_to), start_of(points, e.span), end_of(points, e.span),
                      std::lround(e.confidence * 100));
    for (const auto* parties : {&e.actor, &e.recipient})
      for (const record::ActorId a : *parties)
        insert_event_party_.run(kept.reading, i + 1, parties == &e.recipient, kept.actors[a.index]);
  }
}

void Writer::add_quantities(const Story& story, const Kept& kept, const CodePoints& points) {
  const std::string& text = story.document.text;
  for (std::size_t i = 0; i < story.quantities.size(); ++i) {
    const record::Quantity& q = story.quantities[i];
    const record::Statement* said = statement_over(story, q.span);
    const record::Event* event = q.event.valid() ? &story.events[q.event.index] : nullptr;
    const std::int64_t counting =
        countings_.row(q.measure.empty() ? "other" : q.measure, q.approximate, q.bound, q.rule);
    insert_quantity_.run(
        kept.reading, i + 1, counting, q.value, q.min, q.max, q.unit,
        said ? row_of(said->speaker.actor, kept.actors) : std::nullopt,
        said && !said->speaker.actor.valid() ? text::slice(text, said->speaker.span) : std::string_view(),
        number_of(q.event), event ? row_of(event->place, kept.places) : std::nullopt,
        event ? event->time.from : std::string(), start_of(points, q.span), end_of(points, q.span));
  }
}

}  // namespace truceline::store
