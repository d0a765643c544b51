#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/ontology.h"
#include "truceline/lexicon/word_map.h"

/// The pattern language of events. knowledge/events/patterns/*.tsv has one pattern a line:
///
///   #: id   code   trigger   frame   needs   example   counter
///   assault.shell   194   v:shell n:shelling   act      The army shelled the port.   Shells lay on the beach.
///
/// code     a CAMEO code; its PLOVER type and mode come from cameo.tsv, unless given after "=": "057=AGREE",
///          "196=ASSAULT/firearms"
/// trigger  lemmas after the part of speech, v or n: "v:attack,raid n:attack"; v:call_off is a verb and its particle or
///          adverb, wherever it stands: "called the talks off"
/// frame    an entry of frames.tsv: where the actor and the recipient come from
/// needs    conditions with spaces between them, all of which must hold:
///            obj@truce       the object is a word of the class truce (classes.tsv); "@truce|talks" of either
///            obj=name|hand   the object is one of these lemmas
///            for@talks       what hangs on the trigger with the preposition "for" is of that class
///            with            there is something with that preposition; subj, obj, content: there is one
///            content@leave   the verb of the clause that is the trigger's content is of that class
///            to|of@violence  what hangs on it with "to" or with "of" is
///            infinitive      so, where the content is an infinitive: "ordered them to leave"
///            mod@air         a modifier of the trigger is: "air strike"
///            any@disaster    a word anywhere in the trigger's clause is
///            !...            it is not so
///          @actor is the class of everything that names an actor, @place of everything that names a place.
/// example, counter   a sentence that the pattern must find, and a near one that it must not.
///
/// Slots are logical, so one line does for "A attacked B", "B was attacked by A", "A's attack on B", "A, which attacked
/// B", "A vowed to attack B" and "A launched an attack on B".
namespace truceline::lexicon {

/// Where a slot is found: `kind` for the grammar's own places, `preposition` for the rest.
struct SlotSource {
  enum class Kind : std::uint8_t {
    subject,
    doer,
    owner,
    object,
    indirect,
    content,
    infinitive,
    content_subject,
    content_object,
    modifier,
    anywhere,
    preposition
  };
  Kind kind = Kind::subject;
  std::string preposition;  // "with", for Kind::preposition
};

struct EventNeed {
  bool negated = false;
  std::vector<SlotSource> sources;     // in one of these
  std::vector<std::uint16_t> classes;  // indices in EventPatterns::classes
  std::vector<std::string> lemmas;
  bool actor = false;  // @actor
  bool place = false;  // @place
  /// True where the mere presence of the slot is asked for.
  bool presence() const { return classes.empty() && lemmas.empty() && !actor && !place; }
};

struct EventFrame {
  std::vector<SlotSource> actor, recipient;  // the first source that names an actor gives the slot
  bool mutual = false;                       // all parties are actors, and recipients of each other
};

struct EventPattern {
  std::string id;  // "assault.shell"
  std::string type, mode, cameo, quad_class;
  std::vector<std::string> context;
  double goldstein = 0;
  EventFrame frame;
  std::vector<EventNeed> needs;
  std::string example, counter;
  std::string where;  // "knowledge/events/patterns/assault.tsv:12"
};

/// A trigger leads to its pattern; `particle` is the word that must stand with it, empty for none.
struct EventTrigger {
  std::uint32_t pattern = 0;
  std::string particle;
};

struct EventPatterns {
  Ontology ontology;
  std::map<std::string, EventFrame, std::less<>> frames;
  std::vector<EventPattern> patterns;
  std::map<std::string, std::string> labels;  // by a pattern's id: words for a person where the code's are too general
  WordMap<std::vector<EventTrigger>> triggers;     // "v:attack", "n:attack"
  WordMap<std::string> verb_of;                    // "struck" -> "strike": trigger verbs' forms
  WordMap<std::uint16_t> class_ids;                // "truce"
  WordMap<std::vector<std::uint16_t>> classes_of;  // lemma -> its classes

  /// Patterns that `lemma` may trigger as `part`, 'v' or 'n'; empty where there are none.
  const std::vector<EventTrigger>& find(char part, std::string_view lemma) const;
  /// The same for a word as it stands, "struck" or "strikes"; for where no pattern is filed under its lemma.
  const std::vector<EventTrigger>& find_form(char part, std::string_view form) const;
  /// True where `lemma` is of class `id`.
  bool in_class(std::string_view lemma, std::uint16_t id) const;
  /// The same by the class's name, "time_word"; false where no table has it.
  bool in_class(std::string_view lemma, std::string_view name) const;
};

/// Reads events/ under `knowledge_dir`: the ontology, classes.tsv, frames.tsv and every patterns/*.tsv in the order of
/// their names, and labels.tsv. Fails with file:line on an unknown code, frame, class or condition, a second pattern of
/// the same id, and a pattern without an example.
base::Result<EventPatterns> load_event_patterns(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
