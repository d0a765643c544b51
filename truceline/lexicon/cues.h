#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "truceline/base/result.h"

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
};

struct Cue {
  std::string id;         // "say", also the rule that the record names: "cue.say"
  std::string cue_class;  // docs/record.md: say confirm deny accuse commit refuse demand propose warn ...
  std::uint32_t frames = 0;

  bool takes(Frame frame) const { return frames & static_cast<std::uint32_t>(frame); }
};

/// The words of reporting, from knowledge/statements/.
class Cues {
 public:
  /// The cue for a verb (or "according") by its lemma, with its particle where it has one: "point out"; null if none.
  const Cue* find(std::string_view lemma) const;
  /// The channel that a noun names, by its lemmas with one space between: "press conference" is "news conference".
  /// Null where it names none.
  const std::string* channel(std::string_view noun) const;
  bool is_figure(std::string_view lemma) const;

  friend base::Result<Cues> load_cues(const std::string& knowledge_dir);

 private:
  std::map<std::string, Cue, std::less<>> cues_;
  std::map<std::string, std::string, std::less<>> channels_;
  std::vector<std::string> figures_;
};

/// Reads cues.tsv, channels.tsv and figures.tsv under `knowledge_dir`/statements. Fails, with file and line, on an
/// unknown class or frame, a cue without an example, and a cue given twice.
base::Result<Cues> load_cues(const std::string& knowledge_dir);

}  // namespace truceline::lexicon
