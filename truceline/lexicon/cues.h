#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"
#include "truceline/lexicon/word_map.h"

namespace truceline::lexicon {

/// How a cue takes what is said. One cue may have several.
enum class Frame : std::uint32_t {
  quote = 1 << 0,         // "...", he said
  clause = 1 << 1,        // said (that) ..., asked whether ...; also "..., he said" without quotation marks
  infinitive = 1 << 2,    // vowed to ...
  gerund = 1 << 3,        // denied attacking ...
  obj_inf = 1 << 4,       // urged X to ..., called on X to ...
  obj_of = 1 << 5,        // accused X of ...
  obj_for = 1 << 6,       // blamed X for ...
  obj_as = 1 << 7,        // described X as ...
  obj_at = 1 << 8,        // put X at ...
  obj_pred = 1 << 9,      // called X a ...
  obj_figure = 1 << 10,   // gave a toll of ...; the object is one of the figure nouns
  obj_quoted = 1 << 11,   // reported "dead and wounded"; the object counts only where part of it is quoted
  preposition = 1 << 12,  // according to X
  noun_clause = 1 << 13,  // expressed doubts whether ...; the clause hangs on the object
  feeling = 1 << 14,      // expressed surprise at ...; the object is what is said
  relay = 1 << 15,        // quoted X as saying: passes on the words of another verb's speaker
  obj_oblique = 1 << 16,  // blamed X on ...; the id ends with the preposition
  object = 1 << 17,       // condemned ...; was condemned by; the object is what is said
  oblique = 1 << 18,      // called for ..., a call for ...; the id ends with the preposition
  negated = 1 << 20,      // did not respond to ...; counts only where it is denied
  stance = 1 << 21,     // backed X: words where it is told in a tense, a deed in "fighters backing X", "was backing X"
  addressee = 1 << 19,  // told X that ...: an object before the clause listens, it is not part of what is said
};

struct Cue {
  std::string id;         // "say", "call for"; also the rule that the record names: "statement.cue:say"
  std::string cue_class;  // docs/record.md: say confirm deny accuse commit refuse demand propose warn ...
  std::uint32_t frames = 0;

  bool takes(Frame frame) const { return frames & static_cast<std::uint32_t>(frame); }
  /// "for" of "call for"; all of an id of one word.
  std::string_view last_word() const { return std::string_view(id).substr(id.rfind(' ') + 1); }
};

/// The words of reporting, from knowledge/statements/.
class Cues {
 public:
  /// The cue for a verb by its lemma, with its particle or preposition where it has one: "point out", "call for"; null
  /// if none.
  const Cue* find(std::string_view lemma) const { return find_in(verbs_, lemma); }
  /// The same for nouns ("claim", "call for") and for adjectives ("confident", "critical of").
  const Cue* noun(std::string_view lemma) const { return find_in(nouns_, lemma); }
  const Cue* adjective(std::string_view lemma) const { return find_in(adjectives_, lemma); }
  /// The phrases that stand before a speaker, "according to", by their first word.
  std::span<const Cue> prepositions(std::string_view first_word) const;
  /// The channel that a noun names, by its lemmas with one space between: "press conference" is "news conference".
  /// Null where it names none.
  const std::string* channel(std::string_view noun) const;
  /// A preposition before a channel: "|in| a statement".
  bool takes_channel(std::string_view preposition) const { return carriers_.contains(preposition); }
  bool is_figure(std::string_view lemma) const { return figures_.contains(lemma); }
  /// A verb that lends its subject to a noun of reporting: "|made| the claim that".
  bool is_light(std::string_view lemma) const { return light_verbs_.contains(lemma); }
  /// A preposition that tells what a feeling is about: "support |for|".
  bool is_topical(std::string_view preposition) const { return topics_.contains(preposition); }
  /// A verb under which "to say" is to say: "|went on| to say", "|appeared| to blame".
  bool is_aspect(std::string_view lemma) const { return aspects_.contains(lemma); }
  /// A noun that, bare, is no source: "went according to |plan|".
  bool is_measure(std::string_view lemma) const { return measures_.contains(lemma); }
  /// A verb for telling who a source is: "declined to be |named|".
  bool is_naming(std::string_view lemma) const { return naming_.contains(lemma); }

  /// An entry of one of the four tables with its example, in which bars set off what is said.
  struct Example {
    Cue cue;
    std::string sentence;
    std::string where;  // "verbs.tsv:12"
  };
  /// All entries with their examples, for tests.
  static base::Result<std::vector<Example>> examples(const std::string& knowledge_dir);

  friend base::Result<Cues> load_cues(const std::string& knowledge_dir);

 private:
  using Entries = WordMap<Cue>;
  static const Cue* find_in(const Entries& entries, std::string_view lemma);

  Entries verbs_, nouns_, adjectives_;
  WordMap<std::vector<Cue>> prepositions_;
  WordMap<std::string> channels_;
  WordSet figures_, light_verbs_, topics_, naming_, aspects_, measures_, carriers_;
};

/// Reads the tables under `knowledge_dir`/statements. Fails, with file and line, on an unknown class or frame, a cue
/// without an example, and a cue given twice in one table.
base::Result<Cues> load_cues(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
