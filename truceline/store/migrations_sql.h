#pragma once

/// The ledger's first schema, and how a ledger of an older one becomes one of today's (store/schema_sql.h). A test
/// makes old ledgers with these and compares what they become with new ones.
namespace truceline::store {

/// Schema 1.
inline constexpr const char* kFirstTablesSql = R"sql(
CREATE TABLE story(
  story INTEGER PRIMARY KEY,
  id TEXT NOT NULL,                -- hash of the text: copies of the same characters share it
  uri TEXT NOT NULL,               -- where it was added from
  agency TEXT, agency_code TEXT,
  kind TEXT NOT NULL, version INTEGER,
  headline TEXT, dateline TEXT,
  published TEXT, published_basis TEXT NOT NULL,
  language TEXT,
  text TEXT NOT NULL,
  added TEXT NOT NULL,             -- when the ledger learnt of it, UTC
  UNIQUE(id, uri)) STRICT;
CREATE INDEX story_published ON story(published);

CREATE TABLE reading(
  reading INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES story,
  program TEXT NOT NULL,           -- version of program, model and knowledge
  record BLOB NOT NULL,            -- the whole story record as JSON, zstd (store/compress.h)
  added TEXT NOT NULL,
  superseded_by INTEGER REFERENCES reading,
  UNIQUE(story, program)) STRICT;

CREATE TABLE actor(
  actor INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,        -- what makes two mentions one actor
  name TEXT NOT NULL, kind TEXT, role TEXT, country TEXT, cameo TEXT, plover TEXT, wikidata TEXT,
  side TEXT) STRICT;               -- whose side it is on: "state:SYR"
CREATE INDEX actor_side ON actor(side);
CREATE TABLE story_actor(
  reading INTEGER NOT NULL REFERENCES reading,
  id INTEGER NOT NULL,             -- n of "an" in the record
  actor INTEGER NOT NULL REFERENCES actor,
  name TEXT NOT NULL, role TEXT,   -- where the story calls it otherwise; else empty and null
  acts_for INTEGER,
  why TEXT,                        -- what it was known by: knowledge (one entry of it) | name (and country and kind); null: here only
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX story_actor_actor ON story_actor(actor);

CREATE TABLE place(
  place INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, country TEXT, admin1 TEXT, lat REAL, lon REAL, geonames INTEGER, feature TEXT) STRICT;
CREATE TABLE story_place(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  place INTEGER NOT NULL REFERENCES place, part TEXT,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX story_place_place ON story_place(place);
CREATE VIRTUAL TABLE place_area USING rtree(place, min_lat, max_lat, min_lon, max_lon);

CREATE TABLE statement(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  kind TEXT NOT NULL, cue_class TEXT,
  speaker INTEGER REFERENCES actor, speaker_text TEXT,
  acting_for INTEGER REFERENCES actor, addressee TEXT, channel TEXT,
  place INTEGER REFERENCES place, time TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  within INTEGER, rule TEXT,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX statement_speaker ON statement(speaker);

CREATE TABLE event(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  type TEXT NOT NULL, mode TEXT, context TEXT, cameo TEXT, quad_class TEXT, goldstein REAL,
  place INTEGER REFERENCES place,
  "from" TEXT, "to" TEXT, precision TEXT,
  polarity TEXT NOT NULL, modality TEXT NOT NULL, historical INTEGER NOT NULL,
  attributed_to INTEGER,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, rule TEXT, confidence REAL,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX event_type ON event(type, "from");
CREATE TABLE event_party(
  reading INTEGER NOT NULL REFERENCES reading, event INTEGER NOT NULL,
  side TEXT NOT NULL,              -- actor | recipient
  actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY(reading, event, side, actor)) STRICT, WITHOUT ROWID;
CREATE INDEX event_party_actor ON event_party(actor);

CREATE TABLE quantity(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  value REAL, min REAL, max REAL, approximate INTEGER NOT NULL, bound TEXT, unit TEXT, measure TEXT NOT NULL,
  claimant INTEGER REFERENCES actor, claimant_text TEXT,
  event INTEGER, place INTEGER REFERENCES place, day TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, rule TEXT,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX quantity_measure ON quantity(measure, day);

CREATE TABLE truce(
  truce INTEGER PRIMARY KEY,
  name TEXT NOT NULL, country TEXT,
  area TEXT,                       -- the country by name
  first TEXT, last TEXT) STRICT;   -- the days between which stories speak of it
CREATE INDEX truce_country ON truce(country, last);
CREATE TABLE truce_place(
  truce INTEGER NOT NULL REFERENCES truce, place INTEGER NOT NULL REFERENCES place,
  PRIMARY KEY(truce, place)) STRICT, WITHOUT ROWID;
CREATE TABLE truce_party(
  truce INTEGER NOT NULL REFERENCES truce, party TEXT NOT NULL,
  PRIMARY KEY(truce, party)) STRICT, WITHOUT ROWID;
CREATE TABLE story_truce(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  truce INTEGER NOT NULL REFERENCES truce,
  name TEXT NOT NULL, names TEXT,  -- what the story calls it, separated by "|"
  form TEXT, class TEXT, purpose TEXT, written TEXT,
  proposed TEXT, agreed TEXT, announced TEXT, effect TEXT, expiry TEXT, ended TEXT, how_ended TEXT,
  why TEXT NOT NULL,               -- why it is this truce and no other
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX story_truce_truce ON story_truce(truce);
CREATE TABLE story_truce_party(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  part TEXT NOT NULL,              -- declared_by | agreed_by | bound | excluded | brokered_by | guarantors | monitors
  actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY(reading, id, part, actor)) STRICT, WITHOUT ROWID;

CREATE TABLE assertion(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  truce INTEGER NOT NULL REFERENCES truce,
  kind TEXT NOT NULL, state TEXT NOT NULL,
  holder INTEGER REFERENCES actor, holder_text TEXT, holder_key TEXT, holder_name TEXT,
  teller_key TEXT, teller_name TEXT, first_hand INTEGER NOT NULL,
  polarity TEXT NOT NULL, modality TEXT NOT NULL, degree TEXT, presupposed INTEGER NOT NULL,
  about INTEGER, count INTEGER, area TEXT, term TEXT, noun TEXT,
  valid_from TEXT, valid_to TEXT, valid_precision TEXT, asserted TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, rule TEXT,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX assertion_truce ON assertion(truce);
CREATE TABLE assertion_party(
  reading INTEGER NOT NULL REFERENCES reading, assertion INTEGER NOT NULL,
  party TEXT NOT NULL, name TEXT NOT NULL, actor INTEGER REFERENCES actor,
  PRIMARY KEY(reading, assertion, party)) STRICT, WITHOUT ROWID;

CREATE TABLE contradiction(
  contradiction INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, rule TEXT NOT NULL,
  a_reading INTEGER NOT NULL REFERENCES reading, a_ref TEXT, a_start INTEGER NOT NULL, a_end INTEGER NOT NULL, a_holder TEXT,
  b_reading INTEGER NOT NULL REFERENCES reading, b_ref TEXT, b_start INTEGER NOT NULL, b_end INTEGER NOT NULL, b_holder TEXT,
  same_speaker INTEGER NOT NULL, confidence REAL NOT NULL, explanation TEXT NOT NULL,
  same TEXT UNIQUE,                -- the truce, the two sides and the kind: one clash is told once
  UNIQUE(rule, a_reading, a_start, b_reading, b_start)) STRICT;
CREATE INDEX contradiction_kind ON contradiction(kind);
CREATE INDEX contradiction_b ON contradiction(b_reading);

-- Who lays a violent act to whom, and who denies one: what is compared across stories.
CREATE TABLE stance(
  reading INTEGER NOT NULL REFERENCES reading, statement INTEGER NOT NULL,
  accused TEXT NOT NULL, speaker TEXT NOT NULL, denies INTEGER NOT NULL, words TEXT, day TEXT,
  PRIMARY KEY(reading, statement)) STRICT, WITHOUT ROWID;
CREATE INDEX stance_accused ON stance(accused, day);

CREATE TABLE relation(
  story INTEGER NOT NULL REFERENCES story,
  "to" INTEGER NOT NULL REFERENCES story,
  kind TEXT NOT NULL,              -- identical | syndicated | abridged | update | correction | withdrawal | wrapup
  why TEXT NOT NULL,
  PRIMARY KEY(story, "to")) STRICT, WITHOUT ROWID;
CREATE INDEX relation_to ON relation("to");
CREATE TABLE story_group(
  story INTEGER PRIMARY KEY REFERENCES story,
  "group" INTEGER NOT NULL REFERENCES story) STRICT;  -- the first story of the group
CREATE INDEX story_group_group ON story_group("group");
CREATE TABLE sketch(
  band INTEGER NOT NULL, story INTEGER NOT NULL REFERENCES story,
  PRIMARY KEY(band, story)) STRICT, WITHOUT ROWID;

-- Why a story is not to be shown: it was withdrawn, or it is under embargo until a day.
CREATE TABLE notice(
  id INTEGER PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES story,
  kind TEXT NOT NULL,              -- withdrawn | embargo
  until TEXT, by_story INTEGER REFERENCES story, why TEXT NOT NULL) STRICT;
CREATE INDEX notice_story ON notice(story);

-- What people decide, apart from what the program found.
CREATE TABLE verdict(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, item TEXT NOT NULL,   -- contradiction 12; sheet.statements s7:120-180
  verdict TEXT NOT NULL, note TEXT, by TEXT, added TEXT NOT NULL) STRICT;
CREATE INDEX verdict_item ON verdict(kind, item);
CREATE TABLE merge(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,              -- actor | truce
  "from" INTEGER NOT NULL, "into" INTEGER NOT NULL,
  why TEXT NOT NULL, added TEXT NOT NULL, undone TEXT) STRICT;

CREATE VIRTUAL TABLE search USING fts5(headline, text, content='story', content_rowid='story',
  tokenize="unicode61 remove_diacritics 2");
)sql";

/// What later schemas changed, the second one first: each is run once on an older ledger, in the transaction that
/// raises `PRAGMA user_version`, with foreign keys held off. No step loses what is there; views are made anew after the
/// last.
inline constexpr const char* kMigrationsSql[] = {R"sql(
ALTER TABLE stance ADD COLUMN towns TEXT;      -- where the act was, separated by "|"
ALTER TABLE stance ADD COLUMN incident TEXT;   -- when the act was, where it is told to the day
ALTER TABLE assertion ADD COLUMN heading INTEGER NOT NULL DEFAULT 0;   -- stands in a headline
-- What it is taken for since somebody merged the two: worked out of `merge`, never a row that was merged itself.
ALTER TABLE actor ADD COLUMN "into" INTEGER REFERENCES actor;
ALTER TABLE truce ADD COLUMN "into" INTEGER REFERENCES truce;
CREATE INDEX actor_into ON actor("into") WHERE "into" IS NOT NULL;
CREATE INDEX truce_into ON truce("into") WHERE "into" IS NOT NULL;
CREATE INDEX event_place ON event(place);
)sql",
                                                 R"sql(
CREATE INDEX quantity_place ON quantity(place, day);
-- What records are kept against (store/compress.h): the first of some length. Null for those that are kept alone.
CREATE TABLE dictionary(dictionary INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
ALTER TABLE reading ADD COLUMN dictionary INTEGER REFERENCES dictionary;
ALTER TABLE actor ADD COLUMN stories INTEGER NOT NULL DEFAULT 0;   -- in how many it stands
UPDATE actor SET stories = (SELECT count(DISTINCT story) FROM story_actor a JOIN reading USING (reading)
                            WHERE a.actor = actor.actor);
CREATE INDEX actor_stories ON actor(stories DESC, actor);
)sql",
                                                 R"sql(
-- Who says something of a truce: thousands of claims come from a dozen of them.
CREATE TABLE truce_holder(
  truce INTEGER NOT NULL REFERENCES truce, name TEXT NOT NULL,
  actor INTEGER NOT NULL,          -- 0 for whoever is no actor
  PRIMARY KEY(truce, name, actor)) STRICT, WITHOUT ROWID;
INSERT INTO truce_holder SELECT DISTINCT truce, coalesce(holder_name, ''), coalesce(holder, 0) FROM assertion;
CREATE INDEX statement_time ON statement(time) WHERE time IS NOT NULL;
-- What all events that one pattern finds have in common, once; events that were kept before have it in their own row.
CREATE TABLE coding(
  coding INTEGER PRIMARY KEY,
  mode TEXT, context TEXT, cameo TEXT, quad_class TEXT, goldstein REAL, rule TEXT) STRICT;
ALTER TABLE event ADD COLUMN coding INTEGER REFERENCES coding;
-- 31 bits of a band tell stories apart well enough: what shares one is compared word by word.
UPDATE OR IGNORE sketch SET band = band & 2147483647 WHERE band <> band & 2147483647;
DELETE FROM sketch WHERE band <> band & 2147483647;
)sql",
                                                 R"sql(
-- Rows of 40 bytes where there were 70: what many share stands once, and an actor of one story only has no key.
CREATE TABLE new_actor(
  actor INTEGER PRIMARY KEY,
  key TEXT, name TEXT NOT NULL, kind TEXT, role TEXT, country TEXT, cameo TEXT,
  own_plover TEXT, wikidata TEXT, own_side TEXT,
  stories INTEGER NOT NULL DEFAULT 0,
  "into" INTEGER REFERENCES actor,
  plover TEXT GENERATED ALWAYS AS (nullif(coalesce(own_plover, substr(cameo, 1, 3) || ' ' || nullif(substr(cameo, 4), ''), cameo), '')),
  side TEXT GENERATED ALWAYS AS (nullif(coalesce(own_side, lower(name) || '@' || coalesce(country, '')), '')),
  known_by TEXT GENERATED ALWAYS AS (CASE WHEN instr(key, '|') THEN 'name' WHEN key IS NOT NULL THEN 'knowledge' END)
  ) STRICT;
INSERT INTO new_actor(actor, key, name, kind, role, country, cameo, own_plover, wikidata, own_side, stories, "into")
  SELECT actor, CASE WHEN instr(key, '|') OR key = wikidata THEN key END, name, kind, role, country, cameo,
         CASE WHEN plover IS NOT coalesce(substr(cameo, 1, 3) || ' ' || nullif(substr(cameo, 4), ''), cameo)
              THEN coalesce(plover, '') END,
         wikidata,
         CASE WHEN side IS NOT lower(name) || '@' || coalesce(country, '') THEN coalesce(side, '') END, stories, "into"
  FROM actor;
DROP TABLE actor;
ALTER TABLE new_actor RENAME TO actor;
CREATE UNIQUE INDEX actor_key ON actor(key) WHERE key IS NOT NULL;
CREATE INDEX actor_stories ON actor(stories DESC, actor);
CREATE INDEX actor_into ON actor("into") WHERE "into" IS NOT NULL;

CREATE TABLE new_story_actor(
  actor INTEGER NOT NULL REFERENCES actor, reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  name TEXT, role TEXT, acts_for INTEGER,
  PRIMARY KEY(actor, reading, id)) STRICT, WITHOUT ROWID;
INSERT INTO new_story_actor SELECT actor, reading, id, nullif(name, ''), role, acts_for FROM story_actor ORDER BY 1, 2, 3;
DROP TABLE story_actor;
ALTER TABLE new_story_actor RENAME TO story_actor;

CREATE TABLE new_story_place(
  place INTEGER NOT NULL REFERENCES place,
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  part TEXT,
  PRIMARY KEY(place, reading, id)) STRICT, WITHOUT ROWID;
INSERT INTO new_story_place SELECT place, reading, id, part FROM story_place ORDER BY 1, 2, 3;
DROP TABLE story_place;
ALTER TABLE new_story_place RENAME TO story_place;

CREATE TABLE cue(
  cue INTEGER PRIMARY KEY, kind TEXT NOT NULL, cue_class TEXT, rule TEXT) STRICT;
INSERT INTO cue(kind, cue_class, rule) SELECT DISTINCT kind, cue_class, rule FROM statement;
CREATE TABLE new_statement(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  cue INTEGER NOT NULL REFERENCES cue,
  speaker INTEGER REFERENCES actor, speaker_text TEXT,
  acting_for INTEGER REFERENCES actor, addressee TEXT, channel TEXT,
  place INTEGER REFERENCES place, time TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, within INTEGER,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
INSERT INTO new_statement
  SELECT reading, id, cue, speaker, speaker_text, acting_for, addressee, channel, place, time, start, "end", within
  FROM statement t JOIN cue c ON c.kind = t.kind AND c.cue_class IS t.cue_class AND c.rule IS t.rule ORDER BY 1, 2;
DROP TABLE statement;
ALTER TABLE new_statement RENAME TO statement;
CREATE INDEX statement_speaker ON statement(speaker) WHERE speaker IS NOT NULL;
CREATE INDEX statement_time ON statement(time) WHERE time IS NOT NULL;

CREATE TABLE new_coding(
  coding INTEGER PRIMARY KEY,
  type TEXT NOT NULL, mode TEXT, context TEXT, cameo TEXT, quad_class TEXT, goldstein REAL,
  polarity TEXT NOT NULL, modality TEXT NOT NULL, historical INTEGER NOT NULL, rule TEXT) STRICT;
CREATE TABLE new_event(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  coding INTEGER NOT NULL REFERENCES coding,
  place INTEGER REFERENCES place,
  "from" TEXT, "to" TEXT, precision TEXT,
  attributed_to INTEGER,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, confidence INTEGER,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE TEMP TABLE coded AS
  SELECT e.reading, e.id, e.type, coalesce(k.mode, e.mode) AS mode, coalesce(k.context, e.context) AS context,
         coalesce(k.cameo, e.cameo) AS cameo, coalesce(k.quad_class, e.quad_class) AS quad_class,
         coalesce(k.goldstein, e.goldstein) AS goldstein, e.polarity, e.modality, e.historical,
         coalesce(k.rule, e.rule) AS rule
  FROM event e LEFT JOIN coding k USING (coding);
INSERT INTO new_coding(type, mode, context, cameo, quad_class, goldstein, polarity, modality, historical, rule)
  SELECT DISTINCT type, mode, context, cameo, quad_class, goldstein, polarity, modality, historical, rule FROM coded;
CREATE INDEX new_coding_rule ON new_coding(rule, type);
INSERT INTO new_event
  SELECT e.reading, e.id, k.coding, e.place, e."from", e."to", e.precision, e.attributed_to, e.start, e."end",
         CAST(round(e.confidence * 100) AS INTEGER)
  FROM coded c JOIN event e ON e.reading = c.reading AND e.id = c.id
  JOIN new_coding k ON k.rule IS c.rule AND k.type = c.type AND k.mode IS c.mode AND k.context IS c.context
   AND k.cameo IS c.cameo AND k.quad_class IS c.quad_class AND k.goldstein IS c.goldstein
   AND k.polarity = c.polarity AND k.modality = c.modality AND k.historical = c.historical ORDER BY 1, 2;
DROP TABLE temp.coded;
DROP INDEX new_coding_rule;
DROP TABLE event;
DROP TABLE coding;
ALTER TABLE new_coding RENAME TO coding;
ALTER TABLE new_event RENAME TO event;
CREATE INDEX event_from ON event("from") WHERE "from" IS NOT NULL;
CREATE INDEX event_place ON event(place) WHERE place IS NOT NULL;

CREATE TABLE new_event_party(
  reading INTEGER NOT NULL REFERENCES reading, event INTEGER NOT NULL,
  recipient INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY(reading, event, recipient, actor)) STRICT, WITHOUT ROWID;
INSERT INTO new_event_party SELECT reading, event, side = 'recipient', actor FROM event_party ORDER BY 1, 2, 3, 4;
DROP TABLE event_party;
ALTER TABLE new_event_party RENAME TO event_party;

CREATE TABLE counting(
  counting INTEGER PRIMARY KEY, measure TEXT NOT NULL, approximate INTEGER NOT NULL, bound TEXT, rule TEXT) STRICT;
INSERT INTO counting(measure, approximate, bound, rule) SELECT DISTINCT measure, approximate, bound, rule FROM quantity;
CREATE TABLE new_quantity(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  counting INTEGER NOT NULL REFERENCES counting,
  value REAL, min REAL, max REAL, unit TEXT,
  claimant INTEGER REFERENCES actor, claimant_text TEXT,
  event INTEGER, place INTEGER REFERENCES place, day TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
INSERT INTO new_quantity
  SELECT reading, id, counting, value, min, max, unit, claimant, claimant_text, event, place, day, start, "end"
  FROM quantity n JOIN counting c ON c.measure = n.measure AND c.approximate = n.approximate AND c.bound IS n.bound
   AND c.rule IS n.rule ORDER BY 1, 2;
DROP TABLE quantity;
ALTER TABLE new_quantity RENAME TO quantity;
CREATE INDEX quantity_day ON quantity(day) WHERE day IS NOT NULL;
CREATE INDEX quantity_place ON quantity(place, day) WHERE place IS NOT NULL;

ALTER TABLE reading ADD COLUMN packed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dictionary ADD COLUMN packed INTEGER NOT NULL DEFAULT 0;
)sql",
                                                 R"sql(
-- What several stories tell of one happening. Stories that were read before have none until they are read again.
CREATE TABLE incident(
  incident INTEGER PRIMARY KEY,
  kind TEXT NOT NULL, place INTEGER NOT NULL REFERENCES place,
  "from" TEXT NOT NULL, "to" TEXT NOT NULL, dated INTEGER NOT NULL, night INTEGER NOT NULL,
  things TEXT, spots TEXT, doers TEXT, hit TEXT, tolls TEXT,
  "into" INTEGER REFERENCES incident) STRICT;
CREATE INDEX incident_from ON incident("from");
CREATE INDEX incident_place ON incident(place);
CREATE INDEX incident_into ON incident("into") WHERE "into" IS NOT NULL;
CREATE TABLE ground(ground INTEGER PRIMARY KEY, why TEXT NOT NULL) STRICT;
ALTER TABLE event ADD COLUMN incident INTEGER REFERENCES incident;
ALTER TABLE event ADD COLUMN ground INTEGER REFERENCES ground;
CREATE INDEX event_incident ON event(incident) WHERE incident IS NOT NULL;
ALTER TABLE place ADD COLUMN "into" INTEGER REFERENCES place;
CREATE INDEX place_into ON place("into") WHERE "into" IS NOT NULL;
)sql"};

}  // namespace truceline::store
