#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/word_map.h"
#include "truceline/record/story.h"

namespace truceline::lexicon {

/// One stretch of time in an office. Dates are ISO 8601, as coarse as they are known; empty is open.
struct Office {
  std::string role;     // "foreign minister"
  std::string country;  // ISO 3166-1 alpha-3; empty for offices above states
  std::string cameo;    // "RUSGOV"
  std::string body;     // the organisation served, as named in the base: "MINUSMA"; empty for a state's government
  record::Date from, to;
};

/// What a body was for a time, where that is not what it is in general: the Taliban as a government.
struct BodySpan {
  std::string kind, country, cameo;
  record::Date from, to;  // as an Office's
};

/// Someone or something that the base knows by name.
struct KnownActor {
  std::string name;     // "Sergei Lavrov"
  std::string kind;     // as record::Actor::kind
  std::string country;  // of organisations and groups; of people see `offices`
  std::string cameo;
  std::string wikidata;
  std::string parent;           // the organisation that it is a part or mission of: "UN" for MINUSMA
  char sex = ' ';               // m, f; blank where not a person or not known
  std::vector<Office> offices;  // people only
  std::vector<BodySpan> spans;  // others only
  std::string rule;             // "people:Sergei Lavrov", the entry that it stands on
};

/// What a known actor was at a date.
struct Identity {
  std::string role, country, cameo, body;
  bool former = false;
  std::string kind = "person";
};

/// The office held on `date`; after the last one, the same person as a former holder (country + "ELI", out of office);
/// an empty `date` takes the latest office. Organisations are what
/// the table of spans says of that day ("the Taliban" from 2021-08-15 a government), else the same at all dates.
Identity identity_at(const KnownActor& actor, const record::Date& date);

/// A state or territory and the words for it.
struct State {
  std::string iso3, iso2, cameo;      // "ROU", "RO", "ROM"
  std::string name;                   // "Romania"
  std::vector<std::string> names;     // "Russian Federation"
  std::vector<std::string> demonyms;  // "Russian", "Syrian"; plurals are formed
  std::string people;                 // "Turkish Cypriots": a people inside a state, with a code of its own; else empty
  std::vector<std::string> capitals;  // that stand for the government: "Moscow"
  std::vector<std::string> seats;     // "Kremlin", "Downing Street": always the government, unless somebody is in it
  std::string cow, cow_number;        // in the Correlates of War list of states: "ROM", "360"; empty for territories
};

/// A kind of actor named by a common noun: "troops", "spokesman", "foreign minister".
struct Agent {
  std::string phrase;  // singular or collective, folded: "foreign minister"
  std::string code;    // CAMEO role: "GOV", "MIL"; empty where the phrase's modifiers decide
  std::string kind;    // record::Actor::kind of the one or ones so called
  std::string role;    // for people: "foreign minister"; empty: the phrase itself
  char sex = ' ';
  bool plural = false;        // this form is plural: "spokesmen"
  bool title = false;         // may stand before a name: "Foreign Minister X"
  bool office = false;        // one holder in a state at a time, "the president"
  bool speaks = false;        // speaks for its owner: spokesman, envoy
  bool collective = false;    // a body: "the army", "the group" (it or they)
  bool anaphoric = false;     // says too little to stand alone: "the group", "the mission", "the two sides"
  bool needs_nation = false;  // an actor only with a nation before it: "Russian jets"
};

/// A modifier that gives a role its code: "rebel" commander, "government" troops.
struct Modifier {
  std::string code;
  bool strong = false;  // wins over the noun's own code: rebel troops are REB
};

/// What a name found in the story may stand for.
struct NameMatch {
  enum class Of : std::uint8_t { actor, state, demonym, capital, seat } of = Of::actor;
  std::uint32_t index = 0;  // into actors() or states()
  bool exact = false;       // an acronym: only as written, "MILF", "U.N."
  bool local = false;       // a name in stories of its country only: "Maoists", "Tigers"
  std::string form;         // as in the table
};

/// Actors that Truceline knows: states, organisations, armed groups, media, people with dated offices, agents.
class ActorBase {
 public:
  const std::vector<KnownActor>& actors() const { return actors_; }
  const std::vector<State>& states() const { return states_; }

  /// Every entry known by the name whose fold is `key`. The caller checks `exact` forms against the text as written.
  const std::vector<NameMatch>& named(std::string_view key) const;
  /// True where some name starts with the words of `key`.
  bool continues(std::string_view key) const { return starts_.contains(key); }

  /// True where a user's dictionary says that the words of `key` are never an actor.
  bool discarded(std::string_view key) const { return discards_.contains(key); }

  /// People whose last name word is `key`, for a bare surname: indices into actors().
  const std::vector<std::uint32_t>& surnamed(std::string_view key) const;

  const Agent* agent(std::string_view key) const;  // "foreign minister", "spokesmen"
  /// True where more words behind those of `key` make an agent: "foreign". Most words of a story begin none.
  bool agent_continues(std::string_view key) const { return agent_starts_.contains(key); }
  const Modifier* modifier(std::string_view key) const;  // "rebel"
  const State* state(std::string_view iso3) const;
  const State* state_by_iso2(std::string_view iso2) const;
  /// m, f, or blank for a given name.
  char given_name_sex(std::string_view key) const;
  /// True where `word` is listed under `list` in cues.tsv: "place_adposition", "government_verb", "speech_verb", ...
  bool is_cue(std::string_view list, std::string_view word) const;

  /// Holders of `role` of `country` on `date`: indices into actors(), in the order of the tables.
  std::vector<std::uint32_t> holders(std::string_view role, std::string_view country, const record::Date& date) const;

 private:
  friend class ActorBaseBuilder;
  std::vector<KnownActor> actors_;
  std::vector<State> states_;
  WordMap<std::uint32_t> by_iso3_, by_iso2_;  // into states_
  WordMap<std::vector<NameMatch>> names_;
  WordSet starts_;
  WordMap<std::vector<std::uint32_t>> surnames_;
  WordMap<Agent> agents_;
  WordSet agent_starts_;
  WordMap<Modifier> modifiers_;
  WordMap<std::vector<std::uint32_t>> holders_;  // "role/country"
  WordSet discards_;
  WordMap<char> given_names_;
  WordMap<WordSet> cues_;  // by list
};

/// Reads the tables of knowledge_dir + "/actors".
/// Fails on a missing table and, with file and line, on an entry that makes no sense (unknown kind, code, date, state).
base::Result<ActorBase> load_actors(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
