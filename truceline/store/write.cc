#include "truceline/store/write.h"

#include "truceline/record/sides.h"
#include "truceline/store/editions.h"
#include "truceline/store/row_values.h"

namespace truceline::store {

namespace {

constexpr const char* kNow = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')";

std::string sql(std::string_view head, std::string_view columns, std::string_view tail = "") {
  std::string marks;
  int count = 1;
  for (const char c : columns) count += c == ',';
  for (int i = 1; i <= count; ++i) marks += (i > 1 ? ",?" : "?") + std::to_string(i);
  return std::string(head) + "(" + std::string(columns) + ") VALUES (" + marks + ")" + std::string(tail);
}

}  // namespace

Writer::Writer(Database& db)
    : db_(db),
      records_(db),
      cues_(db, "cue", "kind,cue_class,rule"),
      codings_(db, "coding", "type,mode,context,cameo,quad_class,goldstein,polarity,modality,historical,rule"),
      countings_(db, "counting", "measure,approximate,bound,rule"),
      grounds_(db, "ground", "why"),
      find_story_(db, "SELECT story FROM story WHERE id = ?1 AND uri = ?2"),
      insert_story_(db,
                    std::string("INSERT INTO story(id, uri, agency, agency_code, kind, version, headline, dateline, "
                                "published, published_basis, language, text, added) "
                                "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,") +
                        kNow + ")"),
      find_reading_(db, "SELECT reading FROM reading WHERE story = ?1 AND program = ?2"),
      supersede_(db,
                 "UPDATE reading SET superseded_by = ?2 WHERE story = ?1 AND reading <> ?2 AND superseded_by IS NULL"),
      insert_reading_(
          db,
          std::string("INSERT INTO reading(story, program, record, dictionary, packed, added) VALUES (?1,?2,?3,?4,1,") +
              kNow + ")"),
      insert_search_(db, "INSERT INTO search(rowid, headline, text) VALUES (?1,?2,?3)"),
      find_actor_(db, "SELECT actor, name, role FROM actor WHERE key = ?1"),
      insert_actor_(db, sql("INSERT INTO actor", "key,name,kind,role,country,cameo,own_plover,wikidata,own_side")),
      insert_story_actor_(db, sql("INSERT INTO story_actor", "actor,reading,id,name,role,acts_for")),
      count_actor_(db, "UPDATE actor SET stories = stories + 1 WHERE actor = ?1"),
      find_place_(db, "SELECT place FROM place WHERE key = ?1"),
      insert_place_(db, sql("INSERT INTO place", "key,name,country,admin1,lat,lon,geonames,feature")),
      insert_area_(db, "INSERT INTO place_area VALUES (?1,?2,?2,?3,?3)"),
      insert_story_place_(db, sql("INSERT INTO story_place", "reading,id,place,part")),
      insert_statement_(
          db, sql("INSERT INTO statement",
                  "reading,id,cue,speaker,speaker_text,acting_for,addressee,channel,place,time,start,\"end\",within")),
      insert_event_(db,
                    sql("INSERT INTO event",
                        "reading,id,coding,place,\"from\",\"to\",precision,attributed_to,start,\"end\",confidence")),
      insert_event_party_(db, sql("INSERT OR IGNORE INTO event_party", "reading,event,recipient,actor")),
      insert_quantity_(
          db, sql("INSERT INTO quantity",
                  "reading,id,counting,value,min,max,unit,claimant,claimant_text,event,place,day,start,\"end\"")),
      insert_truce_(db, sql("INSERT INTO truce", "name,country,area")),
      widen_truce_(db,
                   "UPDATE truce SET first = min(coalesce(first, ?2), ?2), last = max(coalesce(last, ?3), ?3) "
                   "WHERE truce = ?1 AND ?2 IS NOT NULL"),
      insert_truce_place_(db, sql("INSERT OR IGNORE INTO truce_place", "truce,place")),
      insert_truce_party_(db, sql("INSERT OR IGNORE INTO truce_party", "truce,party")),
      insert_story_truce_(db, sql("INSERT INTO story_truce",
                                  "reading,id,truce,name,names,form,class,purpose,written,"
                                  "proposed,agreed,announced,effect,expiry,ended,how_ended,why")),
      insert_story_truce_party_(db, sql("INSERT OR IGNORE INTO story_truce_party", "reading,id,part,actor")),
      insert_assertion_(
          db,
          sql("INSERT INTO assertion",
              "reading,id,truce,kind,state,holder,holder_text,holder_key,"
              "holder_name,teller_key,teller_name,first_hand,polarity,modality,degree,presupposed,"
              "about,count,area,term,noun,valid_from,valid_to,valid_precision,asserted,start,\"end\",rule,heading")),
      insert_assertion_party_(db, sql("INSERT OR IGNORE INTO assertion_party", "reading,assertion,party,name,actor")),
      insert_holder_(db, sql("INSERT OR IGNORE INTO truce_holder", "truce,name,actor")),
      insert_pair_(db, sql("INSERT OR IGNORE INTO contradiction",
                           "kind,rule,a_reading,a_ref,a_start,a_end,a_holder,"
                           "b_reading,b_ref,b_start,b_end,b_holder,same_speaker,confidence,explanation,same")),
      insert_sketch_(db, sql("INSERT OR IGNORE INTO sketch", "band,story")),
      insert_relation_(db, sql("INSERT OR IGNORE INTO relation", "story,\"to\",kind,why")),
      insert_group_(db, sql("INSERT OR REPLACE INTO story_group", "story,\"group\"")),
      insert_notice_(db, sql("INSERT INTO notice", "story,kind,until,by_story,why")),
      insert_stance_(db,
                     sql("INSERT INTO stance", "reading,statement,accused,speaker,denies,words,towns,day,incident")),
      near_incidents_(db),
      tolls_(db),
      insert_incident_(
          db, sql("INSERT INTO incident", "kind,place,\"from\",\"to\",dated,night,things,spots,doers,hit,tolls")),
      widen_incident_(db,
                      "UPDATE incident SET kind = ?2, place = ?3, \"from\" = ?4, \"to\" = ?5, dated = ?6, night = ?7, "
                      "things = ?8, spots = ?9, doers = ?10, hit = ?11, tolls = ?12 WHERE incident = ?1"),
      tell_incident_(db, "UPDATE event SET incident = ?3, ground = ?4 WHERE reading = ?1 AND id = ?2") {}

Kept Writer::add(const record::Story& story, const std::string& program, std::string_view json) {
  Kept kept;
  const text::Document& doc = story.document;
  find_story_.bind(story.id, std::string_view(doc.uri));
  // An address may be empty (standard input), and null is never equal to null: find it as the empty text that is
  // stored.
  find_story_.put_text(2, doc.uri);
  const bool old = find_story_.next();
  if (old) {
    kept.story = find_story_.integer(0);
    find_reading_.bind(kept.story, program);
    if (find_reading_.next()) {
      kept.reading = find_reading_.integer(0);
      kept.known = true;
      return kept;
    }
  } else {
    const auto& f = doc.furniture;
    insert_story_.bind(story.id, "", f.agency, f.agency_code, f.kind,
                       f.version ? std::optional<std::int64_t>(*f.version) : std::nullopt,
                       text::slice(doc.text, f.headline), text::slice(doc.text, f.dateline), story.published.value,
                       story.published.basis, doc.language, doc.text);
    insert_story_.put_text(2, doc.uri);
    while (insert_story_.next()) {
    }
    kept.story = db_.last_id();
    insert_search_.run(kept.story, text::slice(doc.text, f.headline), doc.text);
  }
  insert_reading_.bind(kept.story, program);
  const KeptRecords::Bytes bytes = records_.kept(json, doc.text);
  insert_reading_.put_blob(3, bytes.record);
  insert_reading_.put(4, bytes.dictionary);
  while (insert_reading_.next()) {
  }
  kept.reading = db_.last_id();
  if (old) supersede_.run(kept.story, kept.reading);

  const text::CodePoints points(doc.text);
  add_actors(story, kept, !old);
  add_places(story, kept);
  add_statements(story, kept, points);
  add_events(story, kept, points);
  add_quantities(story, kept, points);
  return kept;
}

void tidy_search(Database& db, std::size_t added) {
  constexpr std::size_t kShare = 5;
  Query stories(db, "SELECT count(*) FROM story");
  if (added == 0 || !stories.next() || added * kShare < static_cast<std::size_t>(stories.integer(0))) return;
  stories.reset();
  Transaction transaction(db);
  db.run("INSERT INTO search(search) VALUES ('optimize')");
  transaction.commit();
}

void Writer::add_stance(const StanceRow& stance) {
  insert_stance_.run(stance.reading, stance.statement, stance.accused, stance.speaker, stance.denies,
                     joined(stance.words), joined(stance.towns), stance.day, stance.incident);
}

void Writer::add_sketch(std::int64_t story, const std::vector<std::int64_t>& bands) {
  for (const std::int64_t band : bands) insert_sketch_.run(band_key(band), story);
}

void Writer::add_relation(std::int64_t story, std::int64_t to, const std::string& kind, const std::string& why) {
  insert_relation_.run(story, to, kind, why);
}

void Writer::set_group(std::int64_t story, std::int64_t group) { insert_group_.run(story, group); }

void Writer::add_notice(std::int64_t story, const std::string& kind, const record::Date& until, std::int64_t by_story,
                        const std::string& why) {
  insert_notice_.run(story, kind, until, by_story ? std::optional<std::int64_t>(by_story) : std::nullopt, why);
}

}  // namespace truceline::store
