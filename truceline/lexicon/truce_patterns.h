#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/word_map.h"

namespace truceline::lexicon {

/// What a noun of knowledge/truces/nouns.tsv can do for a truce.
enum class TruceNounKind : std::uint8_t {
  strong,   // names a truce by itself: truce, ceasefire, cessation of hostilities
  of_fire,  // names one where it is one of fighting: "suspension of operations", "bombing pause"
  context,  // names one where a truce qualifies it ("ceasefire deal"), where it is "to stop fighting", or where a truce
            // was spoken of just before and it is definite: "the pact", "that commitment"
  offer,    // like context, but what is only proposed: "the 30-day proposal"
  part,     // stands for the truce that it is part of: "a single clause of the truce"
  hostility,  // fighting, bombing: what a truce stops
  loose,      // may be part of a war or of many other things: operation, attack, war; needs a truce in the story
  weapon,     // guns, the front: what falls silent
  incident,   // clash, shot: what does not happen under a truce
  breach,     // violation, breach: what is counted
  not_truce,  // a phrase with a truce noun in it that is none: "ceasefire line"
  pact,       // names one where the story speaks of what truces are about: "military agreement", beside a buffer zone
  rival,  // an arrangement that is no truce, which "the deal" may mean instead: "peace accord", "prisoner swap deal"
};
std::string_view name(TruceNounKind kind);  // "strong"

/// One entry of nouns.tsv: a phrase of lemmas, its head among them.
struct TruceNoun {
  std::vector<std::string> lemmas;  // {"cessation", "of", "hostility"}
  TruceNounKind kind = TruceNounKind::strong;
  std::string truce_class;  // of the record: "cessation of hostilities"; empty where the noun does not tell
  std::string purpose;      // "humanitarian"; empty where the noun does not tell
  std::string form;         // "unilateral"; empty where the noun does not tell
};

/// What must stand in a slot of a pattern, and where: "subj=truce", "obj=hostility".
struct TruceSlot {
  enum class Where : std::uint8_t {
    subj,  // who or what does it: the agent of a passive too
    obj,   // whom or what it is done to: the subject of a passive too
    obl,   // any oblique of the trigger: "withdraw from the truce"
    of,    // what a noun trigger is of: "collapse of the truce", "truce violations"
    mod,   // what an adjective trigger modifies or is said of: "a fragile truce"
    any,   // one of those
    comp,  // obj or obl
  };
  Where where = Where::any;
  std::vector<std::string> what;  // truce, hostility, weapon, incident, breach, offer, actor, place
};

/// One entry of states.tsv: words that put a truce into a state.
struct TrucePattern {
  std::string id;                    // "truce.declare"
  std::vector<std::string> trigger;  // lemmas in their order: {"call", "off"}
  std::vector<TruceSlot> slots;      // all of them must be filled
  std::string state;                 // docs/truce.md
  std::string kind;                  // state | act | count
  std::string negated;               // the state where the trigger is negated: "did not respect" is a violation
  std::string presupposes;           // a weak assertion besides: "extend" presupposes in_effect
  std::string party;                 // subj | obj | all: whose timeline it moves
  bool needs_context = false;        // fires only in a story that has spoken of a truce before
  std::vector<std::string> traits;   // what else reading it takes: "lasts", "far"; the table's head lists them

  bool is(std::string_view trait) const;
};

/// Knowledge of how wires speak of truces: knowledge/truces/{nouns,states,frames,outcomes,words,forms}.tsv.
struct TrucePatterns {
  std::vector<TruceNoun> nouns;
  std::vector<TrucePattern> patterns;
  WordMap<std::vector<std::uint32_t>> nouns_by_first, patterns_by_first;  // indices, by lemma
  /// Predicates that embed a state, by lemma, to their frame: "pledge" -> "commit".
  WordMap<std::string> frames;
  /// What a frame makes of the state below it: {"commit", "halted"} -> "agreed": "pledged to hold their fire".
  std::map<std::pair<std::string, std::string>, std::string> outcomes;
  /// Single words by what they tell: words["degree"]["fully"] is "full", words["purpose"]["evacuate"] is "evacuation".
  WordMap<WordMap<std::string>> words;

  /// Words with a hyphen that nouns and triggers have: "cease-fire", which a story's tokens part in three.
  WordSet hyphenated;

  /// Irregular forms to their lemma: "broke" -> "break".
  WordMap<std::string> forms;

  /// words[kind][lemma]; empty where there is none.
  std::string_view word(std::string_view kind, std::string_view lemma) const;
};

/// Fails with file:line on an unknown kind, slot or state.
base::Result<TrucePatterns> load_truce_patterns(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
