#pragma once

/// The ledger's tables and views, in the words of the story record (docs/record.md). Offsets are code points into
/// `story.text`, which is what SQLite's substr() counts too: substr(text, start + 1, end - start) is the quotation.
///
/// Nothing is ever overwritten. A story is what was published; a reading is what one version of the program made of it;
/// a later reading adds rows and marks the one before it as superseded. What is resolved across stories (actors,
/// places, truces) has rows of its own, and each story's items point at them with the reason why.
namespace truceline::store {

/// The tables of today's schema, kSchemaVersion (store/schema.h).
inline constexpr const char* kTablesSql = R"sql(
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
  record BLOB NOT NULL,            -- the whole story record, packed (store/record_pack.h) and compressed with zstd
  added TEXT NOT NULL,
  superseded_by INTEGER REFERENCES reading,
  dictionary INTEGER REFERENCES dictionary,
  packed INTEGER NOT NULL DEFAULT 0,   -- 0: as JSON, compressed against dictionary and text, as before schema 5
  UNIQUE(story, program)) STRICT;
-- What records are compressed against: the first of the ledger. Null for those that are compressed alone.
CREATE TABLE dictionary(
  dictionary INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL,
  packed INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE actor(
  actor INTEGER PRIMARY KEY,
  key TEXT,                        -- what makes two mentions one actor; null for those of one story only
  name TEXT NOT NULL, kind TEXT, role TEXT, country TEXT, cameo TEXT,
  own_plover TEXT,                 -- where it is not the CAMEO code with a space
  wikidata TEXT,
  own_side TEXT,                   -- where it is on another side than its own
  stories INTEGER NOT NULL DEFAULT 0,   -- in how many it stands
  "into" INTEGER REFERENCES actor,      -- what it is taken for: worked out of `merge`, never a row that was merged itself
  plover TEXT GENERATED ALWAYS AS (nullif(coalesce(own_plover, substr(cameo, 1, 3) || ' ' || nullif(substr(cameo, 4), ''), cameo), '')),
  side TEXT GENERATED ALWAYS AS (nullif(coalesce(own_side, lower(name) || '@' || coalesce(country, '')), '')),   -- "state:SYR"
  known_by TEXT GENERATED ALWAYS AS (CASE WHEN instr(key, '|') THEN 'name' WHEN key IS NOT NULL THEN 'knowledge' END)
  ) STRICT;
CREATE UNIQUE INDEX actor_key ON actor(key) WHERE key IS NOT NULL;
CREATE INDEX actor_stories ON actor(stories DESC, actor);
CREATE INDEX actor_into ON actor("into") WHERE "into" IS NOT NULL;
CREATE TABLE story_actor(
  actor INTEGER NOT NULL REFERENCES actor,
  reading INTEGER NOT NULL REFERENCES reading,
  id INTEGER NOT NULL,             -- n of "an" in the record
  name TEXT, role TEXT,            -- where the story calls it otherwise
  acts_for INTEGER,
  PRIMARY KEY(actor, reading, id)) STRICT, WITHOUT ROWID;

CREATE TABLE place(
  place INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, country TEXT, admin1 TEXT, lat REAL, lon REAL, geonames INTEGER, feature TEXT,
  "into" INTEGER REFERENCES place) STRICT;   -- as of actors
CREATE INDEX place_into ON place("into") WHERE "into" IS NOT NULL;
CREATE TABLE story_place(
  place INTEGER NOT NULL REFERENCES place,
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  part TEXT,
  PRIMARY KEY(place, reading, id)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE place_area USING rtree(place, min_lat, max_lat, min_lon, max_lon);

-- How something is said, counted or done: what many rows have in common, once.
CREATE TABLE cue(
  cue INTEGER PRIMARY KEY, kind TEXT NOT NULL, cue_class TEXT, rule TEXT) STRICT;
CREATE TABLE coding(
  coding INTEGER PRIMARY KEY,
  type TEXT NOT NULL, mode TEXT, context TEXT, cameo TEXT, quad_class TEXT, goldstein REAL,
  polarity TEXT NOT NULL, modality TEXT NOT NULL, historical INTEGER NOT NULL, rule TEXT) STRICT;
CREATE TABLE counting(
  counting INTEGER PRIMARY KEY, measure TEXT NOT NULL, approximate INTEGER NOT NULL, bound TEXT, rule TEXT) STRICT;

CREATE TABLE statement(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  cue INTEGER NOT NULL REFERENCES cue,
  speaker INTEGER REFERENCES actor, speaker_text TEXT,
  acting_for INTEGER REFERENCES actor, addressee TEXT, channel TEXT,
  place INTEGER REFERENCES place, time TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, within INTEGER,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX statement_speaker ON statement(speaker) WHERE speaker IS NOT NULL;
CREATE INDEX statement_time ON statement(time) WHERE time IS NOT NULL;

-- One happening in the world, whatever stories call it: by what another telling of it is known again. Who did it does
-- not part two. Lists are separated by "|".
CREATE TABLE incident(
  incident INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,              -- air strike (knowledge/incidents)
  place INTEGER NOT NULL REFERENCES place,
  "from" TEXT NOT NULL, "to" TEXT NOT NULL,
  dated INTEGER NOT NULL,          -- 0: the day is only that of the first report
  night INTEGER NOT NULL,          -- two dates may be one night
  things TEXT,                     -- what was hit, or used: market|with gas
  spots TEXT,                      -- quarters and streets of the town
  doers TEXT, hit TEXT,            -- sides
  tolls TEXT,                      -- killed:44
  "into" INTEGER REFERENCES incident) STRICT;   -- as of actors
CREATE INDEX incident_from ON incident("from");
CREATE INDEX incident_place ON incident(place);
CREATE INDEX incident_into ON incident("into") WHERE "into" IS NOT NULL;
-- Why an event is taken for one of its incident.
CREATE TABLE ground(ground INTEGER PRIMARY KEY, why TEXT NOT NULL) STRICT;

CREATE TABLE event(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  coding INTEGER NOT NULL REFERENCES coding,
  place INTEGER REFERENCES place,
  "from" TEXT, "to" TEXT, precision TEXT,
  attributed_to INTEGER,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  confidence INTEGER,              -- in hundredths
  incident INTEGER REFERENCES incident,   -- null for what has no town or no day, and for what is no act
  ground INTEGER REFERENCES ground,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX event_from ON event("from") WHERE "from" IS NOT NULL;
CREATE INDEX event_place ON event(place) WHERE place IS NOT NULL;
CREATE INDEX event_incident ON event(incident) WHERE incident IS NOT NULL;
CREATE TABLE event_party(
  reading INTEGER NOT NULL REFERENCES reading, event INTEGER NOT NULL,
  recipient INTEGER NOT NULL,      -- 0: who acts; 1: on whom
  actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY(reading, event, recipient, actor)) STRICT, WITHOUT ROWID;

CREATE TABLE quantity(
  reading INTEGER NOT NULL REFERENCES reading, id INTEGER NOT NULL,
  counting INTEGER NOT NULL REFERENCES counting,
  value REAL, min REAL, max REAL, unit TEXT,
  claimant INTEGER REFERENCES actor, claimant_text TEXT,
  event INTEGER, place INTEGER REFERENCES place, day TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL,
  PRIMARY KEY(reading, id)) STRICT, WITHOUT ROWID;
CREATE INDEX quantity_day ON quantity(day) WHERE day IS NOT NULL;
CREATE INDEX quantity_place ON quantity(place, day) WHERE place IS NOT NULL;

CREATE TABLE truce(
  truce INTEGER PRIMARY KEY,
  name TEXT NOT NULL, country TEXT,
  area TEXT,                       -- the country by name
  first TEXT, last TEXT,           -- the days between which stories speak of it
  "into" INTEGER REFERENCES truce) STRICT;   -- as of actors
CREATE INDEX truce_country ON truce(country, last);
CREATE INDEX truce_into ON truce("into") WHERE "into" IS NOT NULL;
CREATE TABLE truce_place(
  truce INTEGER NOT NULL REFERENCES truce, place INTEGER NOT NULL REFERENCES place,
  PRIMARY KEY(truce, place)) STRICT, WITHOUT ROWID;
CREATE TABLE truce_party(
  truce INTEGER NOT NULL REFERENCES truce, party TEXT NOT NULL,
  PRIMARY KEY(truce, party)) STRICT, WITHOUT ROWID;
-- Who says something of it: thousands of claims come from a dozen of them.
CREATE TABLE truce_holder(
  truce INTEGER NOT NULL REFERENCES truce, name TEXT NOT NULL,
  actor INTEGER NOT NULL,          -- 0 for whoever is no actor
  PRIMARY KEY(truce, name, actor)) STRICT, WITHOUT ROWID;
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
  heading INTEGER NOT NULL DEFAULT 0,   -- stands in a headline
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
  towns TEXT,                      -- where the act was, separated by "|"
  incident TEXT,                   -- when it was, where that is told to the day
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
  band INTEGER NOT NULL,           -- 31 bits: what shares one is compared word by word
  story INTEGER NOT NULL REFERENCES story,
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
  kind TEXT NOT NULL,              -- actor | truce | place | incident
  "from" INTEGER NOT NULL, "into" INTEGER NOT NULL,
  why TEXT NOT NULL, added TEXT NOT NULL, undone TEXT) STRICT;

CREATE VIRTUAL TABLE search USING fts5(headline, text, content='story', content_rowid='story',
  tokenize="unicode61 remove_diacritics 2");
)sql";

inline constexpr const char* kViewsSql = R"sql(
-- The latest reading of each story that may be shown.
CREATE VIEW current AS
  SELECT r.reading, s.* FROM reading r JOIN story s USING (story) WHERE r.superseded_by IS NULL
  AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.story = s.story AND (n.kind = 'withdrawn' OR n.until > date('now')));

-- What each place is called: by its own name, and by that of what it is taken for.
CREATE VIEW place_name AS
  SELECT place, name, country FROM place
  UNION ALL SELECT m.place, r.name, r.country FROM place m JOIN place r ON r.place = m."into";

CREATE VIEW statements AS
  SELECT s.story, s.uri, s.published, t.id, coalesce(a.name, t.speaker_text) AS speaker, a.role, a.country,
         c.cue_class, c.kind, t.channel, coalesce(t.time, s.published) AS said,
         substr(s.text, t.start + 1, t."end" - t.start) AS content, t.start, t."end", t.speaker AS speaker_id
  FROM statement t JOIN current s USING (reading) JOIN cue c USING (cue) LEFT JOIN actor w ON w.actor = t.speaker
  LEFT JOIN actor a ON a.actor = coalesce(w."into", w.actor);

CREATE VIEW events AS
  SELECT s.story, s.uri, s.published, e.id, k.type, k.mode, k.cameo,
         (SELECT group_concat(a.name, '; ') FROM event_party p JOIN actor w USING (actor)
          JOIN actor a ON a.actor = coalesce(w."into", w.actor) WHERE p.reading = e.reading AND p.event = e.id AND NOT p.recipient) AS actor,
         (SELECT group_concat(a.name, '; ') FROM event_party p JOIN actor w USING (actor)
          JOIN actor a ON a.actor = coalesce(w."into", w.actor) WHERE p.reading = e.reading AND p.event = e.id AND p.recipient) AS recipient,
         l.name AS place, l.country, e."from", e."to", k.polarity, k.modality, k.historical, e.attributed_to, k.goldstein,
         substr(s.text, e.start + 1, e."end" - e.start) AS quote, e.start, e."end", k.rule, e.confidence / 100.0 AS confidence,
         (SELECT coalesce(i."into", i.incident) FROM incident i WHERE i.incident = e.incident) AS incident
  FROM event e JOIN current s USING (reading) JOIN coding k USING (coding)
  LEFT JOIN place o ON o.place = e.place LEFT JOIN place l ON l.place = coalesce(o."into", o.place);

CREATE VIEW numbers AS
  SELECT s.story, s.uri, s.published, n.id, c.measure, n.value, n.min, n.max, c.bound, n.unit,
         coalesce(a.name, n.claimant_text) AS claimant, l.name AS place, l.country, n.day,
         substr(s.text, n.start + 1, n."end" - n.start) AS quote, n.start, n."end"
  FROM quantity n JOIN current s USING (reading) JOIN counting c USING (counting) LEFT JOIN actor w ON w.actor = n.claimant
  LEFT JOIN actor a ON a.actor = coalesce(w."into", w.actor)
  LEFT JOIN place o ON o.place = n.place LEFT JOIN place l ON l.place = coalesce(o."into", o.place);

-- A row a happening; then a row for each time that it is told, with who tells it, of whom, and why it is this one; and
-- what is counted of it, by whom.
CREATE VIEW incidents AS
  SELECT i.incident, i.kind, i."from", i."to", l.name AS place, l.country, l.lat, l.lon, i.things, i.spots,
         (SELECT count(DISTINCT story) FROM incident_claims c WHERE c.incident = i.incident) AS reports,
         (SELECT count(DISTINCT "group") FROM incident_claims c WHERE c.incident = i.incident) AS origins
  FROM incident i JOIN place o USING (place) JOIN place l ON l.place = coalesce(o."into", o.place)
  WHERE i."into" IS NULL AND reports;

CREATE VIEW incident_claims AS
  SELECT i.incident, s.story, s.uri, s.published, coalesce(g."group", s.story) AS "group", e.id,
         coalesce(r.name, q.speaker_text, 'wire:' || coalesce(s.agency_code, s.agency, '')) AS claimant,
         k.polarity = 'negative' OR u.cue_class IS 'deny' AS denied,
         (SELECT group_concat(a.name, '; ') FROM event_party p JOIN actor w USING (actor)
          JOIN actor a ON a.actor = coalesce(w."into", w.actor) WHERE p.reading = e.reading AND p.event = e.id AND NOT p.recipient) AS actor,
         (SELECT group_concat(a.name, '; ') FROM event_party p JOIN actor w USING (actor)
          JOIN actor a ON a.actor = coalesce(w."into", w.actor) WHERE p.reading = e.reading AND p.event = e.id AND p.recipient) AS recipient,
         k.type, k.mode, substr(s.text, e.start + 1, e."end" - e.start) AS quote, e.start, e."end", b.why
  FROM incident i CROSS JOIN incident m ON m.incident = i.incident OR m."into" = i.incident
  CROSS JOIN event e ON e.incident = m.incident JOIN current s USING (reading) JOIN coding k USING (coding) JOIN ground b USING (ground)
  LEFT JOIN story_group g USING (story) LEFT JOIN statement q ON q.reading = e.reading AND q.id = e.attributed_to
  LEFT JOIN cue u USING (cue) LEFT JOIN actor v ON v.actor = q.speaker LEFT JOIN actor r ON r.actor = coalesce(v."into", v.actor)
  WHERE i."into" IS NULL;

CREATE VIEW incident_tolls AS
  SELECT c.incident, c.story, c.uri, c.published, c."group", n.id, d.measure, n.value, n.min, n.max, d.bound,
         coalesce(a.name, n.claimant_text, c.claimant) AS claimant,
         substr(s.text, n.start + 1, n."end" - n.start) AS quote, n.start, n."end"
  FROM incident_claims c JOIN current s USING (story) CROSS JOIN quantity n ON n.reading = s.reading AND n.event = c.id
  JOIN counting d USING (counting) LEFT JOIN actor w ON w.actor = n.claimant LEFT JOIN actor a ON a.actor = coalesce(w."into", w.actor);

CREATE VIEW assertions AS
  SELECT s.story, s.uri, s.published, x.id, t.truce, t.name AS truce_name, x.kind, x.state, x.holder_name AS holder,
         x.polarity, x.modality, x.degree, x.presupposed, x.valid_from, x.valid_to, x.asserted,
         substr(s.text, x.start + 1, x."end" - x.start) AS quote, x.start, x."end", x.rule
  FROM assertion x JOIN current s USING (reading) JOIN truce y ON y.truce = x.truce
  JOIN truce t ON t.truce = coalesce(y."into", y.truce);

CREATE VIEW contradictions AS
  SELECT c.contradiction, c.kind, c.rule, c.same_speaker, c.confidence, c.explanation,
         sa.story AS a_story, sa.uri AS a_uri, sa.published AS a_published, c.a_holder,
         substr(sa.text, c.a_start + 1, c.a_end - c.a_start) AS a_quote, c.a_start, c.a_end,
         sb.story AS b_story, sb.uri AS b_uri, sb.published AS b_published, c.b_holder,
         substr(sb.text, c.b_start + 1, c.b_end - c.b_start) AS b_quote, c.b_start, c.b_end
  FROM contradiction c JOIN current sa ON sa.reading = c.a_reading JOIN current sb ON sb.reading = c.b_reading;
)sql";

}  // namespace truceline::store
