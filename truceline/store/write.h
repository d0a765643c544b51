#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/record/story.h"
#include "truceline/store/incidents.h"
#include "truceline/store/kept_records.h"
#include "truceline/store/shared_rows.h"
#include "truceline/store/sql.h"
#include "truceline/store/stances.h"
#include "truceline/store/tolls.h"
#include "truceline/text/code_points.h"

/// Writing one story's record into the ledger. All of it belongs to the caller's transaction; failures stick to the
/// database and are asked for at its end. Linear in the record.
namespace truceline::store {

/// Puts the index of words into one piece, a tenth smaller, after `added` stories: where they are enough of all that
/// it costs little beside reading them. A transaction of its own.
void tidy_search(Database& db, std::size_t added);

/// The rows that a story got.
struct Kept {
  std::int64_t story = 0, reading = 0;
  bool known = false;                // this program has read this text from this address before: nothing was written
  std::vector<std::int64_t> actors;  // ledger-wide ids, by the record's own numbering
  std::vector<std::int64_t> places;
};

/// A claim's party as the ledger keeps it.
struct PartyRow {
  std::string key, name;
  std::int64_t actor = 0;  // 0 for none
  std::int64_t told = 0;   // the row that the story names, where it is taken for `actor` since a merge
};

/// What comparing an assertion across stories needs beside the assertion itself (reason/truce_claims.h).
struct ClaimRow {
  PartyRow holder, teller;
  bool first_hand = false;
  std::vector<PartyRow> parties;
  std::vector<std::string> area;
  bool heading = false;  // stands in a headline, which the text tells in full
};

/// One side of a contradiction between stories or inside one: offsets are code points.
struct PairEnd {
  std::int64_t reading = 0;
  std::string ref, holder;
  std::int64_t start = 0, end = 0;
};
struct PairRow {
  std::string kind, rule, explanation;
  PairEnd a, b;
  bool same_speaker = false;
  double confidence = 0;
  std::string same;  // by what the same clash is known again; empty where it is compared by its words alone
};

/// The statements of SQL that writing needs, prepared once for a whole ingest.
class Writer {
 public:
  explicit Writer(Database& db);

  /// Story, reading, actors, places, statements, events and quantities; `json` is the record as JSON.
  Kept add(const record::Story& story, const std::string& program, std::string_view json);

  /// A new truce, or what a story adds to a known one: days, places, parties.
  std::int64_t add_truce(const std::string& name, const std::string& country, const std::string& area);
  void widen_truce(std::int64_t truce, const record::Date& from, const record::Date& to,
                   const std::vector<std::int64_t>& places, const std::vector<std::string>& parties);

  /// What this story says of it, and why it is this truce.
  void add_story_truce(const record::Story& story, const Kept& kept, std::size_t index, std::int64_t truce,
                       const std::string& why);
  void add_assertion(const record::Story& story, const Kept& kept, std::size_t index, std::int64_t truce,
                     const ClaimRow& claim, const text::CodePoints& points);
  /// False where the ledger has this pair, or one with the same `same`, already.
  bool add_pair(const PairRow& pair);

  /// An accusation of a violent act, or its denial; the row's story, holder, span and words are those of the statement.
  void add_stance(const StanceRow& stance);

  /// A new incident, or what a story adds to a known one.
  std::int64_t add_incident(const IncidentRow& row);
  void widen_incident(std::int64_t incident, const IncidentRow& row);
  /// An event of the reading tells of it, and why it is this one.
  void tell_incident(std::int64_t reading, record::EventId event, std::int64_t incident, const std::string& why);

  NearIncidents& near_incidents() { return near_incidents_; }
  Tolls& tolls() { return tolls_; }

  void add_sketch(std::int64_t story, const std::vector<std::int64_t>& bands);
  void add_relation(std::int64_t story, std::int64_t to, const std::string& kind, const std::string& why);
  void set_group(std::int64_t story, std::int64_t group);
  /// Keeps a story from being shown: `kind` is withdrawn, by another story, or embargo, until a day.
  void add_notice(std::int64_t story, const std::string& kind, const record::Date& until, std::int64_t by_story,
                  const std::string& why);

 private:
  struct Items;
  std::int64_t new_actor(const record::Story& story, std::size_t index, const std::string& key);
  std::int64_t actor_id(const record::Story& story, std::size_t index, std::int64_t reading);
  std::int64_t place_id(const record::Place& place);
  void add_actors(const record::Story& story, Kept& kept, bool fresh);
  void add_places(const record::Story& story, Kept& kept);
  void add_statements(const record::Story& story, const Kept& kept, const text::CodePoints& points);
  void add_events(const record::Story& story, const Kept& kept, const text::CodePoints& points);
  void add_quantities(const record::Story& story, const Kept& kept, const text::CodePoints& points);

  Database& db_;
  KeptRecords records_;
  SharedRows<std::string, std::string, std::string> cues_;
  SharedRows<std::string, std::string, std::string, std::string, std::string, double, std::string, std::string, bool,
             std::string>
      codings_;
  SharedRows<std::string, bool, std::string, std::string> countings_;
  SharedRows<std::string> grounds_;
  Query find_story_, insert_story_, find_reading_, supersede_, insert_reading_, insert_search_;
  Query find_actor_, insert_actor_, insert_story_actor_, count_actor_;
  Query find_place_, insert_place_, insert_area_, insert_story_place_;
  Query insert_statement_, insert_event_, insert_event_party_, insert_quantity_;
  Query insert_truce_, widen_truce_, insert_truce_place_, insert_truce_party_;
  Query insert_story_truce_, insert_story_truce_party_, insert_assertion_, insert_assertion_party_;
  Query insert_holder_, insert_pair_;
  Query insert_sketch_, insert_relation_, insert_group_, insert_notice_, insert_stance_;
  NearIncidents near_incidents_;
  Tolls tolls_;
  Query insert_incident_, widen_incident_, tell_incident_;
};

}  // namespace truceline::store
