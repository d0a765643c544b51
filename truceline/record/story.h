#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "truceline/base/id.h"
#include "truceline/text/document.h"
#include "truceline/text/span.h"

/// The story record: what Truceline makes of one story (docs/record.md). These are plain values; inside the program
/// spans are bytes, and record/json.h writes code points. An id is an index into the story's own column, written as
/// a letter and a number from 1: ActorId{0} is "a1". An invalid id is null.
namespace truceline::record {

using text::Span;
using ActorId = base::Id<struct ActorTag>;
using PlaceId = base::Id<struct PlaceTag>;
using StatementId = base::Id<struct StatementTag>;
using EventId = base::Id<struct EventTag>;
using TruceId = base::Id<struct TruceTag>;
/// Assertions are numbered through the whole story, over all truces.
using AssertionId = base::Id<struct AssertionTag>;
using QuantityId = base::Id<struct QuantityTag>;

/// A calendar date as ISO 8601 text, "2016-12-09"; coarser where less is known ("2016-12", "2016"); empty is unknown.
using Date = std::string;

struct ActorMention {
  Span span;
  std::string kind;  // name | title | demonym | metonym | pronoun | nominal
};

struct Codes {
  std::string cameo;     // "RUSGOV"
  std::string plover;    // "RUS GOV"
  std::string wikidata;  // "Q58217"
  std::string cow;       // "365": the number of its country in the Correlates of War list of states
};

struct Actor {
  std::string name;     // "Sergei Lavrov"
  std::string kind;     // person | office | government | military | armed_group | party | igo | ngo | company | media |
                        // people | other
  std::string role;     // "foreign minister"; empty where none is known
  std::string country;  // ISO 3166-1 alpha-3; empty where none is known
  Codes codes;
  std::vector<ActorId> members;  // of "both sides", "they": the actors of the story that it stands for; mostly empty
  ActorId acts_for;              // whom a spokesperson or minister speaks for, where that is an actor of the story
  std::vector<ActorMention> mentions;
  std::string rule;  // how it was resolved: an entry of the knowledge base, or the description that it stands on
};

struct PlaceMention {
  Span span;
};

struct Place {
  std::string name;                // "Hamburg"
  std::string country;             // ISO 3166-1 alpha-2
  std::string admin1;              // "Hamburg"
  std::optional<double> lat, lon;  // degrees, WGS 84
  std::optional<double> radius;    // km around a point that is reckoned: "40 km north of"
  std::optional<std::int64_t> geonames;
  std::string feature;  // GeoNames feature code: PPLA, PCLI, ADM1, ...
  std::string part;     // "east", "outskirts of"; empty for the whole
  std::vector<PlaceMention> mentions;
  std::string rule;
};

struct Time {
  Span span;
  std::string type;   // DATE | TIME | DURATION | SET
  std::string value;  // TIMEX3: "2016-12-09", "P7D", "XXXX-WXX-5", "PRESENT_REF"
  std::string mod;    // TIMEX3 mod: START MID END APPROX BEFORE AFTER ...; empty for none
  Date from, to;      // the days that the value covers, both ends included; empty where not known
  std::string rule;
};

struct Quantity {
  Span span;
  std::optional<double> value, min, max;
  bool approximate = false;
  std::string bound;    // at_least | at_most | more_than | less_than | up_to; empty for none
  std::string unit;     // "men"
  std::string measure;  // killed wounded missing detained displaced evacuated released hostages combatants meetings
                        // calls violations distance duration money weapons ... other
  EventId event;
  std::string rule;
};

struct Cue {
  Span span;              // empty where the speaker alone introduces the words ("Minister: we won")
  std::string cue_class;  // say confirm deny accuse commit intend refuse demand propose warn praise welcome condemn
                          // express decline ask
};

/// A reference to an actor in the words of the story: the actor where one was found, and the characters.
struct ActorRef {
  ActorId actor;
  Span span;  // empty where nobody is named
};

/// When and where a reader takes something to have been, and on what grounds (extract/settle.h).
struct Setting {
  Date from, to;
  std::string time_basis;  // clause | carried | report; empty where the time is open
  PlaceId place;
  std::string place_basis;  // the same
};

struct Statement {
  std::string kind;  // direct | indirect | mixed
  ActorRef speaker;
  std::vector<ActorRef> with;  // who says it together with the speaker: "the army AND THE REBELS said"
  ActorId acting_for;
  std::vector<ActorRef> via;  // relays, nearest to the speaker first
  ActorRef addressee;
  std::string channel;  // "news conference"; empty where not said
  PlaceId place;
  Date time;  // when it was said
  Setting setting;
  Cue cue;
  std::vector<Span> content;  // in order; more than one where the words are broken by the cue
  StatementId within;
  std::string rule;

  /// From the first word of the content to its last.
  Span content_hull() const { return content.empty() ? Span{} : text::hull(content.front(), content.back()); }
};

struct EventTime {
  Date from, to;
  std::string precision;  // day | week | month | year | hour; empty where unknown
};

struct Event {
  std::string type;                  // PLOVER: CONSULT
  std::string mode;                  // PLOVER mode: "phone"; empty for none
  std::vector<std::string> context;  // PLOVER contexts
  std::string cameo;                 // "041"
  std::string quad_class;            // verbal cooperation | material cooperation | verbal conflict | material conflict
  double goldstein = 0;              // -10 .. 10
  std::vector<ActorId> actor, recipient;
  PlaceId place;
  EventTime time;
  Setting setting;
  std::string polarity = "positive";  // positive | negative
  std::string modality = "asserted";  // asserted | future | possible | conditional | requested
  bool historical = false;
  StatementId attributed_to;
  Span span;  // the evidence: trigger with its slots
  Span trigger;
  std::vector<Span> retold;  // where the story tells it again, in order
  std::string rule;          // id of the pattern
  double confidence = 0;     // 0 .. 1
};

struct Holder {
  ActorId actor;
  Span span;         // empty for the wire's own voice
  std::string text;  // "wire:AA" for the wire; else the words of the span
};

struct Valid {
  Date from, to;
  std::string precision;
};

struct Assertion {
  TruceId truce;
  std::string kind;   // state | act | meta | count | term
  std::string state;  // docs/truce.md: declared, in_effect, ended, denied, violation, ...
  Holder holder;
  std::vector<ActorRef> via;
  StatementId statement;
  std::string polarity = "positive";
  std::string modality = "asserted";
  std::string degree;            // full | largely | partial | brief; empty for none
  AssertionId about;             // for kind meta
  bool presupposed = false;      // only presupposed: "extend" presupposes in effect
  std::vector<ActorId> parties;  // whose timeline it moves: the declarers, the bound, the accused of a violation
  QuantityId count;              // for violations: how many
  std::vector<PlaceId> places;   // where it is said to be so; empty for all of the truce
  std::string term;              // how long it is to last: ISO 8601, "PT72H", "P5D"; empty where not said
  std::string noun;              // what the arrangement is called here: "ceasefire"; empty where it is not named
  Valid valid;
  Date asserted;
  Span span;
  std::string rule;
};

struct PartyView {
  ActorId actor;
  std::string holder_text;  // "wire:AA" where the holder is the wire
  std::string state;
  Date since;
  std::vector<AssertionId> assertions;
};

struct TruceView {
  std::string overall = "unknown";  // agreed | contested | unknown
  std::vector<PartyView> by_party;
};

struct Truce {
  std::string name;
  std::vector<std::string> names;  // every noun that the story uses for it
  std::vector<PlaceId> places;
  TruceId part_of;
  std::string form = "unclear";         // unilateral bilateral multilateral imposed tacit unclear
  std::string truce_class = "unclear";  // docs/truce.md; "class" in JSON
  std::vector<std::string> purpose;
  std::string written = "unclear";  // yes | no | unclear
  std::vector<ActorId> declared_by, agreed_by, bound, excluded, brokered_by, guarantors, monitors;
  struct Dates {
    Date proposed, agreed, announced, effect, expiry, ended;
  } dates;
  std::string how_ended;
  TruceView view;
};

/// One side of a contradiction.
struct Side {
  std::string ref;  // "q1", "x3", "n2", "e5"
  Span span;
};

struct Contradiction {
  std::string kind;  // docs/truce.md: denied_attribution, state_clash, number, ...
  Side a, b;
  bool same_speaker = false;
  StatementId noted_by;  // the statement that itself remarks on the conflict
  std::string explanation;
  std::string rule;       // R1 .. R12
  double confidence = 0;  // 0 .. 1
};

struct Published {
  Date value;                     // empty where unknown
  std::string basis = "unknown";  // given | metadata | page | url | text | unknown
};

/// Where the outlet is at home: which of many namesakes its stories mean.
struct Home {
  std::string name, country, admin1;  // as of a Place; the name is empty where no home is known
  std::optional<double> lat, lon;
  std::string basis;  // given | table | name
  std::string rule;
};

/// All of it. The document is the evidence; every span points into its text.
struct Story {
  text::Document document;
  std::string id;
  Published published;
  Home home;
  PlaceId dateline_place;
  std::vector<text::Span> sentences;
  std::vector<std::string> sentence_sections;  // one a sentence: the section head above it, or empty
  std::vector<Actor> actors;
  std::vector<Place> places;
  std::vector<Time> times;
  std::vector<Quantity> quantities;
  std::vector<Statement> statements;
  std::vector<Event> events;
  std::vector<Truce> truces;
  std::vector<Assertion> assertions;
  std::vector<Contradiction> contradictions;
  std::vector<text::Note> notes;
};

/// "a1" for ActorId{0} with letter 'a'; empty for an invalid id.
template <typename Tag>
std::string id_text(char letter, base::Id<Tag> id) {
  return id.valid() ? letter + std::to_string(id.index + 1) : std::string();
}

}  // namespace truceline::record
